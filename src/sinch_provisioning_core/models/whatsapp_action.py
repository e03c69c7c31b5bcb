# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppAction(OpenStrEnum):
    """DRAFT when left out. Published as ``WhatsappActionsEnum``. Also named ``KakaoTalkAction``."""

    DRAFT = "DRAFT"
    SUBMIT = "SUBMIT"
