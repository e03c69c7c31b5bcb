# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_metadata_field import WhatsAppSenderMetadataField


@model(init=False, kw_only=True)
class WhatsAppSenderMetadata(Model):
    """``metadata`` of ``WhatsAppSender``. Published as ``WhatsappSenderMetadataDto``."""

    display_name: WhatsAppSenderMetadataField | Unset = UNSET
    username: WhatsAppSenderMetadataField | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('display_name', 'displayName', ('model', 'WhatsAppSenderMetadataField')),
        ('username', 'username', ('model', 'WhatsAppSenderMetadataField')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: WhatsAppSenderMetadataField | Mapping[str, Any] | Unset = UNSET,
            username: WhatsAppSenderMetadataField | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
