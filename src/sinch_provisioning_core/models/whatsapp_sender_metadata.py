from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_metadata_field import WhatsAppSenderMetadataField


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSenderMetadata(Model):
    """Published as ``WhatsappSenderMetadataDto``."""

    display_name: WhatsAppSenderMetadataField | Unset = UNSET
    username: WhatsAppSenderMetadataField | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("display_name", "displayName", ("model", "WhatsAppSenderMetadataField")),
        ("username", "username", ("model", "WhatsAppSenderMetadataField")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: WhatsAppSenderMetadataField | Mapping[str, Any] | Unset = UNSET,
            username: WhatsAppSenderMetadataField | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
