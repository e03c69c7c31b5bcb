# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .error_code import ErrorCode


@model(init=False, kw_only=True)
class PapiError(Model):
    """What every answer says that is no success. Published as ``WebhookPapiErrorDto``."""

    error_code: ErrorCode
    message: str
    resolution: str
    additional_information: dict[str, list[str]] | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('error_code', 'errorCode', ('enum', 'ErrorCode'), 'required'),
        ('message', 'message', 'str', 'required'),
        ('resolution', 'resolution', 'str', 'required'),
        ('additional_information', 'additionalInformation', ('map', ('list', 'str'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error_code: ErrorCode | str,
            message: str,
            resolution: str,
            additional_information: Mapping[str, Sequence[str]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
