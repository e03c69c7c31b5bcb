from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .bundle_conversation_app_consent_manager_settings_mode_input import (
        BundleConversationAppConsentManagerSettingsModeInput,
    )


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class BundleConversationAppConsentManagerSettingsInput(Model):
    """Published as ``BundlesConversationAppConsentManagerSettingsInputDto``."""

    mode: BundleConversationAppConsentManagerSettingsModeInput
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mode", "mode", ("enum", "BundleConversationAppConsentManagerSettingsModeInput"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: BundleConversationAppConsentManagerSettingsModeInput | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
