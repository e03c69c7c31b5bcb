# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppSolutionMetaApp(Model):
    """``partner_app`` of ``WhatsAppSolution``; ``owner_app`` of ``WhatsAppSolution``. Published as
    ``WhatsappSolutionMetaAppDto``.
    """

    id: int
    """Set by the service."""

    name: str
    """Set by the service."""

    __wire__ = (  # fmt: skip
        ('id', 'id', 'int', 'required', 'read-only'),
        ('name', 'name', 'str', 'required', 'read-only'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            name: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
