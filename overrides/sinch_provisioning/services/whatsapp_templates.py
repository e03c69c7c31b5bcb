"""WhatsApp templates, and waiting for Meta's decision on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from sinch_provisioning_core.services import whatsapp_templates as core

from .._waiting.named import WHATSAPP_TEMPLATE_DECIDED, WaitOptions

if TYPE_CHECKING:
    from sinch_provisioning_core.models import WhatsAppTemplate, WhatsAppTemplateLanguage

__all__ = ["WhatsAppTemplatesService"]


class WhatsAppTemplatesService(core.WhatsAppTemplatesService):
    """Message templates, one per name and language, approved by Meta."""

    async def wait_until_decided(
        self,
        template_name: str,
        language_code: WhatsAppTemplateLanguage | str,
        **options: Unpack[WaitOptions[WhatsAppTemplate]],
    ) -> WhatsAppTemplate:
        """Wait until a submitted template, or a submitted change of one, is approved or rejected.

        Which of them, ``state`` tells, and ``changes.status`` for a change. An hour, unless ``timeout`` says otherwise.

        Raises:
            WaitFailedError: The template is paused or disabled, and nothing is under review.
            WaitTimeoutError: Time ran out.
        """
        return await WHATSAPP_TEMPLATE_DECIDED.wait(
            self._sender,
            lambda call: self.get(template_name, language_code, **call),
            options,
            template_name,
            str(language_code),
        )
