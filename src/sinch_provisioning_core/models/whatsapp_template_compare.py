# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_template_compare_identifier import WhatsAppTemplateCompareIdentifier


@model(init=False, kw_only=True)
class WhatsAppTemplateCompare(Model):
    """Answer of ``whatsapp.templates.compare``. Published as ``WhatsappTemplateCompareDto``."""

    templates: list[WhatsAppTemplateCompareIdentifier]

    __wire__ = (  # fmt: skip
        ('templates', 'templates', ('list', ('model', 'WhatsAppTemplateCompareIdentifier')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            templates: Sequence[WhatsAppTemplateCompareIdentifier | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
