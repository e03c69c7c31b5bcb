# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template import WhatsAppTemplate
    from .whatsapp_template_category import WhatsAppTemplateCategory


@model(init=False, kw_only=True)
class WhatsAppTemplateCategoryFutureUpdate(Model):
    """Event ``WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE``."""

    type: Literal["WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"]
    payload: WhatsAppTemplate
    future_category: WhatsAppTemplateCategory
    comment: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE'), 'required'),
        ('payload', 'payload', ('model', 'WhatsAppTemplate'), 'required'),
        ('future_category', 'futureCategory', ('enum', 'WhatsAppTemplateCategory'), 'required'),
        ('comment', 'comment', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"],
            payload: WhatsAppTemplate | Mapping[str, Any],
            future_category: WhatsAppTemplateCategory | str,
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
