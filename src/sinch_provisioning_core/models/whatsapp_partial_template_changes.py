# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_partial_template_details import WhatsAppPartialTemplateDetails
    from .whatsapp_template_changes_details import WhatsAppTemplateChangesDetails
    from .whatsapp_template_status import WhatsAppTemplateStatus


@model(init=False, kw_only=True)
class WhatsAppPartialTemplateChanges(Model):
    """``changes`` of ``WhatsAppPartialTemplate``. Published as ``WhatsappPartialTemplateChangesDto``."""

    status: WhatsAppTemplateStatus | Unset = UNSET
    allow_category_change: bool | Unset = UNSET
    """Off when omitted; when off, Meta may reject a wrongly categorised template."""

    details: WhatsAppPartialTemplateDetails | WhatsAppTemplateChangesDetails | Unset = UNSET
    """First variant for new templates, second for updated ones."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'WhatsAppTemplateStatus')),
        ('allow_category_change', 'allowCategoryChange', 'bool'),
        ('details', 'details', ('union', ('fields', ('WhatsAppPartialTemplateDetails', 'WhatsAppTemplateChangesDetails')), (('model', 'WhatsAppPartialTemplateDetails'), ('model', 'WhatsAppTemplateChangesDetails')))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: WhatsAppTemplateStatus | str | Unset = UNSET,
            allow_category_change: bool | Unset = UNSET,
            details: WhatsAppPartialTemplateDetails
            | Mapping[str, Any]
            | WhatsAppTemplateChangesDetails
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
