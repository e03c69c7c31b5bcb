from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_template_compare_identifier import WhatsAppTemplateCompareIdentifier


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppTemplateCompare(Model):
    """Published as ``WhatsappTemplateCompareDto``."""

    templates: list[WhatsAppTemplateCompareIdentifier]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("templates", "templates", ("list", ("model", "WhatsAppTemplateCompareIdentifier")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            templates: Sequence[WhatsAppTemplateCompareIdentifier | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
