# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_template_compare_identifier_input import WhatsAppTemplateCompareIdentifierInput
    from .whatsapp_template_compare_timeframe_input import WhatsAppTemplateCompareTimeframeInput


@model(init=False, kw_only=True)
class WhatsAppTemplateCompareInput(Model):
    """Body of ``whatsapp.templates.compare``. Published as ``WhatsappInputTemplateCompareDto``."""

    templates: list[WhatsAppTemplateCompareIdentifierInput]
    """1 to 1 item."""

    timeframe: WhatsAppTemplateCompareTimeframeInput | Unset = UNSET
    """Days of lookback, counted from the request. Default: '7'."""

    end_timestamp: int | Unset = UNSET
    """Current time when omitted."""

    __wire__ = (  # fmt: skip
        ('templates', 'templates', ('limited', ('list', ('model', 'WhatsAppTemplateCompareIdentifierInput')), (('minItems', 1), ('maxItems', 1))), 'required'),
        ('timeframe', 'timeframe', ('enum', 'WhatsAppTemplateCompareTimeframeInput')),
        ('end_timestamp', 'endTimestamp', 'int'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            templates: Sequence[WhatsAppTemplateCompareIdentifierInput | Mapping[str, Any]],
            timeframe: WhatsAppTemplateCompareTimeframeInput | str | Unset = UNSET,
            end_timestamp: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
