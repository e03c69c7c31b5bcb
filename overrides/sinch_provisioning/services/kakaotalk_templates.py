"""KakaoTalk templates, and waiting for the decision on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from sinch_provisioning_core.services import kakaotalk_templates as core

from .._waiting.named import KAKAOTALK_TEMPLATE_DECIDED, WaitOptions

if TYPE_CHECKING:
    from sinch_provisioning_core.models import KakaoTalkTemplate

__all__ = ["KakaoTalkTemplatesService"]


class KakaoTalkTemplatesService(core.KakaoTalkTemplatesService):
    """AlimTalk templates of one sender."""

    async def wait_until_decided(
        self, plus_friend_id: str, template_code: str, **options: Unpack[WaitOptions[KakaoTalkTemplate]]
    ) -> KakaoTalkTemplate:
        """Wait until a submitted template, or a submitted change of one, is approved or rejected.

        Which of them, ``state`` tells, and ``changes.status`` for a change. An hour, unless ``timeout`` says otherwise.

        Raises:
            WaitTimeoutError: Time ran out.
        """
        return await KAKAOTALK_TEMPLATE_DECIDED.wait(
            self._sender, lambda call: self.get(plus_friend_id, template_code, **call), options, template_code
        )
