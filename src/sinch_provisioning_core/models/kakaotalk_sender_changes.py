# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .kakaotalk_sender_changes_details import KakaoTalkSenderChangesDetails
    from .kakaotalk_sender_details import KakaoTalkSenderDetails
    from .whatsapp_template_status import WhatsAppTemplateStatus as KakaoTalkSenderStatus


@model(init=False, kw_only=True)
class KakaoTalkSenderChanges(Model):
    """``changes`` of ``KakaoTalkSender``. Published as ``KakaotalkSenderChangesDto``."""

    status: KakaoTalkSenderStatus
    details: KakaoTalkSenderDetails | KakaoTalkSenderChangesDetails
    """First variant is for a new sender, second for an update."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'KakaoTalkSenderStatus'), 'required'),
        ('details', 'details', ('union', ('fields', ('KakaoTalkSenderDetails', 'KakaoTalkSenderChangesDetails')), (('model', 'KakaoTalkSenderDetails'), ('model', 'KakaoTalkSenderChangesDetails'))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: KakaoTalkSenderStatus | str,
            details: KakaoTalkSenderDetails | Mapping[str, Any] | KakaoTalkSenderChangesDetails,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
