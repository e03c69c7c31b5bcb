# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkTemplateState(OpenStrEnum):
    """Parameter ``filter_states`` of ``kakaotalk.templates.list``. Published as ``KakaotalkTemplateStatesEnum``."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
