from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppLongLivedAccessToken(Model):
    """Published as ``WhatsappLongLivedAccessTokenDto``."""

    long_lived_access_token: str
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("long_lived_access_token", "longLivedAccessToken", "str", "required", "secret"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            long_lived_access_token: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
