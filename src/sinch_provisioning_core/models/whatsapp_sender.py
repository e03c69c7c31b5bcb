# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_business_manager import WhatsAppBusinessManager
    from .whatsapp_conversation_api_app import WhatsAppConversationApiApp
    from .whatsapp_conversation_app_region import WhatsAppConversationAppRegion
    from .whatsapp_daily_limit import WhatsAppDailyLimit
    from .whatsapp_quality_rating import WhatsAppQualityRating
    from .whatsapp_sender_bot_region import WhatsAppSenderBotRegion
    from .whatsapp_sender_changes import WhatsAppSenderChanges
    from .whatsapp_sender_details import WhatsAppSenderDetails
    from .whatsapp_sender_meta_local_storage import WhatsAppSenderMetaLocalStorage
    from .whatsapp_sender_metadata import WhatsAppSenderMetadata
    from .whatsapp_sender_number_provider_type import WhatsAppSenderNumberProviderType
    from .whatsapp_sender_state import WhatsAppSenderState
    from .whatsapp_waba_ban_state import WhatsAppWabaBanState


@model(init=False, kw_only=True)
class WhatsAppSender(Model):
    """Item of ``whatsapp.senders.list``; answer of ``whatsapp.senders.create``, ``whatsapp.senders.get`` and
    ``whatsapp.senders.update``. Published as ``WhatsappSenderDto``.
    """

    id: str
    region: WhatsAppSenderBotRegion
    meta_local_storage: WhatsAppSenderMetaLocalStorage
    cloud_api: bool
    """Deprecated."""

    business_manager: WhatsAppBusinessManager
    compatible_regions: list[WhatsAppConversationAppRegion]
    """Each unique."""

    state: WhatsAppSenderState | Unset = UNSET
    changes: WhatsAppSenderChanges | Unset = UNSET
    details: WhatsAppSenderDetails | Unset = UNSET
    metadata: WhatsAppSenderMetadata | Unset = UNSET
    conversation_api_app: str | Unset = UNSET
    """Conversation API app ID, present only when connected. Deprecated."""

    conversation_api_app_details: WhatsAppConversationApiApp | Unset = UNSET
    """Present only when connected to a Conversation API app."""

    max_tps: int | Unset = UNSET
    quality_rating: WhatsAppQualityRating | Unset = UNSET
    daily_limit: WhatsAppDailyLimit | Unset = UNSET
    """Replaced by the account's businessDailyLimit. Deprecated."""

    bearer_token: str | Unset = UNSET
    """Needed to connect the sender to a Conversation API app."""

    created: Timestamp | Unset = UNSET
    """ISO 8601 timestamp in UTC."""

    modified: Timestamp | Unset = UNSET
    """ISO 8601 timestamp in UTC."""

    country_code: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    """Excludes the country code."""

    number_provider: WhatsAppSenderNumberProviderType | Unset = UNSET
    waba_ban_state: WhatsAppWabaBanState | Unset = UNSET
    """Replaced by the get-account endpoint. Deprecated."""

    waba_ban_date: Timestamp | Unset = UNSET
    """Replaced by the get-account endpoint. Deprecated."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('region', 'region', ('enum', 'WhatsAppSenderBotRegion'), 'required'),
        ('meta_local_storage', 'metaLocalStorage', ('enum', 'WhatsAppSenderMetaLocalStorage'), 'required'),
        ('cloud_api', 'cloudApi', 'bool', 'required', 'deprecated'),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppBusinessManager'), 'required'),
        ('compatible_regions', 'compatibleRegions', ('limited', ('list', ('enum', 'WhatsAppConversationAppRegion')), (('uniqueItems', True),)), 'required'),
        ('state', 'state', ('enum', 'WhatsAppSenderState')),
        ('changes', 'changes', ('model', 'WhatsAppSenderChanges')),
        ('details', 'details', ('model', 'WhatsAppSenderDetails')),
        ('metadata', 'metadata', ('model', 'WhatsAppSenderMetadata')),
        ('conversation_api_app', 'conversationApiApp', 'str', 'deprecated'),
        ('conversation_api_app_details', 'conversationApiAppDetails', ('model', 'WhatsAppConversationApiApp')),
        ('max_tps', 'maxTps', 'int'),
        ('quality_rating', 'qualityRating', ('enum', 'WhatsAppQualityRating')),
        ('daily_limit', 'dailyLimit', ('enum', 'WhatsAppDailyLimit'), 'deprecated'),
        ('bearer_token', 'bearerToken', 'str', 'secret'),
        ('created', 'created', 'datetime'),
        ('modified', 'modified', 'datetime'),
        ('country_code', 'countryCode', 'str'),
        ('phone_number', 'phoneNumber', 'str'),
        ('number_provider', 'numberProvider', ('enum', 'WhatsAppSenderNumberProviderType')),
        ('waba_ban_state', 'wabaBanState', ('enum', 'WhatsAppWabaBanState'), 'deprecated'),
        ('waba_ban_date', 'wabaBanDate', 'datetime', 'deprecated'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            region: WhatsAppSenderBotRegion | str,
            meta_local_storage: WhatsAppSenderMetaLocalStorage | str,
            cloud_api: bool,
            business_manager: WhatsAppBusinessManager | str,
            compatible_regions: Sequence[WhatsAppConversationAppRegion | str],
            state: WhatsAppSenderState | str | Unset = UNSET,
            changes: WhatsAppSenderChanges | Mapping[str, Any] | Unset = UNSET,
            details: WhatsAppSenderDetails | Mapping[str, Any] | Unset = UNSET,
            metadata: WhatsAppSenderMetadata | Mapping[str, Any] | Unset = UNSET,
            conversation_api_app: str | Unset = UNSET,
            conversation_api_app_details: WhatsAppConversationApiApp | Mapping[str, Any] | Unset = UNSET,
            max_tps: int | Unset = UNSET,
            quality_rating: WhatsAppQualityRating | str | Unset = UNSET,
            daily_limit: WhatsAppDailyLimit | str | Unset = UNSET,
            bearer_token: str | Unset = UNSET,
            created: datetime | str | Unset = UNSET,
            modified: datetime | str | Unset = UNSET,
            country_code: str | Unset = UNSET,
            phone_number: str | Unset = UNSET,
            number_provider: WhatsAppSenderNumberProviderType | str | Unset = UNSET,
            waba_ban_state: WhatsAppWabaBanState | str | Unset = UNSET,
            waba_ban_date: datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
