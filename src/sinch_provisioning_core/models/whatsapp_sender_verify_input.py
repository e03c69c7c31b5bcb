# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class WhatsAppSenderVerifyInput(Model):
    """Body of ``whatsapp.senders.verify``. Published as ``WhatsappSenderInputVerifyDto``."""

    code: str | Unset = UNSET
    """Six characters, no spaces; unnecessary when Meta already verified the number."""

    __wire__ = (  # fmt: skip
        ('code', 'code', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
