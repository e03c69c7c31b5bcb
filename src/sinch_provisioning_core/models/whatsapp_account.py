# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_account_changes import WhatsAppAccountChanges
    from .whatsapp_account_details import WhatsAppAccountDetails
    from .whatsapp_account_state import WhatsAppAccountState
    from .whatsapp_business_manager import WhatsAppBusinessManager
    from .whatsapp_conversation_app_region import WhatsAppConversationAppRegion
    from .whatsapp_country_code import WhatsAppCountryCode
    from .whatsapp_daily_limit import WhatsAppDailyLimit
    from .whatsapp_waba_ban_state import WhatsAppWabaBanState


@model(init=False, kw_only=True)
class WhatsAppAccount(Model):
    """Answer of ``whatsapp.account.get``, ``whatsapp.account.create`` and ``whatsapp.account.update``. Published as
    ``WhatsappAccountDto``.
    """

    is_embedded_signup: bool
    business_manager: WhatsAppBusinessManager
    waba_max_price_onboarded: bool
    compatible_regions: list[WhatsAppConversationAppRegion]
    """Each unique."""

    state: WhatsAppAccountState | Unset = UNSET
    waba_id: str | Unset = UNSET
    changes: WhatsAppAccountChanges | Unset = UNSET
    details: WhatsAppAccountDetails | Unset = UNSET
    waba_ban_state: WhatsAppWabaBanState | Unset = UNSET
    waba_ban_date: Timestamp | Unset = UNSET
    """ISO 8601 timestamp, UTC."""

    waba_enabled_for_insights: bool | Unset = UNSET
    waba_enabled_for_direct_send: bool | Unset = UNSET
    primary_business_location: WhatsAppCountryCode | Unset = UNSET
    """ISO 3166 alpha-2 country code."""

    partner_initiated_request_id: str | Unset = UNSET
    """Kept only for compatibility; never carries a value. Deprecated."""

    business_daily_limit: WhatsAppDailyLimit | Unset = UNSET
    currency: str | Unset = UNSET
    """A currency code."""

    __wire__ = (  # fmt: skip
        ('is_embedded_signup', 'isEmbeddedSignup', 'bool', 'required'),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppBusinessManager'), 'required'),
        ('waba_max_price_onboarded', 'wabaMaxPriceOnboarded', 'bool', 'required'),
        ('compatible_regions', 'compatibleRegions', ('limited', ('list', ('enum', 'WhatsAppConversationAppRegion')), (('uniqueItems', True),)), 'required'),
        ('state', 'state', ('enum', 'WhatsAppAccountState')),
        ('waba_id', 'wabaId', 'str'),
        ('changes', 'changes', ('model', 'WhatsAppAccountChanges')),
        ('details', 'details', ('model', 'WhatsAppAccountDetails')),
        ('waba_ban_state', 'wabaBanState', ('enum', 'WhatsAppWabaBanState')),
        ('waba_ban_date', 'wabaBanDate', 'datetime'),
        ('waba_enabled_for_insights', 'wabaEnabledForInsights', 'bool'),
        ('waba_enabled_for_direct_send', 'wabaEnabledForDirectSend', 'bool'),
        ('primary_business_location', 'primaryBusinessLocation', ('enum', 'WhatsAppCountryCode')),
        ('partner_initiated_request_id', 'partnerInitiatedRequestId', 'str', 'deprecated'),
        ('business_daily_limit', 'businessDailyLimit', ('enum', 'WhatsAppDailyLimit')),
        ('currency', 'currency', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            is_embedded_signup: bool,
            business_manager: WhatsAppBusinessManager | str,
            waba_max_price_onboarded: bool,
            compatible_regions: Sequence[WhatsAppConversationAppRegion | str],
            state: WhatsAppAccountState | str | Unset = UNSET,
            waba_id: str | Unset = UNSET,
            changes: WhatsAppAccountChanges | Mapping[str, Any] | Unset = UNSET,
            details: WhatsAppAccountDetails | Mapping[str, Any] | Unset = UNSET,
            waba_ban_state: WhatsAppWabaBanState | str | Unset = UNSET,
            waba_ban_date: datetime | str | Unset = UNSET,
            waba_enabled_for_insights: bool | Unset = UNSET,
            waba_enabled_for_direct_send: bool | Unset = UNSET,
            primary_business_location: WhatsAppCountryCode | str | Unset = UNSET,
            partner_initiated_request_id: str | Unset = UNSET,
            business_daily_limit: WhatsAppDailyLimit | str | Unset = UNSET,
            currency: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
