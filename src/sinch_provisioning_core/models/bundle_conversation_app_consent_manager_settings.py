from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .bundle_conversation_app_consent_manager_settings_mode import BundleConversationAppConsentManagerSettingsMode


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class BundleConversationAppConsentManagerSettings(Model):
    """Published as ``BundlesConversationAppConsentManagerSettingsDto``."""

    mode: BundleConversationAppConsentManagerSettingsMode
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mode", "mode", ("enum", "BundleConversationAppConsentManagerSettingsMode"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: BundleConversationAppConsentManagerSettingsMode | str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
