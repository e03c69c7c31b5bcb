# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_vertical_input import WhatsAppSenderVerticalInput


@model(init=False, kw_only=True)
class WhatsAppSenderDetailsUpdateInput(Model):
    """``details`` of ``WhatsAppSenderUpdateInput``. Published as ``WhatsappUpdateSenderInputDetailsDto``."""

    display_name: str | Unset = UNSET
    """1 to 128 characters."""

    description: str | None | Unset = UNSET
    """Null removes the value. 1 to 512 characters."""

    vertical: WhatsAppSenderVerticalInput | Unset = UNSET
    email: str | None | Unset = UNSET
    """Null removes the value. At most 128 characters."""

    address: str | None | Unset = UNSET
    """Null removes the value. 1 to 256 characters."""

    website_one: str | None | Unset = UNSET
    """Null removes the value. At most 256 characters."""

    website_two: str | None | Unset = UNSET
    """Null removes the value. At most 256 characters."""

    about: str | None | Unset = UNSET
    """Links stay plain text; no Markdown; null removes the value. 1 to 139 characters."""

    photo_url: str | None | Unset = UNSET
    """JPEG, PNG or WebP; up to 5MB; 192x192 to 640x640 px; null removes it. At most 256 characters."""

    username: str | None | Unset = UNSET
    """At least 1 character. None clears it."""

    __wire__ = (  # fmt: skip
        ('display_name', 'displayName', ('limited', 'str', (('minLength', 1), ('maxLength', 128)))),
        ('description', 'description', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 512))))),
        ('vertical', 'vertical', ('enum', 'WhatsAppSenderVerticalInput')),
        ('email', 'email', ('null', ('limited', 'str', (('maxLength', 128),)))),
        ('address', 'address', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 256))))),
        ('website_one', 'websiteOne', ('null', ('limited', 'str', (('maxLength', 256),)))),
        ('website_two', 'websiteTwo', ('null', ('limited', 'str', (('maxLength', 256),)))),
        ('about', 'about', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 139))))),
        ('photo_url', 'photoUrl', ('null', ('limited', 'str', (('maxLength', 256),)))),
        ('username', 'username', ('null', ('limited', 'str', (('minLength', 1),)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str | Unset = UNSET,
            description: str | None | Unset = UNSET,
            vertical: WhatsAppSenderVerticalInput | str | Unset = UNSET,
            email: str | None | Unset = UNSET,
            address: str | None | Unset = UNSET,
            website_one: str | None | Unset = UNSET,
            website_two: str | None | Unset = UNSET,
            about: str | None | Unset = UNSET,
            photo_url: str | None | Unset = UNSET,
            username: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
