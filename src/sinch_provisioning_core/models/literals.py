# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Components of the description that are a type rather than a class, most of them a text with a single value."""

from __future__ import annotations

from typing import Literal, TypeAlias

WhatsAppComponentTypeHeader: TypeAlias = Literal["HEADER"]
WhatsAppLocationHeaderComponentFormat: TypeAlias = Literal["LOCATION"]
WhatsAppTextHeaderComponentFormat: TypeAlias = Literal["TEXT"]
WhatsAppComponentTypeBody: TypeAlias = Literal["BODY"]
WhatsAppComponentTypeFooter: TypeAlias = Literal["FOOTER"]
WhatsAppButtonTypePhoneNumber: TypeAlias = Literal["PHONE_NUMBER"]
WhatsAppButtonTypeUrl: TypeAlias = Literal["URL"]
WhatsAppButtonTypeQuickReply: TypeAlias = Literal["QUICK_REPLY"]
WhatsAppButtonTypeOtp: TypeAlias = Literal["OTP"]
WhatsAppButtonType: TypeAlias = Literal["FLOW"]
WhatsAppButtonTypeRequestContactInfo: TypeAlias = Literal["REQUEST_CONTACT_INFO"]
WhatsAppButtonTypeOrderDetail: TypeAlias = Literal["ORDER_DETAILS"]
WhatsAppButtonTypeCopyCode: TypeAlias = Literal["COPY_CODE"]
WhatsAppComponentTypeButton: TypeAlias = Literal["BUTTONS"]
WhatsAppComponentTypeCarousel: TypeAlias = Literal["CAROUSEL"]
WhatsAppComponentTypeLimitedTimeOffer: TypeAlias = Literal["LIMITED_TIME_OFFER"]
WhatsAppButtonTypeFlow: TypeAlias = Literal["FLOW"]
WhatsAppBidStrategyInput: TypeAlias = Literal["LOWEST_COST_WITH_BID_CAP"]
BundleConversationAppDispatchRetentionPolicyTypeInput: TypeAlias = Literal["MESSAGE_EXPIRE_POLICY"]
RcsUsQuestionnaireOwnershipTypePublic: TypeAlias = Literal["PUBLIC"]
RcsPublicUsQuestionnaireBrandLegalForm: TypeAlias = Literal["CORPORATION"]
RcsCountryCodesUsInput: TypeAlias = Literal["US"]
RcsUsQuestionnaireOwnershipTypePrivate: TypeAlias = Literal["PRIVATE"]
