# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template_changes_details import WhatsAppTemplateChangesDetails
    from .whatsapp_template_details import WhatsAppTemplateDetails
    from .whatsapp_template_status import WhatsAppTemplateStatus


@model(init=False, kw_only=True)
class WhatsAppTemplateChanges(Model):
    """``changes`` of ``WhatsAppTemplate``. Published as ``WhatsappTemplateChangesDto``."""

    status: WhatsAppTemplateStatus
    """DRAFT is not sent in yet, IN_PROGRESS is."""

    allow_category_change: bool | Unset = UNSET
    """Lets Meta correct a wrong category instead of rejecting; false when left out."""

    details: WhatsAppTemplateDetails | WhatsAppTemplateChangesDetails | Unset = UNSET
    """First variant belongs to a new template, second to an update."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'WhatsAppTemplateStatus'), 'required'),
        ('allow_category_change', 'allowCategoryChange', 'bool'),
        ('details', 'details', ('union', ('fields', ('WhatsAppTemplateDetails', 'WhatsAppTemplateChangesDetails')), (('model', 'WhatsAppTemplateDetails'), ('model', 'WhatsAppTemplateChangesDetails')))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppTemplateStatus | str,
            allow_category_change: bool | Unset = UNSET,
            details: WhatsAppTemplateDetails | Mapping[str, Any] | WhatsAppTemplateChangesDetails | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
