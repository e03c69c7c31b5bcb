# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
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

    __wire__ = (("code", "code", "str"),)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
