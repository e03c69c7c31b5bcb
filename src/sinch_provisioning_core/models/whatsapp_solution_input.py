# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_public_business_manager_input import WhatsAppPublicBusinessManagerInput
    from .whatsapp_solution_details_input import WhatsAppSolutionDetailsInput


@model(init=False, kw_only=True)
class WhatsAppSolutionInput(Model):
    """Body of ``whatsapp.solutions.create``. Published as ``WhatsappSolutionInputDto``."""

    details: WhatsAppSolutionDetailsInput
    access_token: str
    """Comes from authResponse after the embedded solution flow."""

    business_manager: WhatsAppPublicBusinessManagerInput

    __wire__ = (  # fmt: skip
        ('details', 'details', ('model', 'WhatsAppSolutionDetailsInput'), 'required'),
        ('access_token', 'accessToken', 'str', 'required', 'secret'),
        ('business_manager', 'businessManager', ('enum', 'WhatsAppPublicBusinessManagerInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: WhatsAppSolutionDetailsInput | Mapping[str, Any],
            access_token: str,
            business_manager: WhatsAppPublicBusinessManagerInput | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
