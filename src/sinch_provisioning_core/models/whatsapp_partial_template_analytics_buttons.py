# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType


@model(init=False, kw_only=True)
class WhatsAppPartialTemplateAnalyticsButtons(Model):
    """Item of ``buttons`` of ``WhatsAppPartialTemplateAnalytics``. Published as
    ``WhatsappPartialTemplateAnalyticsButtonsDto``.
    """

    type: WhatsAppTemplateAnalyticsButtonType | Unset = UNSET
    content: str | Unset = UNSET
    clicks: int | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('enum', 'WhatsAppTemplateAnalyticsButtonType')),
        ('content', 'content', 'str'),
        ('clicks', 'clicks', 'int'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: WhatsAppTemplateAnalyticsButtonType | str | Unset = UNSET,
            content: str | Unset = UNSET,
            clicks: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
