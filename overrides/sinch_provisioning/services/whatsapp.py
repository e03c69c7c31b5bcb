"""The WhatsApp services, those with refinements in place of the generated ones."""

from __future__ import annotations

from functools import cached_property

from sinch_provisioning_core.services import whatsapp as core

from .whatsapp_senders import WhatsAppSendersService
from .whatsapp_templates import WhatsAppTemplatesService

__all__ = ["WhatsAppService"]


class WhatsAppService(core.WhatsAppService):
    """Helpers around the WhatsApp account: template analytics and the deprecated sign-up calls."""

    @cached_property
    def senders(self) -> WhatsAppSendersService:
        """Business profiles (phone numbers) that send WhatsApp messages: create, register, verify."""
        return WhatsAppSendersService(self._sender)

    @cached_property
    def templates(self) -> WhatsAppTemplatesService:
        """Message templates, one per name and language, approved by Meta."""
        return WhatsAppTemplatesService(self._sender)
