# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_media_header_example_supported_mime_type_input import (
        WhatsAppMediaHeaderExampleSupportedMimeTypeInput,
    )


@model(init=False, kw_only=True)
class WhatsAppMediaHeaderExampleInput(Model):
    """``example`` of ``WhatsAppMediaHeaderComponentInput``. Published as ``WhatsappMediaHeaderExampleInputDto``."""

    url: str
    """Limits: image 5MB, video 16MB (H.264, AAC), PDF 100MB; may be omitted in drafts."""

    mime_type: WhatsAppMediaHeaderExampleSupportedMimeTypeInput | Unset = UNSET
    """Only needed when the file contents do not reveal the type."""

    __wire__ = (  # fmt: skip
        ('url', 'url', 'str', 'required', 'draft-optional'),
        ('mime_type', 'mimeType', ('enum', 'WhatsAppMediaHeaderExampleSupportedMimeTypeInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            mime_type: WhatsAppMediaHeaderExampleSupportedMimeTypeInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
