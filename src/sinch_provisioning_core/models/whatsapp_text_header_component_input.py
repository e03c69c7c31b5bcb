# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppTextHeaderComponentInput(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetailsInput`` and ``WhatsAppTemplateDetailsUpdateInput``.
    Published as ``WhatsappTextHeaderComponentInputDto``.
    """

    type: Literal["HEADER"]
    format: Literal["TEXT"]
    text: str
    """At most one header variable; may be omitted in drafts. 1 to 60 characters."""

    example: str | Unset = UNSET
    """Needed when the header text holds a variable. At least 1 character."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'HEADER'), 'required'),
        ('format', 'format', ('const', 'TEXT'), 'required'),
        ('text', 'text', ('limited', 'str', (('minLength', 1), ('maxLength', 60))), 'required', 'draft-optional'),
        ('example', 'example', ('limited', 'str', (('minLength', 1),))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["HEADER"],
            format: Literal["TEXT"],
            text: str,
            example: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
