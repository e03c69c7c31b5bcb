from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template import WhatsAppTemplate
    from .whatsapp_template_category import WhatsAppTemplateCategory


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTemplateCategoryFutureUpdate(Model):
    """Event ``WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE``."""

    type: Literal["WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"]
    payload: WhatsAppTemplate
    future_category: WhatsAppTemplateCategory
    comment: str | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"), "required"),
        ("payload", "payload", ("model", "WhatsAppTemplate"), "required"),
        ("future_category", "futureCategory", ("enum", "WhatsAppTemplateCategory"), "required"),
        ("comment", "comment", "str"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE"],
            payload: WhatsAppTemplate | Mapping[str, Any],
            future_category: WhatsAppTemplateCategory | str,
            comment: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
