# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsCampaignRegistration(Model):
    """``campaign_details`` of ``RcsSender``. Published as ``RcsCampaignRegistrationDto``."""

    id: str
    campaign_name: str
    request_id: str

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('campaign_name', 'campaignName', 'str', 'required'),
        ('request_id', 'requestId', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            campaign_name: str,
            request_id: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
