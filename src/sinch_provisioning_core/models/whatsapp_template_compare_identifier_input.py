from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_template_language import WhatsAppTemplateLanguage


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTemplateCompareIdentifierInput(Model):
    """Published as ``WhatsappInputTemplateCompareIdentifierDto``."""

    template_name: str
    """Matching ``^[a-z0-9][a-z0-9_]*[a-z0-9]$``."""

    template_language: WhatsAppTemplateLanguage
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        (
            "template_name",
            "templateName",
            ("limited", "str", (("pattern", "^[a-z0-9][a-z0-9_]*[a-z0-9]$"),)),
            "required",
        ),
        ("template_language", "templateLanguage", ("enum", "WhatsAppTemplateLanguage"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            template_name: str,
            template_language: WhatsAppTemplateLanguage | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
