# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_template_language import WhatsAppTemplateLanguage


@model(init=False, kw_only=True)
class WhatsAppTemplateCompareIdentifierInput(Model):
    """Item of ``templates`` of ``WhatsAppTemplateCompareInput``. Published as
    ``WhatsappInputTemplateCompareIdentifierDto``.
    """

    template_name: str
    """Matching ``^[a-z0-9][a-z0-9_]*[a-z0-9]$``."""

    template_language: WhatsAppTemplateLanguage

    __wire__ = (  # fmt: skip
        ('template_name', 'templateName', ('limited', 'str', (('pattern', '^[a-z0-9][a-z0-9_]*[a-z0-9]$'),)), 'required'),
        ('template_language', 'templateLanguage', ('enum', 'WhatsAppTemplateLanguage'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            template_name: str,
            template_language: WhatsAppTemplateLanguage | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
