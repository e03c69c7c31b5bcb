# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_action import WhatsAppAction
    from .whatsapp_template_category_input import WhatsAppTemplateCategoryInput
    from .whatsapp_template_details_input import WhatsAppTemplateDetailsInput
    from .whatsapp_template_language_input import WhatsAppTemplateLanguageInput


@model(init=False, kw_only=True)
class WhatsAppTemplateInput(Model):
    """Body of ``whatsapp.templates.create``. Published as ``WhatsappTemplateInputDto``."""

    name: str
    """At most 512 characters, matching ``^[a-z0-9][a-z0-9_]*[a-z0-9]$``."""

    language: WhatsAppTemplateLanguageInput
    category: WhatsAppTemplateCategoryInput
    details: WhatsAppTemplateDetailsInput
    """May be omitted in drafts."""

    status: WhatsAppAction | Unset = UNSET
    """Default: 'SUBMIT'."""

    save_draft_on_failure: bool | Unset = UNSET
    """Default: False."""

    allow_category_change: bool | Unset = UNSET
    """When off, Meta may reject a wrongly categorised template. Default: False."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('maxLength', 512), ('pattern', '^[a-z0-9][a-z0-9_]*[a-z0-9]$'))), 'required'),
        ('language', 'language', ('enum', 'WhatsAppTemplateLanguageInput'), 'required'),
        ('category', 'category', ('enum', 'WhatsAppTemplateCategoryInput'), 'required'),
        ('details', 'details', ('model', 'WhatsAppTemplateDetailsInput'), 'required', 'draft-optional'),
        ('status', 'status', ('enum', 'WhatsAppAction')),
        ('save_draft_on_failure', 'saveDraftOnFailure', 'bool'),
        ('allow_category_change', 'allowCategoryChange', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            language: WhatsAppTemplateLanguageInput | str,
            category: WhatsAppTemplateCategoryInput | str,
            details: WhatsAppTemplateDetailsInput | Mapping[str, Any],
            status: WhatsAppAction | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            allow_category_change: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
