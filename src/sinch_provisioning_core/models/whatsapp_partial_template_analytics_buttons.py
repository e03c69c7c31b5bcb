from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template_analytics_button_type import WhatsAppTemplateAnalyticsButtonType


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppPartialTemplateAnalyticsButtons(Model):
    """Published as ``WhatsappPartialTemplateAnalyticsButtonsDto``."""

    type: WhatsAppTemplateAnalyticsButtonType | Unset = UNSET
    content: str | Unset = UNSET
    clicks: int | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("enum", "WhatsAppTemplateAnalyticsButtonType")),
        ("content", "content", "str"),
        ("clicks", "clicks", "int"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: WhatsAppTemplateAnalyticsButtonType | str | Unset = UNSET,
            content: str | Unset = UNSET,
            clicks: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
