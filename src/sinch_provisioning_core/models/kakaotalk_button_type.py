# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class KakaoTalkButtonType(OpenStrEnum):
    """``type`` of ``KakaoTalkButton``. Published as ``KakaotalkKakaoTalkButtonTypeEnum``."""

    APP_LINK = "APP_LINK"
    BOT_FOR_CONSULTATION = "BOT_FOR_CONSULTATION"
    BOT_KEYWORD = "BOT_KEYWORD"
    BOT_TRANSFER = "BOT_TRANSFER"
    BUSINESS_FORM = "BUSINESS_FORM"
    BUTTON_TYPE_UNSPECIFIED = "BUTTON_TYPE_UNSPECIFIED"
    CHANNEL_ID_ADDED = "CHANNEL_ID_ADDED"
    DELIVERY_SEARCH = "DELIVERY_SEARCH"
    IMAGE_SECURE_TRANSMISSION_PLUGIN_ID = "IMAGE_SECURE_TRANSMISSION_PLUGIN_ID"
    MESSAGE_DELIVERY = "MESSAGE_DELIVERY"
    ONE_CLICK_PAYMENT_PLUGIN = "ONE_CLICK_PAYMENT_PLUGIN"
    PERSONAL_INFORMATION_USE_PLUGIN_ID = "PERSONAL_INFORMATION_USE_PLUGIN_ID"
    WEB_LINK = "WEB_LINK"
    UNRECOGNIZED = "UNRECOGNIZED"
