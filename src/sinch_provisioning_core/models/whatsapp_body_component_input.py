# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppBodyComponentInput(Model):
    """Item of ``components`` of ``WhatsAppTemplateDetailsInput`` and ``WhatsAppTemplateDetailsUpdateInput``.
    Published as ``WhatsappBodyComponentInputDto``.
    """

    type: Literal["BODY"]
    text: str | Unset = UNSET
    """Variables look like {{1}}; stays empty for AUTHENTICATION templates. 1 to 1024 characters."""

    examples: list[str] | Unset = UNSET
    """One example per variable in the text; optional without variables."""

    add_security_recommendation: bool | Unset = UNSET
    """AUTHENTICATION category only. Default: False."""

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BODY'), 'required'),
        ('text', 'text', ('limited', 'str', (('minLength', 1), ('maxLength', 1024)))),
        ('examples', 'examples', ('list', ('limited', 'str', (('minLength', 1),)))),
        ('add_security_recommendation', 'addSecurityRecommendation', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BODY"],
            text: str | Unset = UNSET,
            examples: Sequence[str] | Unset = UNSET,
            add_security_recommendation: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
