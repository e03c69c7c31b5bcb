from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_media_header_example_supported_mime_type_input import (
        WhatsAppMediaHeaderExampleSupportedMimeTypeInput,
    )


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppMediaHeaderExampleInput(Model):
    """Published as ``WhatsappMediaHeaderExampleInputDto``."""

    url: str
    """Limits: image 5MB, video 16MB (H.264, AAC), PDF 100MB; may be omitted in drafts."""

    mime_type: WhatsAppMediaHeaderExampleSupportedMimeTypeInput | Unset = UNSET
    """Only needed when the file contents do not reveal the type."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("url", "url", "str", "required", "draft-optional"),
        ("mime_type", "mimeType", ("enum", "WhatsAppMediaHeaderExampleSupportedMimeTypeInput")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            mime_type: WhatsAppMediaHeaderExampleSupportedMimeTypeInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
