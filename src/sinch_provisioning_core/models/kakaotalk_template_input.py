# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput
    from .whatsapp_action import WhatsAppAction as KakaoTalkAction


@model(init=False, kw_only=True)
class KakaoTalkTemplateInput(Model):
    """Body of ``kakaotalk.templates.create``. Published as ``KakaotalkInputTemplateDto``."""

    details: KakaoTalkTemplateDetailsInput
    status: KakaoTalkAction | Unset = UNSET
    """Default: 'SUBMIT'."""

    save_draft_on_failure: bool | Unset = UNSET
    """Default: False."""

    __wire__ = (  # fmt: skip
        ('details', 'details', ('model', 'KakaoTalkTemplateDetailsInput'), 'required'),
        ('status', 'status', ('enum', 'KakaoTalkAction')),
        ('save_draft_on_failure', 'saveDraftOnFailure', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: KakaoTalkTemplateDetailsInput | Mapping[str, Any],
            status: KakaoTalkAction | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
