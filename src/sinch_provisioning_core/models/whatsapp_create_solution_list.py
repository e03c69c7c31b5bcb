from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .whatsapp_failed_solution import WhatsAppFailedSolution
    from .whatsapp_solution import WhatsAppSolution


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppCreateSolutionList(Model):
    """Published as ``WhatsappCreateSolutionListDto``."""

    solutions: list[WhatsAppSolution]
    failed_solutions: list[WhatsAppFailedSolution]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("solutions", "solutions", ("list", ("model", "WhatsAppSolution")), "required"),
        ("failed_solutions", "failedSolutions", ("list", ("model", "WhatsAppFailedSolution")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            solutions: Sequence[WhatsAppSolution | Mapping[str, Any]],
            failed_solutions: Sequence[WhatsAppFailedSolution | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
