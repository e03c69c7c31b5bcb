from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTemplateAnalyticsButtons(Model):
    """Published as ``WhatsappTemplateAnalyticsButtonsDto``."""

    type: WhatsAppTemplateAnalyticsButtonType
    content: str
    clicks: int
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("enum", "WhatsAppTemplateAnalyticsButtonType"), "required"),
        ("content", "content", "str", "required"),
        ("clicks", "clicks", "int", "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: WhatsAppTemplateAnalyticsButtonType | str,
            content: str,
            clicks: int,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
