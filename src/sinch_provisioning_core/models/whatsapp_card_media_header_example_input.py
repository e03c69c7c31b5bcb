# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_card_media_header_example_supported_mime_type_input import (
        WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput,
    )


@model(init=False, kw_only=True)
class WhatsAppCardMediaHeaderExampleInput(Model):
    """``example`` of ``WhatsAppCardHeaderComponentInput``. Published as ``WhatsappInputCardMediaHeaderExampleDto``."""

    url: str
    """Limits: image 5MB, video 16MB (H.264, AAC); may be omitted in drafts."""

    mime_type: WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput | Unset = UNSET
    """Only needed when the file contents do not reveal the type."""

    __wire__ = (  # fmt: skip
        ('url', 'url', 'str', 'required', 'draft-optional'),
        ('mime_type', 'mimeType', ('enum', 'WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            mime_type: WhatsAppCardMediaHeaderExampleSupportedMimeTypeInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
