# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The event index: the class of each event by its trigger. A class loads when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from .models import BundleDone as BundleDone
    from .models import KakaoTalkSenderActive as KakaoTalkSenderActive
    from .models import KakaoTalkSenderCommentAdded as KakaoTalkSenderCommentAdded
    from .models import KakaoTalkSenderInactive as KakaoTalkSenderInactive
    from .models import KakaoTalkSenderRejected as KakaoTalkSenderRejected
    from .models import KakaoTalkTemplateApproved as KakaoTalkTemplateApproved
    from .models import KakaoTalkTemplateCommentAdded as KakaoTalkTemplateCommentAdded
    from .models import KakaoTalkTemplateRejected as KakaoTalkTemplateRejected
    from .models import RcsAccountCommentAdded as RcsAccountCommentAdded
    from .models import RcsBrandRegistrationProcessStatusUpdated as RcsBrandRegistrationProcessStatusUpdated
    from .models import RcsSenderCommentAdded as RcsSenderCommentAdded
    from .models import RcsSenderOperatorStatusUpdated as RcsSenderOperatorStatusUpdated
    from .models import RcsSenderStatusUpdated as RcsSenderStatusUpdated
    from .models import WhatsAppAccountCommentAdded as WhatsAppAccountCommentAdded
    from .models import WhatsAppAccountDailyLimitChanged as WhatsAppAccountDailyLimitChanged
    from .models import WhatsAppAccountOnboarded as WhatsAppAccountOnboarded
    from .models import WhatsAppAccountPendingVerification as WhatsAppAccountPendingVerification
    from .models import WhatsAppAccountRejected as WhatsAppAccountRejected
    from .models import WhatsAppSenderActive as WhatsAppSenderActive
    from .models import WhatsAppSenderCommentAdded as WhatsAppSenderCommentAdded
    from .models import WhatsAppSenderDailyLimitChanged as WhatsAppSenderDailyLimitChanged
    from .models import WhatsAppSenderDeleted as WhatsAppSenderDeleted
    from .models import WhatsAppSenderDisplayNameUpdated as WhatsAppSenderDisplayNameUpdated
    from .models import WhatsAppSenderError as WhatsAppSenderError
    from .models import WhatsAppSenderInactive as WhatsAppSenderInactive
    from .models import WhatsAppSenderPendingVerification as WhatsAppSenderPendingVerification
    from .models import WhatsAppSenderQualityRatingChanged as WhatsAppSenderQualityRatingChanged
    from .models import WhatsAppSenderRejected as WhatsAppSenderRejected
    from .models import WhatsAppSenderUsernameUpdated as WhatsAppSenderUsernameUpdated
    from .models import WhatsAppTemplateApproved as WhatsAppTemplateApproved
    from .models import WhatsAppTemplateCategoryFutureUpdate as WhatsAppTemplateCategoryFutureUpdate
    from .models import WhatsAppTemplateCategoryUpdated as WhatsAppTemplateCategoryUpdated
    from .models import WhatsAppTemplateCommentAdded as WhatsAppTemplateCommentAdded
    from .models import WhatsAppTemplateDeleted as WhatsAppTemplateDeleted
    from .models import WhatsAppTemplateQualityScoreUpdated as WhatsAppTemplateQualityScoreUpdated
    from .models import WhatsAppTemplateRejected as WhatsAppTemplateRejected
    from .models import WhatsAppTemplateStatusUpdated as WhatsAppTemplateStatusUpdated
    from .models import WhatsAppWabaAccountChanged as WhatsAppWabaAccountChanged

__all__ = [
    "AnyEvent",
    "BundleDone",
    "KakaoTalkSenderActive",
    "KakaoTalkSenderCommentAdded",
    "KakaoTalkSenderInactive",
    "KakaoTalkSenderRejected",
    "KakaoTalkTemplateApproved",
    "KakaoTalkTemplateCommentAdded",
    "KakaoTalkTemplateRejected",
    "RcsAccountCommentAdded",
    "RcsBrandRegistrationProcessStatusUpdated",
    "RcsSenderCommentAdded",
    "RcsSenderOperatorStatusUpdated",
    "RcsSenderStatusUpdated",
    "WhatsAppAccountCommentAdded",
    "WhatsAppAccountDailyLimitChanged",
    "WhatsAppAccountOnboarded",
    "WhatsAppAccountPendingVerification",
    "WhatsAppAccountRejected",
    "WhatsAppSenderActive",
    "WhatsAppSenderCommentAdded",
    "WhatsAppSenderDailyLimitChanged",
    "WhatsAppSenderDeleted",
    "WhatsAppSenderDisplayNameUpdated",
    "WhatsAppSenderError",
    "WhatsAppSenderInactive",
    "WhatsAppSenderPendingVerification",
    "WhatsAppSenderQualityRatingChanged",
    "WhatsAppSenderRejected",
    "WhatsAppSenderUsernameUpdated",
    "WhatsAppTemplateApproved",
    "WhatsAppTemplateCategoryFutureUpdate",
    "WhatsAppTemplateCategoryUpdated",
    "WhatsAppTemplateCommentAdded",
    "WhatsAppTemplateDeleted",
    "WhatsAppTemplateQualityScoreUpdated",
    "WhatsAppTemplateRejected",
    "WhatsAppTemplateStatusUpdated",
    "WhatsAppWabaAccountChanged",
]

EVENTS: Final[Mapping[str, str]] = {
    "BUNDLE_DONE": "BundleDone",
    "KAKAOTALK_SENDER_ACTIVE": "KakaoTalkSenderActive",
    "KAKAOTALK_SENDER_COMMENT_ADDED": "KakaoTalkSenderCommentAdded",
    "KAKAOTALK_SENDER_INACTIVE": "KakaoTalkSenderInactive",
    "KAKAOTALK_SENDER_REJECTED": "KakaoTalkSenderRejected",
    "KAKAOTALK_TEMPLATE_APPROVED": "KakaoTalkTemplateApproved",
    "KAKAOTALK_TEMPLATE_COMMENT_ADDED": "KakaoTalkTemplateCommentAdded",
    "KAKAOTALK_TEMPLATE_REJECTED": "KakaoTalkTemplateRejected",
    "RCS_ACCOUNT_COMMENT_ADDED": "RcsAccountCommentAdded",
    "RCS_BRAND_REGISTRATION_PROCESS_STATUS_UPDATED": "RcsBrandRegistrationProcessStatusUpdated",
    "RCS_SENDER_COMMENT_ADDED": "RcsSenderCommentAdded",
    "RCS_SENDER_OPERATOR_STATUS_UPDATED": "RcsSenderOperatorStatusUpdated",
    "RCS_SENDER_STATUS_UPDATED": "RcsSenderStatusUpdated",
    "WHATSAPP_ACCOUNT_COMMENT_ADDED": "WhatsAppAccountCommentAdded",
    "WHATSAPP_ACCOUNT_DAILY_LIMIT_CHANGED": "WhatsAppAccountDailyLimitChanged",
    "WHATSAPP_ACCOUNT_ONBOARDED": "WhatsAppAccountOnboarded",
    "WHATSAPP_ACCOUNT_PENDING_VERIFICATION": "WhatsAppAccountPendingVerification",
    "WHATSAPP_ACCOUNT_REJECTED": "WhatsAppAccountRejected",
    "WHATSAPP_SENDER_ACTIVE": "WhatsAppSenderActive",
    "WHATSAPP_SENDER_COMMENT_ADDED": "WhatsAppSenderCommentAdded",
    "WHATSAPP_SENDER_DAILY_LIMIT_CHANGED": "WhatsAppSenderDailyLimitChanged",
    "WHATSAPP_SENDER_DELETED": "WhatsAppSenderDeleted",
    "WHATSAPP_SENDER_DISPLAY_NAME_UPDATED": "WhatsAppSenderDisplayNameUpdated",
    "WHATSAPP_SENDER_ERROR": "WhatsAppSenderError",
    "WHATSAPP_SENDER_INACTIVE": "WhatsAppSenderInactive",
    "WHATSAPP_SENDER_PENDING_VERIFICATION": "WhatsAppSenderPendingVerification",
    "WHATSAPP_SENDER_QUALITY_RATING_CHANGED": "WhatsAppSenderQualityRatingChanged",
    "WHATSAPP_SENDER_REJECTED": "WhatsAppSenderRejected",
    "WHATSAPP_SENDER_USERNAME_UPDATED": "WhatsAppSenderUsernameUpdated",
    "WHATSAPP_TEMPLATE_APPROVED": "WhatsAppTemplateApproved",
    "WHATSAPP_TEMPLATE_CATEGORY_FUTURE_UPDATE": "WhatsAppTemplateCategoryFutureUpdate",
    "WHATSAPP_TEMPLATE_CATEGORY_UPDATED": "WhatsAppTemplateCategoryUpdated",
    "WHATSAPP_TEMPLATE_COMMENT_ADDED": "WhatsAppTemplateCommentAdded",
    "WHATSAPP_TEMPLATE_DELETED": "WhatsAppTemplateDeleted",
    "WHATSAPP_TEMPLATE_QUALITY_SCORE_UPDATED": "WhatsAppTemplateQualityScoreUpdated",
    "WHATSAPP_TEMPLATE_REJECTED": "WhatsAppTemplateRejected",
    "WHATSAPP_TEMPLATE_STATUS_UPDATED": "WhatsAppTemplateStatusUpdated",
    "WHATSAPP_WABA_ACCOUNT_CHANGED": "WhatsAppWabaAccountChanged",
}
"""Trigger → name of the event's class in ``models``, whose ``payload`` field is typed."""

AnyEvent: TypeAlias = "WhatsAppAccountCommentAdded | WhatsAppAccountOnboarded | WhatsAppAccountRejected | WhatsAppAccountPendingVerification | WhatsAppAccountDailyLimitChanged | WhatsAppWabaAccountChanged | WhatsAppSenderCommentAdded | WhatsAppSenderActive | WhatsAppSenderInactive | WhatsAppSenderPendingVerification | WhatsAppSenderRejected | WhatsAppSenderError | WhatsAppSenderDailyLimitChanged | WhatsAppSenderQualityRatingChanged | WhatsAppSenderDeleted | WhatsAppSenderDisplayNameUpdated | WhatsAppSenderUsernameUpdated | WhatsAppTemplateCommentAdded | WhatsAppTemplateApproved | WhatsAppTemplateRejected | WhatsAppTemplateStatusUpdated | WhatsAppTemplateDeleted | WhatsAppTemplateQualityScoreUpdated | WhatsAppTemplateCategoryUpdated | WhatsAppTemplateCategoryFutureUpdate | BundleDone | KakaoTalkSenderActive | KakaoTalkSenderInactive | KakaoTalkSenderRejected | KakaoTalkSenderCommentAdded | KakaoTalkTemplateCommentAdded | KakaoTalkTemplateApproved | KakaoTalkTemplateRejected | RcsAccountCommentAdded | RcsSenderStatusUpdated | RcsSenderOperatorStatusUpdated | RcsSenderCommentAdded | RcsBrandRegistrationProcessStatusUpdated"
"""Any event that the description knows."""


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(".models", __package__), name)
