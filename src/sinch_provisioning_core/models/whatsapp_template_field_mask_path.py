# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class WhatsAppTemplateFieldMaskPath(OpenStrEnum):
    """Parameter ``field_mask`` of ``whatsapp.templates.list``, ``whatsapp.templates.list_by_name`` and
    ``whatsapp.templates.get``. Published as ``WhatsappTemplateDtoFieldMaskPathsEnum``.
    """

    WHATSAPP_ID = "whatsappId"
    STATE = "state"
    NAME = "name"
    LANGUAGE = "language"
    CATEGORY = "category"
    REJECTION_CODE = "rejectionCode"
    QUALITY_SCORE = "qualityScore"
    CHANGES = "changes"
    CHANGES_STATUS = "changes.status"
    CHANGES_ALLOW_CATEGORY_CHANGE = "changes.allowCategoryChange"
    CHANGES_DETAILS = "changes.details"
    CHANGES_DETAILS_COMPONENTS = "changes.details.components"
    CHANGES_DETAILS_COMPONENTS_0_TYPE = "changes.details.components.0.type"
    CHANGES_DETAILS_COMPONENTS_0_FORMAT = "changes.details.components.0.format"
    CHANGES_DETAILS_COMPONENTS_0_TEXT = "changes.details.components.0.text"
    CHANGES_DETAILS_COMPONENTS_0_EXAMPLE = "changes.details.components.0.example"
    CHANGES_DETAILS_COMPONENTS_0_EXAMPLE_URL = "changes.details.components.0.example.url"
    CHANGES_DETAILS_COMPONENTS_0_EXAMPLES = "changes.details.components.0.examples"
    CHANGES_DETAILS_COMPONENTS_0_ADD_SECURITY_RECOMMENDATION = "changes.details.components.0.addSecurityRecommendation"
    CHANGES_DETAILS_COMPONENTS_0_CODE_EXPIRATION_MINUTES = "changes.details.components.0.codeExpirationMinutes"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS = "changes.details.components.0.buttons"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_TYPE = "changes.details.components.0.buttons.0.type"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_TEXT = "changes.details.components.0.buttons.0.text"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_PHONE_NUMBER = "changes.details.components.0.buttons.0.phoneNumber"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_URL = "changes.details.components.0.buttons.0.url"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_EXAMPLE = "changes.details.components.0.buttons.0.example"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_OTP_TYPE = "changes.details.components.0.buttons.0.otpType"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_AUTOFILL_TEXT = "changes.details.components.0.buttons.0.autofillText"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_PACKAGE_NAME = "changes.details.components.0.buttons.0.packageName"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_SIGNATURE_HASH = "changes.details.components.0.buttons.0.signatureHash"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS = "changes.details.components.0.buttons.0.supportedApps"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS_0_PACKAGE_NAME = (
        "changes.details.components.0.buttons.0.supportedApps.0.packageName"
    )
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS_0_SIGNATURE_HASH = (
        "changes.details.components.0.buttons.0.supportedApps.0.signatureHash"
    )
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_ZERO_TAP_TERMS_ACCEPTED = (
        "changes.details.components.0.buttons.0.zeroTapTermsAccepted"
    )
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_FLOW_ID = "changes.details.components.0.buttons.0.flowId"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_FLOW_ACTION = "changes.details.components.0.buttons.0.flowAction"
    CHANGES_DETAILS_COMPONENTS_0_BUTTONS_0_NAVIGATE_SCREEN = "changes.details.components.0.buttons.0.navigateScreen"
    CHANGES_DETAILS_COMPONENTS_0_HAS_EXPIRATION = "changes.details.components.0.hasExpiration"
    CHANGES_DETAILS_MESSAGE_SEND_TTL_SECONDS = "changes.details.messageSendTtlSeconds"
    CHANGES_DETAILS_OPTIMIZATION = "changes.details.optimization"
    DETAILS = "details"
    DETAILS_COMPONENTS = "details.components"
    DETAILS_COMPONENTS_0_TYPE = "details.components.0.type"
    DETAILS_COMPONENTS_0_FORMAT = "details.components.0.format"
    DETAILS_COMPONENTS_0_TEXT = "details.components.0.text"
    DETAILS_COMPONENTS_0_EXAMPLE = "details.components.0.example"
    DETAILS_COMPONENTS_0_EXAMPLE_URL = "details.components.0.example.url"
    DETAILS_COMPONENTS_0_EXAMPLES = "details.components.0.examples"
    DETAILS_COMPONENTS_0_ADD_SECURITY_RECOMMENDATION = "details.components.0.addSecurityRecommendation"
    DETAILS_COMPONENTS_0_CODE_EXPIRATION_MINUTES = "details.components.0.codeExpirationMinutes"
    DETAILS_COMPONENTS_0_BUTTONS = "details.components.0.buttons"
    DETAILS_COMPONENTS_0_BUTTONS_0_TYPE = "details.components.0.buttons.0.type"
    DETAILS_COMPONENTS_0_BUTTONS_0_TEXT = "details.components.0.buttons.0.text"
    DETAILS_COMPONENTS_0_BUTTONS_0_PHONE_NUMBER = "details.components.0.buttons.0.phoneNumber"
    DETAILS_COMPONENTS_0_BUTTONS_0_URL = "details.components.0.buttons.0.url"
    DETAILS_COMPONENTS_0_BUTTONS_0_EXAMPLE = "details.components.0.buttons.0.example"
    DETAILS_COMPONENTS_0_BUTTONS_0_OTP_TYPE = "details.components.0.buttons.0.otpType"
    DETAILS_COMPONENTS_0_BUTTONS_0_AUTOFILL_TEXT = "details.components.0.buttons.0.autofillText"
    DETAILS_COMPONENTS_0_BUTTONS_0_PACKAGE_NAME = "details.components.0.buttons.0.packageName"
    DETAILS_COMPONENTS_0_BUTTONS_0_SIGNATURE_HASH = "details.components.0.buttons.0.signatureHash"
    DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS = "details.components.0.buttons.0.supportedApps"
    DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS_0_PACKAGE_NAME = (
        "details.components.0.buttons.0.supportedApps.0.packageName"
    )
    DETAILS_COMPONENTS_0_BUTTONS_0_SUPPORTED_APPS_0_SIGNATURE_HASH = (
        "details.components.0.buttons.0.supportedApps.0.signatureHash"
    )
    DETAILS_COMPONENTS_0_BUTTONS_0_ZERO_TAP_TERMS_ACCEPTED = "details.components.0.buttons.0.zeroTapTermsAccepted"
    DETAILS_COMPONENTS_0_BUTTONS_0_FLOW_ID = "details.components.0.buttons.0.flowId"
    DETAILS_COMPONENTS_0_BUTTONS_0_FLOW_ACTION = "details.components.0.buttons.0.flowAction"
    DETAILS_COMPONENTS_0_BUTTONS_0_NAVIGATE_SCREEN = "details.components.0.buttons.0.navigateScreen"
    DETAILS_COMPONENTS_0_HAS_EXPIRATION = "details.components.0.hasExpiration"
    DETAILS_MESSAGE_SEND_TTL_SECONDS = "details.messageSendTtlSeconds"
    DETAILS_OPTIMIZATION = "details.optimization"
    ANALYTICS = "analytics"
    ANALYTICS_0_SENT = "analytics.0.sent"
    ANALYTICS_0_DELIVERED = "analytics.0.delivered"
    ANALYTICS_0_READ = "analytics.0.read"
    ANALYTICS_0_START = "analytics.0.start"
    ANALYTICS_0_END = "analytics.0.end"
    ANALYTICS_0_BUTTONS = "analytics.0.buttons"
    ANALYTICS_0_BUTTONS_0_TYPE = "analytics.0.buttons.0.type"
    ANALYTICS_0_BUTTONS_0_CONTENT = "analytics.0.buttons.0.content"
    ANALYTICS_0_BUTTONS_0_CLICKS = "analytics.0.buttons.0.clicks"
    IS_META_GENERATED = "isMetaGenerated"
