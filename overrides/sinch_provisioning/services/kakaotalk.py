"""The KakaoTalk services, those with refinements in place of the generated ones."""

from __future__ import annotations

from functools import cached_property

from sinch_provisioning_core.services import kakaotalk as core

from .kakaotalk_senders import KakaoTalkSendersService
from .kakaotalk_templates import KakaoTalkTemplatesService

__all__ = ["KakaoTalkService"]


class KakaoTalkService(core.KakaoTalkService):
    """Services below ``kakaotalk``."""

    @cached_property
    def senders(self) -> KakaoTalkSendersService:
        """KakaoTalk channels: create, register, verify."""
        return KakaoTalkSendersService(self._sender)

    @cached_property
    def templates(self) -> KakaoTalkTemplatesService:
        """AlimTalk templates of one sender."""
        return KakaoTalkTemplatesService(self._sender)
