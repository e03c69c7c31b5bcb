# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_solution_details import WhatsAppSolutionDetails
    from .whatsapp_solution_meta_app import WhatsAppSolutionMetaApp


@model(init=False, kw_only=True)
class WhatsAppSolution(Model):
    """Item of ``whatsapp.solutions.list``; answer of ``whatsapp.solutions.get``. Published as
    ``WhatsappSolutionDto``.
    """

    id: str
    """Set by the service."""

    details: WhatsAppSolutionDetails
    assigned: bool
    """Set by the service."""

    partner_app: WhatsAppSolutionMetaApp | Unset = UNSET
    """Set by the service."""

    owner_app: WhatsAppSolutionMetaApp | Unset = UNSET
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required', 'read-only'),
        ('details', 'details', ('model', 'WhatsAppSolutionDetails'), 'required'),
        ('assigned', 'assigned', 'bool', 'required', 'read-only'),
        ('partner_app', 'partnerApp', ('model', 'WhatsAppSolutionMetaApp'), 'read-only'),
        ('owner_app', 'ownerApp', ('model', 'WhatsAppSolutionMetaApp'), 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            details: WhatsAppSolutionDetails | Mapping[str, Any],
            assigned: bool,
            partner_app: WhatsAppSolutionMetaApp | Mapping[str, Any] | Unset = UNSET,
            owner_app: WhatsAppSolutionMetaApp | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
