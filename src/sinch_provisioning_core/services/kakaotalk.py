# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Services below ``kakaotalk``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.service import Service

if TYPE_CHECKING:
    from .kakaotalk_categories import KakaoTalkCategoriesService, KakaoTalkCategoriesServiceRaw
    from .kakaotalk_senders import KakaoTalkSendersService, KakaoTalkSendersServiceRaw
    from .kakaotalk_templates import KakaoTalkTemplatesService, KakaoTalkTemplatesServiceRaw


class KakaoTalkService(Service):
    """Services below ``kakaotalk``."""

    _path = "kakaotalk"

    @cached_property
    def categories(self) -> KakaoTalkCategoriesService:
        """The category codes that KakaoTalk senders and templates use."""
        from .kakaotalk_categories import KakaoTalkCategoriesService

        return KakaoTalkCategoriesService(self._sender)

    @cached_property
    def senders(self) -> KakaoTalkSendersService:
        """KakaoTalk channels that send messages: create, register, verify."""
        from .kakaotalk_senders import KakaoTalkSendersService

        return KakaoTalkSendersService(self._sender)

    @cached_property
    def templates(self) -> KakaoTalkTemplatesService:
        """KakaoTalk message templates of one sender."""
        from .kakaotalk_templates import KakaoTalkTemplatesService

        return KakaoTalkTemplatesService(self._sender)


class KakaoTalkServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: KakaoTalkService) -> None:
        self._service = service

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"

    @cached_property
    def categories(self) -> KakaoTalkCategoriesServiceRaw:
        """The category codes that KakaoTalk senders and templates use."""
        from .kakaotalk_categories import KakaoTalkCategoriesServiceRaw

        return KakaoTalkCategoriesServiceRaw(self._service.categories)

    @cached_property
    def senders(self) -> KakaoTalkSendersServiceRaw:
        """KakaoTalk channels that send messages: create, register, verify."""
        from .kakaotalk_senders import KakaoTalkSendersServiceRaw

        return KakaoTalkSendersServiceRaw(self._service.senders)

    @cached_property
    def templates(self) -> KakaoTalkTemplatesServiceRaw:
        """KakaoTalk message templates of one sender."""
        from .kakaotalk_templates import KakaoTalkTemplatesServiceRaw

        return KakaoTalkTemplatesServiceRaw(self._service.templates)
