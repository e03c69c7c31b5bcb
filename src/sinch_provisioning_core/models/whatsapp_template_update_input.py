# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_action import WhatsAppAction
    from .whatsapp_template_category_input import WhatsAppTemplateCategoryInput
    from .whatsapp_template_details_update_input import WhatsAppTemplateDetailsUpdateInput


@model(init=False, kw_only=True)
class WhatsAppTemplateUpdateInput(Model):
    """Body of ``whatsapp.templates.update``. Published as ``WhatsappUpdateTemplateInputDto``."""

    status: WhatsAppAction | Unset = UNSET
    """Default: 'DRAFT'."""

    category: WhatsAppTemplateCategoryInput | Unset = UNSET
    """Only effective for templates in DRAFT or rejected with INCORRECT_CATEGORY."""

    allow_category_change: bool | Unset = UNSET
    """Only effective in DRAFT or after an INCORRECT_CATEGORY rejection; off when omitted."""

    details: WhatsAppTemplateDetailsUpdateInput | Unset = UNSET
    """May be omitted in drafts."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'WhatsAppAction'), 'draft-by-default'),
        ('category', 'category', ('enum', 'WhatsAppTemplateCategoryInput')),
        ('allow_category_change', 'allowCategoryChange', 'bool'),
        ('details', 'details', ('model', 'WhatsAppTemplateDetailsUpdateInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppAction | str | Unset = UNSET,
            category: WhatsAppTemplateCategoryInput | str | Unset = UNSET,
            allow_category_change: bool | Unset = UNSET,
            details: WhatsAppTemplateDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
