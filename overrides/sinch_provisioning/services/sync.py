"""The blocking twins of refined services: what they have beside the operations blocks too."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sinch_provisioning_core.runtime.blocking import Blocking
from sinch_provisioning_core.services import sync as core

if TYPE_CHECKING:
    from . import RefinedServices
    from .bundles import BundlesService
    from .kakaotalk import KakaoTalkService
    from .kakaotalk_senders import KakaoTalkSendersService
    from .kakaotalk_templates import KakaoTalkTemplatesService
    from .rcs import RcsService
    from .rcs_senders import RcsSendersService
    from .webhooks import WebhooksService
    from .whatsapp import WhatsAppService
    from .whatsapp_senders import WhatsAppSendersService
    from .whatsapp_templates import WhatsAppTemplatesService

__all__ = ["RefinedSyncServices"]


class BundlesServiceSync(core.BundlesServiceSync):
    """``bundles``, with calls and a wait that block."""

    def __init__(self, blocking: Blocking, service: BundlesService) -> None:
        super().__init__(blocking, service)
        self.wait_until_done = blocking.call(service.wait_until_done)


class KakaoTalkSendersServiceSync(core.KakaoTalkSendersServiceSync):
    """``kakaotalk.senders``, with calls, verification and a wait that block."""

    def __init__(self, blocking: Blocking, service: KakaoTalkSendersService) -> None:
        super().__init__(blocking, service)
        self.register_and_verify = blocking.call(service.register_and_verify)
        self.start_verification = blocking.call(service.start_verification)
        self.finish_verification = blocking.call(service.finish_verification)
        self.wait_until_active = blocking.call(service.wait_until_active)


class KakaoTalkTemplatesServiceSync(core.KakaoTalkTemplatesServiceSync):
    """``kakaotalk.templates``, with calls and a wait that block."""

    def __init__(self, blocking: Blocking, service: KakaoTalkTemplatesService) -> None:
        super().__init__(blocking, service)
        self.wait_until_decided = blocking.call(service.wait_until_decided)


class KakaoTalkServiceSync(core.KakaoTalkServiceSync):
    """Services below ``kakaotalk``, with calls that block."""

    def __init__(self, blocking: Blocking, service: KakaoTalkService) -> None:
        super().__init__(blocking, service)
        self._refined = service

    @cached_property
    def senders(self) -> KakaoTalkSendersServiceSync:
        """KakaoTalk channels: create, register, verify."""
        return KakaoTalkSendersServiceSync(self._blocking, self._refined.senders)

    @cached_property
    def templates(self) -> KakaoTalkTemplatesServiceSync:
        """AlimTalk templates of one sender."""
        return KakaoTalkTemplatesServiceSync(self._blocking, self._refined.templates)


class RcsSendersServiceSync(core.RcsSendersServiceSync):
    """``rcs.senders``, with calls, launches and waits that block."""

    def __init__(self, blocking: Blocking, service: RcsSendersService) -> None:
        super().__init__(blocking, service)
        self.wait_until_in_test = blocking.call(service.wait_until_in_test)
        self.wait_until_launched = blocking.call(service.wait_until_launched)
        self.wait_until_test_number_verified = blocking.call(service.wait_until_test_number_verified)
        self.missing_for_launch = blocking.call(service.missing_for_launch)
        self.check_and_launch = blocking.call(service.check_and_launch)
        self.test_and_launch = blocking.call(service.test_and_launch)
        self.create_test_and_launch = blocking.call(service.create_test_and_launch)


class RcsServiceSync(core.RcsServiceSync):
    """Services below ``rcs``, with calls that block."""

    def __init__(self, blocking: Blocking, service: RcsService) -> None:
        super().__init__(blocking, service)
        self._refined = service

    @cached_property
    def senders(self) -> RcsSendersServiceSync:
        """RCS agents: create, test on numbers, launch with operators."""
        return RcsSendersServiceSync(self._blocking, self._refined.senders)


class WebhooksServiceSync(core.WebhooksServiceSync):
    """``webhooks``, with calls that block."""

    def __init__(self, blocking: Blocking, service: WebhooksService) -> None:
        super().__init__(blocking, service)
        self.ensure = blocking.call(service.ensure)


class WhatsAppSendersServiceSync(core.WhatsAppSendersServiceSync):
    """``whatsapp.senders``, with calls, verification and a wait that block."""

    def __init__(self, blocking: Blocking, service: WhatsAppSendersService) -> None:
        super().__init__(blocking, service)
        self.register_and_verify = blocking.call(service.register_and_verify)
        self.start_verification = blocking.call(service.start_verification)
        self.finish_verification = blocking.call(service.finish_verification)
        self.wait_until_active = blocking.call(service.wait_until_active)


class WhatsAppTemplatesServiceSync(core.WhatsAppTemplatesServiceSync):
    """``whatsapp.templates``, with calls and a wait that block."""

    def __init__(self, blocking: Blocking, service: WhatsAppTemplatesService) -> None:
        super().__init__(blocking, service)
        self.wait_until_decided = blocking.call(service.wait_until_decided)


class WhatsAppServiceSync(core.WhatsAppServiceSync):
    """``whatsapp``, with calls that block, and the services below."""

    def __init__(self, blocking: Blocking, service: WhatsAppService) -> None:
        super().__init__(blocking, service)
        self._refined = service

    @cached_property
    def senders(self) -> WhatsAppSendersServiceSync:
        """Business profiles (phone numbers) that send WhatsApp messages: create, register, verify."""
        return WhatsAppSendersServiceSync(self._blocking, self._refined.senders)

    @cached_property
    def templates(self) -> WhatsAppTemplatesServiceSync:
        """Message templates, one per name and language, approved by Meta."""
        return WhatsAppTemplatesServiceSync(self._blocking, self._refined.templates)


class RefinedSyncServices(core.SyncServices):
    """Every service of the API, with calls, waits and flows that block."""

    def __init__(self, blocking: Blocking, services: RefinedServices) -> None:
        super().__init__(blocking, services)
        self._refined = services

    @cached_property
    def bundles(self) -> BundlesServiceSync:
        """One order that sets up a subproject, an SMS app, a Conversation app and webhooks."""
        return BundlesServiceSync(self._blocking, self._refined.bundles)

    @cached_property
    def kakaotalk(self) -> KakaoTalkServiceSync:
        """Services below ``kakaotalk``."""
        return KakaoTalkServiceSync(self._blocking, self._refined.kakaotalk)

    @cached_property
    def rcs(self) -> RcsServiceSync:
        """Services below ``rcs``."""
        return RcsServiceSync(self._blocking, self._refined.rcs)

    @cached_property
    def webhooks(self) -> WebhooksServiceSync:
        """Register the URLs that receive provisioning events (15 per project at most)."""
        return WebhooksServiceSync(self._blocking, self._refined.webhooks)

    @cached_property
    def whatsapp(self) -> WhatsAppServiceSync:
        """Helpers around the WhatsApp account: template analytics and the deprecated sign-up calls."""
        return WhatsAppServiceSync(self._blocking, self._refined.whatsapp)
