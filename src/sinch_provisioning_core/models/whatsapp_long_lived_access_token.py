# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppLongLivedAccessToken(Model):
    """Answer of ``whatsapp.create_long_lived_access_token``. Published as ``WhatsappLongLivedAccessTokenDto``."""

    long_lived_access_token: str

    __wire__ = (  # fmt: skip
        ('long_lived_access_token', 'longLivedAccessToken', 'str', 'required', 'secret'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            long_lived_access_token: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
