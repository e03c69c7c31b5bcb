# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_sender_billing_category_input import RcsSenderBillingCategoryInput
    from .rcs_sender_details_input import RcsSenderDetailsInput
    from .rcs_sender_use_case_input import RcsSenderUseCaseInput
    from .whatsapp_sender_region_input import WhatsAppSenderRegionInput as RcsSenderRegionInput


@model(init=False, kw_only=True)
class RcsSenderInput(Model):
    """Body of ``rcs.senders.create``. Published as ``RcsSenderInputDto``."""

    region: RcsSenderRegionInput
    billing_category: RcsSenderBillingCategoryInput
    """BASIC_MESSAGE and SINGLE_MESSAGE (use NON_CONVERSATIONAL) and CONVERSATIONAL_LEGACY (use CONVERSATIONAL) are
    deprecated.
    """

    use_case: RcsSenderUseCaseInput
    details: RcsSenderDetailsInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('region', 'region', ('enum', 'RcsSenderRegionInput'), 'required'),
        ('billing_category', 'billingCategory', ('enum', 'RcsSenderBillingCategoryInput'), 'required'),
        ('use_case', 'useCase', ('enum', 'RcsSenderUseCaseInput'), 'required'),
        ('details', 'details', ('model', 'RcsSenderDetailsInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            region: RcsSenderRegionInput | str,
            billing_category: RcsSenderBillingCategoryInput | str,
            use_case: RcsSenderUseCaseInput | str,
            details: RcsSenderDetailsInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
