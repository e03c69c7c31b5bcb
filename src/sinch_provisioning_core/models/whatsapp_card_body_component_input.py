# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppCardBodyComponentInput(Model):
    """Item of ``components`` of ``WhatsAppCardInput``. Published as ``WhatsappInputCardBodyComponentDto``."""

    type: Literal["BODY"]
    text: str
    """May hold variables; may be omitted in drafts. 1 to 160 characters."""

    examples: list[str] | Unset = UNSET
    """One example per variable in the text; optional without variables."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BODY'), 'required'),
        ('text', 'text', ('limited', 'str', (('minLength', 1), ('maxLength', 160))), 'required', 'draft-optional'),
        ('examples', 'examples', ('list', ('limited', 'str', (('minLength', 1),)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BODY"],
            text: str,
            examples: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
