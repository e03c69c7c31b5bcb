# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template_analytics import WhatsAppTemplateAnalytics
    from .whatsapp_template_category import WhatsAppTemplateCategory
    from .whatsapp_template_changes import WhatsAppTemplateChanges
    from .whatsapp_template_details import WhatsAppTemplateDetails
    from .whatsapp_template_language import WhatsAppTemplateLanguage
    from .whatsapp_template_quality_score import WhatsAppTemplateQualityScore
    from .whatsapp_template_rejection_code import WhatsAppTemplateRejectionCode
    from .whatsapp_template_state import WhatsAppTemplateState


@model(init=False, kw_only=True)
class WhatsAppTemplate(Model):
    """Item of ``whatsapp.templates.list`` and ``whatsapp.templates.list_by_name``; answer of
    ``whatsapp.templates.create``, ``whatsapp.templates.get`` and ``whatsapp.templates.update``. Published as
    ``WhatsappTemplateDto``.
    """

    name: str
    language: WhatsAppTemplateLanguage
    category: WhatsAppTemplateCategory
    analytics: list[WhatsAppTemplateAnalytics]
    is_meta_generated: bool
    whatsapp_id: str | Unset = UNSET
    state: WhatsAppTemplateState | Unset = UNSET
    rejection_code: WhatsAppTemplateRejectionCode | Unset = UNSET
    """Applies only to a REJECTED template."""

    quality_score: WhatsAppTemplateQualityScore | Unset = UNSET
    changes: WhatsAppTemplateChanges | Unset = UNSET
    """Empty once the pending edits are approved and live."""

    details: WhatsAppTemplateDetails | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('name', 'name', 'str', 'required'),
        ('language', 'language', ('enum', 'WhatsAppTemplateLanguage'), 'required'),
        ('category', 'category', ('enum', 'WhatsAppTemplateCategory'), 'required'),
        ('analytics', 'analytics', ('list', ('model', 'WhatsAppTemplateAnalytics')), 'required'),
        ('is_meta_generated', 'isMetaGenerated', 'bool', 'required'),
        ('whatsapp_id', 'whatsappId', 'str'),
        ('state', 'state', ('enum', 'WhatsAppTemplateState')),
        ('rejection_code', 'rejectionCode', ('enum', 'WhatsAppTemplateRejectionCode')),
        ('quality_score', 'qualityScore', ('enum', 'WhatsAppTemplateQualityScore')),
        ('changes', 'changes', ('model', 'WhatsAppTemplateChanges')),
        ('details', 'details', ('model', 'WhatsAppTemplateDetails')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            language: WhatsAppTemplateLanguage | str,
            category: WhatsAppTemplateCategory | str,
            analytics: Sequence[WhatsAppTemplateAnalytics | Mapping[str, Any]],
            is_meta_generated: bool,
            whatsapp_id: str | Unset = UNSET,
            state: WhatsAppTemplateState | str | Unset = UNSET,
            rejection_code: WhatsAppTemplateRejectionCode | str | Unset = UNSET,
            quality_score: WhatsAppTemplateQualityScore | str | Unset = UNSET,
            changes: WhatsAppTemplateChanges | Mapping[str, Any] | Unset = UNSET,
            details: WhatsAppTemplateDetails | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
