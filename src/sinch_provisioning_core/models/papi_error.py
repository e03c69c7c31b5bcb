from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .error_code import ErrorCode


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class PapiError(Model):
    """Published as ``WebhookPapiErrorDto``."""

    error_code: ErrorCode
    message: str
    resolution: str
    additional_information: dict[str, list[str]] | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("error_code", "errorCode", ("enum", "ErrorCode"), "required"),
        ("message", "message", "str", "required"),
        ("resolution", "resolution", "str", "required"),
        ("additional_information", "additionalInformation", ("map", ("list", "str"))),
    )

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
