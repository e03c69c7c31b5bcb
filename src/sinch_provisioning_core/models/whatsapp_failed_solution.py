# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_failed_solution_error import WhatsAppFailedSolutionError


@model(init=False, kw_only=True)
class WhatsAppFailedSolution(Model):
    """Item of ``failed_solutions`` of ``WhatsAppCreateSolutionList``. Published as ``WhatsappFailedSolutionDto``."""

    partner_app_id: str
    """Set by the service."""

    error_code: WhatsAppFailedSolutionError
    """Set by the service."""

    error_message: str | Unset = UNSET
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('partner_app_id', 'partnerAppId', 'str', 'required', 'read-only'),
        ('error_code', 'errorCode', ('enum', 'WhatsAppFailedSolutionError'), 'required', 'read-only'),
        ('error_message', 'errorMessage', 'str', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            partner_app_id: str,
            error_code: WhatsAppFailedSolutionError | str,
            error_message: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
