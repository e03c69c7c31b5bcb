from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .whatsapp_solution_details import WhatsAppSolutionDetails
    from .whatsapp_solution_meta_app import WhatsAppSolutionMetaApp


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSolution(Model):
    """Published as ``WhatsappSolutionDto``."""

    id: str
    """Set by the service."""

    details: WhatsAppSolutionDetails
    assigned: bool
    """Set by the service."""

    partner_app: WhatsAppSolutionMetaApp | Unset = UNSET
    """Set by the service."""

    owner_app: WhatsAppSolutionMetaApp | Unset = UNSET
    """Set by the service."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required", "read-only"),
        ("details", "details", ("model", "WhatsAppSolutionDetails"), "required"),
        ("assigned", "assigned", "bool", "required", "read-only"),
        ("partner_app", "partnerApp", ("model", "WhatsAppSolutionMetaApp"), "read-only"),
        ("owner_app", "ownerApp", ("model", "WhatsAppSolutionMetaApp"), "read-only"),
    )

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
