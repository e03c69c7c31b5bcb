# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The tree of services, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..runtime.sender import Sender
    from .bundles import BundlesService, BundlesServiceRaw
    from .conversation import ConversationService, ConversationServiceRaw
    from .kakaotalk import KakaoTalkService, KakaoTalkServiceRaw
    from .rcs import RcsService, RcsServiceRaw
    from .sms import SmsService, SmsServiceRaw
    from .webhooks import WebhooksService, WebhooksServiceRaw
    from .whatsapp import WhatsAppService, WhatsAppServiceRaw

__all__ = ["RawServices", "Services"]


class Services:
    """Every service of the API, on one sender."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def bundles(self) -> BundlesService:
        """One order that sets up a subproject, an SMS app, a Conversation app and webhooks."""
        from .bundles import BundlesService

        return BundlesService(self._sender)

    @cached_property
    def conversation(self) -> ConversationService:
        """Details of the Instagram, Messenger, Telegram and Viber channels of a Conversation app."""
        from .conversation import ConversationService

        return ConversationService(self._sender)

    @cached_property
    def kakaotalk(self) -> KakaoTalkService:
        """Services below ``kakaotalk``."""
        from .kakaotalk import KakaoTalkService

        return KakaoTalkService(self._sender)

    @cached_property
    def rcs(self) -> RcsService:
        """Services below ``rcs``."""
        from .rcs import RcsService

        return RcsService(self._sender)

    @cached_property
    def sms(self) -> SmsService:
        """Services below ``sms``."""
        from .sms import SmsService

        return SmsService(self._sender)

    @cached_property
    def webhooks(self) -> WebhooksService:
        """Register the URLs that receive provisioning events (15 per project at most)."""
        from .webhooks import WebhooksService

        return WebhooksService(self._sender)

    @cached_property
    def whatsapp(self) -> WhatsAppService:
        """Helpers around the WhatsApp account: template analytics and the deprecated sign-up calls."""
        from .whatsapp import WhatsAppService

        return WhatsAppService(self._sender)


class RawServices:
    """The same services, on a sender that answers with ``RawResponse``."""

    def __init__(self, sender: Sender) -> None:
        self._services = Services(sender)

    @cached_property
    def bundles(self) -> BundlesServiceRaw:
        """One order that sets up a subproject, an SMS app, a Conversation app and webhooks."""
        from .bundles import BundlesServiceRaw

        return BundlesServiceRaw(self._services.bundles)

    @cached_property
    def conversation(self) -> ConversationServiceRaw:
        """Details of the Instagram, Messenger, Telegram and Viber channels of a Conversation app."""
        from .conversation import ConversationServiceRaw

        return ConversationServiceRaw(self._services.conversation)

    @cached_property
    def kakaotalk(self) -> KakaoTalkServiceRaw:
        """Services below ``kakaotalk``."""
        from .kakaotalk import KakaoTalkServiceRaw

        return KakaoTalkServiceRaw(self._services.kakaotalk)

    @cached_property
    def rcs(self) -> RcsServiceRaw:
        """Services below ``rcs``."""
        from .rcs import RcsServiceRaw

        return RcsServiceRaw(self._services.rcs)

    @cached_property
    def sms(self) -> SmsServiceRaw:
        """Services below ``sms``."""
        from .sms import SmsServiceRaw

        return SmsServiceRaw(self._services.sms)

    @cached_property
    def webhooks(self) -> WebhooksServiceRaw:
        """Register the URLs that receive provisioning events (15 per project at most)."""
        from .webhooks import WebhooksServiceRaw

        return WebhooksServiceRaw(self._services.webhooks)

    @cached_property
    def whatsapp(self) -> WhatsAppServiceRaw:
        """Helpers around the WhatsApp account: template analytics and the deprecated sign-up calls."""
        from .whatsapp import WhatsAppServiceRaw

        return WhatsAppServiceRaw(self._services.whatsapp)
