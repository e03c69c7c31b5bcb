# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .bundle_conversation_app_consent_manager_settings_mode_input import (
        BundleConversationAppConsentManagerSettingsModeInput,
    )


@model(init=False, kw_only=True)
class BundleConversationAppConsentManagerSettingsInput(Model):
    """``consent_manager_settings`` of ``BundleConversationAppInput``. Published as
    ``BundlesConversationAppConsentManagerSettingsInputDto``.
    """

    mode: BundleConversationAppConsentManagerSettingsModeInput

    __wire__ = (("mode", "mode", ("enum", "BundleConversationAppConsentManagerSettingsModeInput"), "required"),)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: BundleConversationAppConsentManagerSettingsModeInput | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
