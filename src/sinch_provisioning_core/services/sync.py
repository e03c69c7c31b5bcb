# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The tree of services whose calls block until their answer is there; typed as the services are."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.blocking import Blocking

if TYPE_CHECKING:
    from . import Services
    from .bundles import BundlesService
    from .conversation import ConversationService
    from .kakaotalk import KakaoTalkService
    from .kakaotalk_categories import KakaoTalkCategoriesService
    from .kakaotalk_senders import KakaoTalkSendersService
    from .kakaotalk_templates import KakaoTalkTemplatesService
    from .rcs import RcsService
    from .rcs_account import RcsAccountService
    from .rcs_questionnaire import RcsQuestionnaireService
    from .rcs_senders import RcsSendersService
    from .sms import SmsService
    from .sms_apps import SmsAppsService
    from .webhooks import WebhooksService
    from .whatsapp import WhatsAppService
    from .whatsapp_account import WhatsAppAccountService
    from .whatsapp_flows import WhatsAppFlowsService
    from .whatsapp_senders import WhatsAppSendersService
    from .whatsapp_solutions import WhatsAppSolutionsService
    from .whatsapp_templates import WhatsAppTemplatesService

__all__ = ["SyncServices"]


class BundlesServiceSync:
    """``bundles``, with calls that block."""

    def __init__(self, blocking: Blocking, service: BundlesService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.get = blocking.call(service.get)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class ConversationServiceSync:
    """``conversation``, with calls that block."""

    def __init__(self, blocking: Blocking, service: ConversationService) -> None:
        self._blocking = blocking
        self._service = service
        self.get_instagram = blocking.call(service.get_instagram)
        self.get_messenger = blocking.call(service.get_messenger)
        self.get_telegram = blocking.call(service.get_telegram)
        self.get_viber = blocking.call(service.get_viber)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class KakaoTalkServiceSync:
    """``kakaotalk``, with calls that block."""

    def __init__(self, blocking: Blocking, service: KakaoTalkService) -> None:
        self._blocking = blocking
        self._service = service

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"

    @cached_property
    def categories(self) -> KakaoTalkCategoriesServiceSync:
        """The category codes that KakaoTalk senders and templates use."""
        return KakaoTalkCategoriesServiceSync(self._blocking, self._service.categories)

    @cached_property
    def senders(self) -> KakaoTalkSendersServiceSync:
        """KakaoTalk channels that send messages: create, register, verify."""
        return KakaoTalkSendersServiceSync(self._blocking, self._service.senders)

    @cached_property
    def templates(self) -> KakaoTalkTemplatesServiceSync:
        """KakaoTalk message templates of one sender."""
        return KakaoTalkTemplatesServiceSync(self._blocking, self._service.templates)


class KakaoTalkCategoriesServiceSync:
    """``kakaotalk.categories``, with calls that block."""

    def __init__(self, blocking: Blocking, service: KakaoTalkCategoriesService) -> None:
        self._blocking = blocking
        self._service = service
        self.list_sender_categories = blocking.listing(service.list_sender_categories)
        self.list_template_categories = blocking.listing(service.list_template_categories)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class KakaoTalkSendersServiceSync:
    """``kakaotalk.senders``, with calls that block."""

    def __init__(self, blocking: Blocking, service: KakaoTalkSendersService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.get = blocking.call(service.get)
        self.delete = blocking.call(service.delete)
        self.update = blocking.call(service.update)
        self.list_activities = blocking.listing(service.list_activities)
        self.delete_changes = blocking.call(service.delete_changes)
        self.create_comment = blocking.call(service.create_comment)
        self.register = blocking.call(service.register)
        self.verify = blocking.call(service.verify)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class KakaoTalkTemplatesServiceSync:
    """``kakaotalk.templates``, with calls that block."""

    def __init__(self, blocking: Blocking, service: KakaoTalkTemplatesService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.get = blocking.call(service.get)
        self.delete = blocking.call(service.delete)
        self.update = blocking.call(service.update)
        self.list_activities = blocking.listing(service.list_activities)
        self.delete_draft = blocking.call(service.delete_draft)
        self.create_comment = blocking.call(service.create_comment)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class RcsServiceSync:
    """``rcs``, with calls that block."""

    def __init__(self, blocking: Blocking, service: RcsService) -> None:
        self._blocking = blocking
        self._service = service

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"

    @cached_property
    def account(self) -> RcsAccountServiceSync:
        """Activity and comments on the project's RCS account."""
        return RcsAccountServiceSync(self._blocking, self._service.account)

    @cached_property
    def questionnaire(self) -> RcsQuestionnaireServiceSync:
        """The questions that a launch asks, per use case and country."""
        return RcsQuestionnaireServiceSync(self._blocking, self._service.questionnaire)

    @cached_property
    def senders(self) -> RcsSendersServiceSync:
        """RCS agents: create, test on numbers, launch with operators."""
        return RcsSendersServiceSync(self._blocking, self._service.senders)


class RcsAccountServiceSync:
    """``rcs.account``, with calls that block."""

    def __init__(self, blocking: Blocking, service: RcsAccountService) -> None:
        self._blocking = blocking
        self._service = service
        self.list_activities = blocking.listing(service.list_activities)
        self.create_comment = blocking.call(service.create_comment)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class RcsQuestionnaireServiceSync:
    """``rcs.questionnaire``, with calls that block."""

    def __init__(self, blocking: Blocking, service: RcsQuestionnaireService) -> None:
        self._blocking = blocking
        self._service = service
        self.get_questions = blocking.call(service.get_questions)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class RcsSendersServiceSync:
    """``rcs.senders``, with calls that block."""

    def __init__(self, blocking: Blocking, service: RcsSendersService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.get = blocking.call(service.get)
        self.update = blocking.call(service.update)
        self.list_activities = blocking.listing(service.list_activities)
        self.create_comment = blocking.call(service.create_comment)
        self.launch = blocking.call(service.launch)
        self.add_test_numbers = blocking.call(service.add_test_numbers)
        self.get_test_number_state = blocking.call(service.get_test_number_state)
        self.delete_test_number = blocking.call(service.delete_test_number)
        self.get_test_number_capabilities = blocking.call(service.get_test_number_capabilities)
        self.retry_test_number = blocking.call(service.retry_test_number)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class SmsServiceSync:
    """``sms``, with calls that block."""

    def __init__(self, blocking: Blocking, service: SmsService) -> None:
        self._blocking = blocking
        self._service = service

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"

    @cached_property
    def apps(self) -> SmsAppsServiceSync:
        """SMS apps of the project."""
        return SmsAppsServiceSync(self._blocking, self._service.apps)


class SmsAppsServiceSync:
    """``sms.apps``, with calls that block."""

    def __init__(self, blocking: Blocking, service: SmsAppsService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.get = blocking.call(service.get)
        self.delete = blocking.call(service.delete)
        self.update = blocking.call(service.update)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class WebhooksServiceSync:
    """``webhooks``, with calls that block."""

    def __init__(self, blocking: Blocking, service: WebhooksService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.get = blocking.call(service.get)
        self.replace = blocking.call(service.replace)
        self.delete = blocking.call(service.delete)
        self.update = blocking.call(service.update)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class WhatsAppServiceSync:
    """``whatsapp``, with calls that block."""

    def __init__(self, blocking: Blocking, service: WhatsAppService) -> None:
        self._blocking = blocking
        self._service = service
        self.enable_template_analytics = blocking.call(service.enable_template_analytics)
        self.create_long_lived_access_token = blocking.call(service.create_long_lived_access_token)
        self.list_waba_details_for_token = blocking.call(service.list_waba_details_for_token)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"

    @cached_property
    def account(self) -> WhatsAppAccountServiceSync:
        """The project's one WhatsApp account: create, change, comment on, follow its activity."""
        return WhatsAppAccountServiceSync(self._blocking, self._service.account)

    @cached_property
    def flows(self) -> WhatsAppFlowsServiceSync:
        """Read the WhatsApp Flows of the project's business account."""
        return WhatsAppFlowsServiceSync(self._blocking, self._service.flows)

    @cached_property
    def senders(self) -> WhatsAppSendersServiceSync:
        """Business profiles (phone numbers) that send WhatsApp messages: create, register, verify."""
        return WhatsAppSendersServiceSync(self._blocking, self._service.senders)

    @cached_property
    def solutions(self) -> WhatsAppSolutionsServiceSync:
        """Multi-partner solutions shared with Meta apps."""
        return WhatsAppSolutionsServiceSync(self._blocking, self._service.solutions)

    @cached_property
    def templates(self) -> WhatsAppTemplatesServiceSync:
        """Message templates, one per name and language, approved by Meta."""
        return WhatsAppTemplatesServiceSync(self._blocking, self._service.templates)


class WhatsAppAccountServiceSync:
    """``whatsapp.account``, with calls that block."""

    def __init__(self, blocking: Blocking, service: WhatsAppAccountService) -> None:
        self._blocking = blocking
        self._service = service
        self.get = blocking.call(service.get)
        self.create = blocking.call(service.create)
        self.delete = blocking.call(service.delete)
        self.update = blocking.call(service.update)
        self.list_activities = blocking.listing(service.list_activities)
        self.create_comment = blocking.call(service.create_comment)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class WhatsAppFlowsServiceSync:
    """``whatsapp.flows``, with calls that block."""

    def __init__(self, blocking: Blocking, service: WhatsAppFlowsService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.list_screens = blocking.listing(service.list_screens)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class WhatsAppSendersServiceSync:
    """``whatsapp.senders``, with calls that block."""

    def __init__(self, blocking: Blocking, service: WhatsAppSendersService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.get = blocking.call(service.get)
        self.delete = blocking.call(service.delete)
        self.update = blocking.call(service.update)
        self.list_activities = blocking.listing(service.list_activities)
        self.delete_changes = blocking.call(service.delete_changes)
        self.create_comment = blocking.call(service.create_comment)
        self.register = blocking.call(service.register)
        self.get_suggested_usernames = blocking.call(service.get_suggested_usernames)
        self.verify = blocking.call(service.verify)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class WhatsAppSolutionsServiceSync:
    """``whatsapp.solutions``, with calls that block."""

    def __init__(self, blocking: Blocking, service: WhatsAppSolutionsService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.get = blocking.call(service.get)
        self.assign = blocking.call(service.assign)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class WhatsAppTemplatesServiceSync:
    """``whatsapp.templates``, with calls that block."""

    def __init__(self, blocking: Blocking, service: WhatsAppTemplatesService) -> None:
        self._blocking = blocking
        self._service = service
        self.list = blocking.listing(service.list)
        self.create = blocking.call(service.create)
        self.list_by_name = blocking.listing(service.list_by_name)
        self.delete_by_name = blocking.call(service.delete_by_name)
        self.get = blocking.call(service.get)
        self.delete = blocking.call(service.delete)
        self.update = blocking.call(service.update)
        self.list_activities = blocking.listing(service.list_activities)
        self.create_comment = blocking.call(service.create_comment)
        self.compare = blocking.call(service.compare)
        self.sync = blocking.call(service.sync)

    def __repr__(self) -> str:
        return f"<blocking: {self._service!r}>"


class SyncServices:
    """Every service of the API."""

    def __init__(self, blocking: Blocking, services: Services) -> None:
        self._blocking = blocking
        self._services = services

    @cached_property
    def bundles(self) -> BundlesServiceSync:
        """One order that sets up a subproject, an SMS app, a Conversation app and webhooks."""
        return BundlesServiceSync(self._blocking, self._services.bundles)

    @cached_property
    def conversation(self) -> ConversationServiceSync:
        """Details of the Instagram, Messenger, Telegram and Viber channels of a Conversation app."""
        return ConversationServiceSync(self._blocking, self._services.conversation)

    @cached_property
    def kakaotalk(self) -> KakaoTalkServiceSync:
        """Services below ``kakaotalk``."""
        return KakaoTalkServiceSync(self._blocking, self._services.kakaotalk)

    @cached_property
    def rcs(self) -> RcsServiceSync:
        """Services below ``rcs``."""
        return RcsServiceSync(self._blocking, self._services.rcs)

    @cached_property
    def sms(self) -> SmsServiceSync:
        """Services below ``sms``."""
        return SmsServiceSync(self._blocking, self._services.sms)

    @cached_property
    def webhooks(self) -> WebhooksServiceSync:
        """Register the URLs that receive provisioning events (15 per project at most)."""
        return WebhooksServiceSync(self._blocking, self._services.webhooks)

    @cached_property
    def whatsapp(self) -> WhatsAppServiceSync:
        """Helpers around the WhatsApp account: template analytics and the deprecated sign-up calls."""
        return WhatsAppServiceSync(self._blocking, self._services.whatsapp)
