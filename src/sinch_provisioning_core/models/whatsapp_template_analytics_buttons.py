# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType


@model(init=False, kw_only=True)
class WhatsAppTemplateAnalyticsButtons(Model):
    """Item of ``buttons`` of ``WhatsAppTemplateAnalytics``. Published as ``WhatsappTemplateAnalyticsButtonsDto``."""

    type: WhatsAppTemplateAnalyticsButtonType
    content: str
    clicks: int

    __wire__ = (  # fmt: skip
        ('type', 'type', ('enum', 'WhatsAppTemplateAnalyticsButtonType'), 'required'),
        ('content', 'content', 'str', 'required'),
        ('clicks', 'clicks', 'int', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: WhatsAppTemplateAnalyticsButtonType | str,
            content: str,
            clicks: int,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
