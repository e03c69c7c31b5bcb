# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
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

    __wire__ = (  # fmt: skip
        ('mode', 'mode', ('enum', 'BundleConversationAppConsentManagerSettingsModeInput'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: BundleConversationAppConsentManagerSettingsModeInput | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
