# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .kakaotalk_template_changes_details import KakaoTalkTemplateChangesDetails
    from .kakaotalk_template_details import KakaoTalkTemplateDetails
    from .whatsapp_template_status import WhatsAppTemplateStatus as KakaoTalkTemplateStatus


@model(init=False, kw_only=True)
class KakaoTalkTemplateChanges(Model):
    """``changes`` of ``KakaoTalkTemplate``. Published as ``KakaotalkTemplateChangesDto``."""

    status: KakaoTalkTemplateStatus
    details: KakaoTalkTemplateDetails | KakaoTalkTemplateChangesDetails
    """First variant is for a new template, second for an update."""

    __wire__ = (  # fmt: skip
        ('status', 'status', ('enum', 'KakaoTalkTemplateStatus'), 'required'),
        ('details', 'details', ('union', ('fields', ('KakaoTalkTemplateDetails', 'KakaoTalkTemplateChangesDetails')), (('model', 'KakaoTalkTemplateDetails'), ('model', 'KakaoTalkTemplateChangesDetails'))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: KakaoTalkTemplateStatus | str,
            details: KakaoTalkTemplateDetails | Mapping[str, Any] | KakaoTalkTemplateChangesDetails,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
