# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput


@model(init=False, kw_only=True)
class WhatsAppLongLivedAccessTokenInput(Model):
    """Body of ``whatsapp.create_long_lived_access_token``. Published as ``WhatsappLongLivedAccessTokenInputDto``."""

    facebook_token: str | Unset = UNSET
    """Long-lived token; needed unless facebookCode is given. At least 1 character."""

    facebook_code: str | Unset = UNSET
    """Code usable only once; needed unless facebookToken is given. At least 1 character."""

    business_manager: WhatsAppBusinessManagerInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('facebook_token', 'facebookToken', ('limited', 'str', (('minLength', 1),)), 'secret'),
        ('facebook_code', 'facebookCode', ('limited', 'str', (('minLength', 1),)), 'secret'),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppBusinessManagerInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            facebook_token: str | Unset = UNSET,
            facebook_code: str | Unset = UNSET,
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
