# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppPartialBodyComponent(Model):
    """Item of ``components`` of ``WhatsAppPartialTemplateDetails``. Published as
    ``WhatsappPartialBodyComponentDto``.
    """

    type: Literal["BODY"] | Unset = UNSET
    text: str | Unset = UNSET
    examples: list[str] | Unset = UNSET
    add_security_recommendation: bool | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'BODY')),
        ('text', 'text', 'str'),
        ('examples', 'examples', ('list', 'str')),
        ('add_security_recommendation', 'addSecurityRecommendation', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["BODY"] | Unset = UNSET,
            text: str | Unset = UNSET,
            examples: Sequence[str] | Unset = UNSET,
            add_security_recommendation: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
