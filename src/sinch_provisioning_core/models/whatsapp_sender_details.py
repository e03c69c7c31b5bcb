# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_vertical import WhatsAppSenderVertical


@model(init=False, kw_only=True)
class WhatsAppSenderDetails(Model):
    """``details`` of ``WhatsAppSenderChanges`` and ``WhatsAppSender``. Published as ``WhatsappSenderDetailsDto``."""

    display_name: str
    vertical: WhatsAppSenderVertical
    description: str | Unset = UNSET
    email: str | Unset = UNSET
    address: str | Unset = UNSET
    website_one: str | Unset = UNSET
    website_two: str | Unset = UNSET
    about: str | Unset = UNSET
    """Links stay plain text; no Markdown."""

    photo_url: str | Unset = UNSET
    """JPEG, PNG or WebP; up to 5MB; at least 192x192 px; cropped to 640x640."""

    username: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('display_name', 'displayName', 'str', 'required'),
        ('vertical', 'vertical', ('enum', 'WhatsAppSenderVertical'), 'required'),
        ('description', 'description', 'str'),
        ('email', 'email', 'str'),
        ('address', 'address', 'str'),
        ('website_one', 'websiteOne', 'str'),
        ('website_two', 'websiteTwo', 'str'),
        ('about', 'about', 'str'),
        ('photo_url', 'photoUrl', 'str'),
        ('username', 'username', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str,
            vertical: WhatsAppSenderVertical | str,
            description: str | Unset = UNSET,
            email: str | Unset = UNSET,
            address: str | Unset = UNSET,
            website_one: str | Unset = UNSET,
            website_two: str | Unset = UNSET,
            about: str | Unset = UNSET,
            photo_url: str | Unset = UNSET,
            username: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
