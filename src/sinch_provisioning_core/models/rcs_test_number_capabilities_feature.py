# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from ..runtime.enums import OpenStrEnum


class RcsTestNumberCapabilitiesFeature(OpenStrEnum):
    """Item of ``features`` of ``RcsTestNumberCapabilities``. Published as
    ``RcsTestNumberCapabilitiesFeaturesEnum``.
    """

    ACTION_COMPOSE = "ACTION_COMPOSE"
    ACTION_CREATE_CALENDAR_EVENT = "ACTION_CREATE_CALENDAR_EVENT"
    ACTION_DIAL = "ACTION_DIAL"
    ACTION_OPEN_URL = "ACTION_OPEN_URL"
    ACTION_OPEN_URL_IN_WEBVIEW = "ACTION_OPEN_URL_IN_WEBVIEW"
    ACTION_SHARE_LOCATION = "ACTION_SHARE_LOCATION"
    ACTION_VIEW_LOCATION = "ACTION_VIEW_LOCATION"
    REVOCATION = "REVOCATION"
    RICHCARD_CAROUSEL = "RICHCARD_CAROUSEL"
    RICHCARD_STANDALONE = "RICHCARD_STANDALONE"
    FEATURE_UNSPECIFIED = "FEATURE_UNSPECIFIED"
    UNRECOGNIZED = "UNRECOGNIZED"
