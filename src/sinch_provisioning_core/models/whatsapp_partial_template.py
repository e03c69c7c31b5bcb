# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_partial_template_analytics import WhatsAppPartialTemplateAnalytics
    from .whatsapp_partial_template_changes import WhatsAppPartialTemplateChanges
    from .whatsapp_partial_template_details import WhatsAppPartialTemplateDetails
    from .whatsapp_template_category import WhatsAppTemplateCategory
    from .whatsapp_template_language import WhatsAppTemplateLanguage
    from .whatsapp_template_quality_score import WhatsAppTemplateQualityScore
    from .whatsapp_template_rejection_code import WhatsAppTemplateRejectionCode
    from .whatsapp_template_state import WhatsAppTemplateState


@model(init=False, kw_only=True)
class WhatsAppPartialTemplate(Model):
    """Answer, in part, of ``whatsapp.templates.get``. Published as ``WhatsappPartialTemplateDto``."""

    whatsapp_id: str | Unset = UNSET
    state: WhatsAppTemplateState | Unset = UNSET
    name: str | Unset = UNSET
    language: WhatsAppTemplateLanguage | Unset = UNSET
    category: WhatsAppTemplateCategory | Unset = UNSET
    rejection_code: WhatsAppTemplateRejectionCode | Unset = UNSET
    """Set when the template is rejected."""

    quality_score: WhatsAppTemplateQualityScore | Unset = UNSET
    is_meta_generated: bool | Unset = UNSET
    changes: WhatsAppPartialTemplateChanges | Unset = UNSET
    """Empty once all changes are approved and applied."""

    details: WhatsAppPartialTemplateDetails | Unset = UNSET
    analytics: list[WhatsAppPartialTemplateAnalytics] | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('whatsapp_id', 'whatsappId', 'str'),
        ('state', 'state', ('enum', 'WhatsAppTemplateState')),
        ('name', 'name', 'str'),
        ('language', 'language', ('enum', 'WhatsAppTemplateLanguage')),
        ('category', 'category', ('enum', 'WhatsAppTemplateCategory')),
        ('rejection_code', 'rejectionCode', ('enum', 'WhatsAppTemplateRejectionCode')),
        ('quality_score', 'qualityScore', ('enum', 'WhatsAppTemplateQualityScore')),
        ('is_meta_generated', 'isMetaGenerated', 'bool'),
        ('changes', 'changes', ('model', 'WhatsAppPartialTemplateChanges')),
        ('details', 'details', ('model', 'WhatsAppPartialTemplateDetails')),
        ('analytics', 'analytics', ('list', ('model', 'WhatsAppPartialTemplateAnalytics'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            whatsapp_id: str | Unset = UNSET,
            state: WhatsAppTemplateState | str | Unset = UNSET,
            name: str | Unset = UNSET,
            language: WhatsAppTemplateLanguage | str | Unset = UNSET,
            category: WhatsAppTemplateCategory | str | Unset = UNSET,
            rejection_code: WhatsAppTemplateRejectionCode | str | Unset = UNSET,
            quality_score: WhatsAppTemplateQualityScore | str | Unset = UNSET,
            is_meta_generated: bool | Unset = UNSET,
            changes: WhatsAppPartialTemplateChanges | Mapping[str, Any] | Unset = UNSET,
            details: WhatsAppPartialTemplateDetails | Mapping[str, Any] | Unset = UNSET,
            analytics: Sequence[WhatsAppPartialTemplateAnalytics | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
