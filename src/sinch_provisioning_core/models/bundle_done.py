# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .bundle import Bundle


@model(init=False, kw_only=True)
class BundleDone(Model):
    """Event ``BUNDLE_DONE``."""

    type: Literal["BUNDLE_DONE"]
    """Always BUNDLE_DONE."""

    payload: Bundle

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BUNDLE_DONE'), 'required'),
        ('payload', 'payload', ('model', 'Bundle'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BUNDLE_DONE"],
            payload: Bundle | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
