from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_public_business_manager_input import WhatsAppPublicBusinessManagerInput
    from .whatsapp_solution_details_input import WhatsAppSolutionDetailsInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSolutionInput(Model):
    """Published as ``WhatsappSolutionInputDto``."""

    details: WhatsAppSolutionDetailsInput
    access_token: str
    """Comes from authResponse after the embedded solution flow."""

    business_manager: WhatsAppPublicBusinessManagerInput
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("details", "details", ("model", "WhatsAppSolutionDetailsInput"), "required"),
        ("access_token", "accessToken", "str", "required", "secret"),
        ("business_manager", "businessManager", ("enum", "WhatsAppPublicBusinessManagerInput"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: WhatsAppSolutionDetailsInput | Mapping[str, Any],
            access_token: str,
            business_manager: WhatsAppPublicBusinessManagerInput | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
