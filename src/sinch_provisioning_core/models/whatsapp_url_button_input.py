# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppUrlButtonInput(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponentInput`` and ``WhatsAppCardButtonsComponentInput``. Published
    as ``WhatsappUrlButtonInputDto``.
    """

    type: Literal["URL"]
    text: str
    """May be omitted in drafts. 1 to 25 characters."""

    url: str
    """{{1}} only as suffix; domains wa.me and whatsapp.com forbidden; may be omitted in drafts."""

    example: str | Unset = UNSET
    """Full URL; needed when url holds {{1}}; may be omitted in drafts."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'URL'), 'required'),
        ('text', 'text', ('limited', 'str', (('minLength', 1), ('maxLength', 25))), 'required', 'draft-optional'),
        ('url', 'url', 'str', 'required', 'draft-optional'),
        ('example', 'example', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["URL"],
            text: str,
            url: str,
            example: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
