# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppCommentInput(Model):
    """Body of ``whatsapp.account.create_comment``, ``whatsapp.senders.create_comment`` and
    ``whatsapp.templates.create_comment``. Published as ``WhatsappCommentInputDto``.
    """

    comment: str
    """1 to 65535 characters."""

    __wire__ = (  # fmt: skip
        ('comment', 'comment', ('limited', 'str', (('minLength', 1), ('maxLength', 65535))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            comment: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
