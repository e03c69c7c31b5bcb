# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppPartialLimitedTimeOfferComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialTemplateDetails``. Published as
    ``WhatsappPartialLimitedTimeOfferComponentDto``.
    """

    type: Literal["LIMITED_TIME_OFFER"] | Unset = UNSET
    text: str | Unset = UNSET
    has_expiration: bool | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'LIMITED_TIME_OFFER')),
        ('text', 'text', 'str'),
        ('has_expiration', 'hasExpiration', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["LIMITED_TIME_OFFER"] | Unset = UNSET,
            text: str | Unset = UNSET,
            has_expiration: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
