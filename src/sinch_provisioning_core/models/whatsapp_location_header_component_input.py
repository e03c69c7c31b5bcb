# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppLocationHeaderComponentInput(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetailsInput`` and ``WhatsAppTemplateDetailsUpdateInput``.
    Published as ``WhatsappLocationHeaderComponentInputDto``.
    """

    type: Literal["HEADER"]
    format: Literal["LOCATION"]

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER'), 'required'),
        ('format', 'format', ('const', 'LOCATION'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: Literal["LOCATION"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
