# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppSuggestedUsernames(Model):
    """Answer of ``whatsapp.senders.get_suggested_usernames``. Published as ``WhatsappSuggestedUsernamesDto``."""

    usernames: list[str]

    __wire__ = (  # fmt: skip
        ('usernames', 'usernames', ('list', 'str'), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            usernames: Sequence[str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
