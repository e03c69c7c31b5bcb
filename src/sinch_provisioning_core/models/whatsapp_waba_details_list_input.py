# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_business_manager_input import WhatsAppBusinessManagerInput


@model(init=False, kw_only=True)
class WhatsAppWabaDetailsListInput(Model):
    """Body of ``whatsapp.list_waba_details_for_token``. Published as ``WhatsappWabaDetailsListInputDto``."""

    facebook_token: str
    """Long-lived user token."""

    business_manager: WhatsAppBusinessManagerInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('facebook_token', 'facebookToken', 'str', 'required', 'secret'),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppBusinessManagerInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            facebook_token: str,
            business_manager: WhatsAppBusinessManagerInput | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
