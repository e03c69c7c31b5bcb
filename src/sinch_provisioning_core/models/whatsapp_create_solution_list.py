# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .whatsapp_failed_solution import WhatsAppFailedSolution
    from .whatsapp_solution import WhatsAppSolution


@model(init=False, kw_only=True)
class WhatsAppCreateSolutionList(Model):
    """Answer of ``whatsapp.solutions.create``. Published as ``WhatsappCreateSolutionListDto``."""

    solutions: list[WhatsAppSolution]
    failed_solutions: list[WhatsAppFailedSolution]

    __wire__ = (  # fmt: skip
        ('solutions', 'solutions', ('list', ('model', 'WhatsAppSolution')), 'required'),
        ('failed_solutions', 'failedSolutions', ('list', ('model', 'WhatsAppFailedSolution')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            solutions: Sequence[WhatsAppSolution | Mapping[str, Any]],
            failed_solutions: Sequence[WhatsAppFailedSolution | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
