# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_sender_vertical_input import WhatsAppSenderVerticalInput


@model(init=False, kw_only=True)
class WhatsAppSenderPartnerInitiatedDetailsInput(Model):
    """``details`` of ``WhatsAppSenderPartnerInitiatedInput``. Published as
    ``WhatsappInputSenderPartnerInitiatedDetailsDto``.
    """

    display_name: str
    """1 to 128 characters."""

    vertical: WhatsAppSenderVerticalInput
    country_code: str
    """Numeric dialling code."""

    description: str | Unset = UNSET
    """1 to 512 characters."""

    email: str | Unset = UNSET
    """At most 128 characters."""

    address: str | Unset = UNSET
    """1 to 256 characters."""

    website_one: str | Unset = UNSET
    """At most 256 characters."""

    website_two: str | Unset = UNSET
    """At most 256 characters."""

    about: str | Unset = UNSET
    """No markdown; links are shown but not clickable. 1 to 139 characters."""

    photo_url: str | Unset = UNSET
    """JPEG, PNG or WebP; at most 5MB; 192x192 px minimum, cropped to 640x640. At most 256 characters."""

    phone_number: str | Unset = UNSET
    """Digits without country code; must not belong to an existing sender. At most 32 characters."""

    __wire__ = (  # fmt: skip
        ('display_name', 'displayName', ('limited', 'str', (('minLength', 1), ('maxLength', 128))), 'required'),
        ('vertical', 'vertical', ('enum', 'WhatsAppSenderVerticalInput'), 'required'),
        ('country_code', 'countryCode', 'str', 'required'),
        ('description', 'description', ('limited', 'str', (('minLength', 1), ('maxLength', 512)))),
        ('email', 'email', ('limited', 'str', (('maxLength', 128),))),
        ('address', 'address', ('limited', 'str', (('minLength', 1), ('maxLength', 256)))),
        ('website_one', 'websiteOne', ('limited', 'str', (('maxLength', 256),))),
        ('website_two', 'websiteTwo', ('limited', 'str', (('maxLength', 256),))),
        ('about', 'about', ('limited', 'str', (('minLength', 1), ('maxLength', 139)))),
        ('photo_url', 'photoUrl', ('limited', 'str', (('maxLength', 256),))),
        ('phone_number', 'phoneNumber', ('limited', 'str', (('maxLength', 32),))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str,
            vertical: WhatsAppSenderVerticalInput | str,
            country_code: str,
            description: str | Unset = UNSET,
            email: str | Unset = UNSET,
            address: str | Unset = UNSET,
            website_one: str | Unset = UNSET,
            website_two: str | Unset = UNSET,
            about: str | Unset = UNSET,
            photo_url: str | Unset = UNSET,
            phone_number: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
