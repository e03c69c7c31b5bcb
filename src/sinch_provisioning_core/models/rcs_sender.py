# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_region import BundleRegion as RcsSenderRegion
    from .rcs_brand_registration import RcsBrandRegistration
    from .rcs_campaign_registration import RcsCampaignRegistration
    from .rcs_conversation_api_app import RcsConversationApiApp
    from .rcs_country_status import RcsCountryStatus
    from .rcs_sender_billing_category import RcsSenderBillingCategory
    from .rcs_sender_details import RcsSenderDetails
    from .rcs_sender_hosting_region import RcsSenderHostingRegion
    from .rcs_sender_state import RcsSenderState
    from .rcs_sender_use_case import RcsSenderUseCase
    from .rcs_supplier_details import RcsSupplierDetails
    from .rcs_test_number import RcsTestNumber


@model(init=False, kw_only=True)
class RcsSender(Model):
    """Item of ``rcs.senders.list``; answer of ``rcs.senders.create``, ``rcs.senders.get``, ``rcs.senders.update``
    and 1 more. Published as ``RcsSenderDto``.
    """

    id: str
    region: RcsSenderRegion
    billing_category: RcsSenderBillingCategory
    """Deprecated: BASIC_MESSAGE and SINGLE_MESSAGE (use NON_CONVERSATIONAL), CONVERSATIONAL_LEGACY (use
    CONVERSATIONAL).
    """

    use_case: RcsSenderUseCase
    hosting_region: RcsSenderHostingRegion
    conversation_api_app: str | Unset = UNSET
    """Deprecated."""

    conversation_api_app_details: RcsConversationApiApp | Unset = UNSET
    state: RcsSenderState | Unset = UNSET
    test_number_states: list[RcsTestNumber] | Unset = UNSET
    country_status: list[RcsCountryStatus] | Unset = UNSET
    details: RcsSenderDetails | Unset = UNSET
    auth_name: str | Unset = UNSET
    """Used when linking the sender to a Conversation API app."""

    auth_token: str | Unset = UNSET
    """Used when linking the sender to a Conversation API app."""

    created: Timestamp | Unset = UNSET
    """ISO 8601, UTC."""

    modified: Timestamp | Unset = UNSET
    """ISO 8601, UTC."""

    supplier_details: RcsSupplierDetails | Unset = UNSET
    launched: Timestamp | Unset = UNSET
    """Most recent launch, ISO 8601, UTC."""

    brand_details: RcsBrandRegistration | Unset = UNSET
    campaign_details: RcsCampaignRegistration | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('region', 'region', ('enum', 'RcsSenderRegion'), 'required'),
        ('billing_category', 'billingCategory', ('enum', 'RcsSenderBillingCategory'), 'required'),
        ('use_case', 'useCase', ('enum', 'RcsSenderUseCase'), 'required'),
        ('hosting_region', 'hostingRegion', ('enum', 'RcsSenderHostingRegion'), 'required'),
        ('conversation_api_app', 'conversationApiApp', 'str', 'deprecated'),
        ('conversation_api_app_details', 'conversationApiAppDetails', ('model', 'RcsConversationApiApp')),
        ('state', 'state', ('enum', 'RcsSenderState')),
        ('test_number_states', 'testNumberStates', ('list', ('model', 'RcsTestNumber'))),
        ('country_status', 'countryStatus', ('list', ('model', 'RcsCountryStatus'))),
        ('details', 'details', ('model', 'RcsSenderDetails')),
        ('auth_name', 'authName', 'str'),
        ('auth_token', 'authToken', 'str', 'secret'),
        ('created', 'created', 'datetime'),
        ('modified', 'modified', 'datetime'),
        ('supplier_details', 'supplierDetails', ('model', 'RcsSupplierDetails')),
        ('launched', 'launched', 'datetime'),
        ('brand_details', 'brandDetails', ('model', 'RcsBrandRegistration')),
        ('campaign_details', 'campaignDetails', ('model', 'RcsCampaignRegistration')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            region: RcsSenderRegion | str,
            billing_category: RcsSenderBillingCategory | str,
            use_case: RcsSenderUseCase | str,
            hosting_region: RcsSenderHostingRegion | str,
            conversation_api_app: str | Unset = UNSET,
            conversation_api_app_details: RcsConversationApiApp | Mapping[str, Any] | Unset = UNSET,
            state: RcsSenderState | str | Unset = UNSET,
            test_number_states: Sequence[RcsTestNumber | Mapping[str, Any]] | Unset = UNSET,
            country_status: Sequence[RcsCountryStatus | Mapping[str, Any]] | Unset = UNSET,
            details: RcsSenderDetails | Mapping[str, Any] | Unset = UNSET,
            auth_name: str | Unset = UNSET,
            auth_token: str | Unset = UNSET,
            created: datetime | str | Unset = UNSET,
            modified: datetime | str | Unset = UNSET,
            supplier_details: RcsSupplierDetails | Mapping[str, Any] | Unset = UNSET,
            launched: datetime | str | Unset = UNSET,
            brand_details: RcsBrandRegistration | Mapping[str, Any] | Unset = UNSET,
            campaign_details: RcsCampaignRegistration | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
