# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppRequestContactInfoButtonInput(Model):
    """Item of ``buttons`` of ``WhatsAppButtonsComponentInput``. Published as
    ``WhatsappRequestContactInfoButtonInputDto``.
    """

    type: Literal["REQUEST_CONTACT_INFO"]

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'REQUEST_CONTACT_INFO'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["REQUEST_CONTACT_INFO"],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
