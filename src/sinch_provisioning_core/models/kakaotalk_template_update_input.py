# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_template_details_update_input import KakaoTalkTemplateDetailsUpdateInput
    from .whatsapp_action import WhatsAppAction as KakaoTalkAction


@model(init=False, kw_only=True)
class KakaoTalkTemplateUpdateInput(Model):
    """Body of ``kakaotalk.templates.update``. Published as ``KakaotalkInputUpdateTemplateDto``."""

    status: KakaoTalkAction | Unset = UNSET
    """Default: 'DRAFT'."""

    details: KakaoTalkTemplateDetailsUpdateInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'KakaoTalkAction'), 'draft-by-default'),
        ('details', 'details', ('model', 'KakaoTalkTemplateDetailsUpdateInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: KakaoTalkAction | str | Unset = UNSET,
            details: KakaoTalkTemplateDetailsUpdateInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
