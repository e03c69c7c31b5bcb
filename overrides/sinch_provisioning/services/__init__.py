"""The tree of services with their hand-written refinements; a service without one is used as generated."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sinch_provisioning_core.services import Services

if TYPE_CHECKING:
    from .bundles import BundlesService
    from .kakaotalk import KakaoTalkService
    from .rcs import RcsService
    from .webhooks import WebhooksService
    from .whatsapp import WhatsAppService

__all__ = ["RefinedServices"]


class RefinedServices(Services):
    """Every service of the API, on one sender."""

    @cached_property
    def bundles(self) -> BundlesService:
        """One order that sets up a subproject, an SMS app, a Conversation app and webhooks."""
        from .bundles import BundlesService

        return BundlesService(self._sender)

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
    def webhooks(self) -> WebhooksService:
        """Register the URLs that receive provisioning events (15 per project at most)."""
        from .webhooks import WebhooksService

        return WebhooksService(self._sender)

    @cached_property
    def whatsapp(self) -> WhatsAppService:
        """Helpers around the WhatsApp account: template analytics and the deprecated sign-up calls."""
        from .whatsapp import WhatsAppService

        return WhatsAppService(self._sender)
