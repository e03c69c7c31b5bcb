# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppQuickReplyButtonInput(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponentInput`` and ``WhatsAppCardButtonsComponentInput``. Published
    as ``WhatsappQuickReplyButtonInputDto``.
    """

    type: Literal["QUICK_REPLY"]
    text: str
    """May be omitted in drafts. 1 to 25 characters."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'QUICK_REPLY'), 'required'),
        ('text', 'text', ('limited', 'str', (('minLength', 1), ('maxLength', 25))), 'required', 'draft-optional'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["QUICK_REPLY"],
            text: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
