# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class KakaoTalkVerifySenderInput(Model):
    """Body of ``kakaotalk.senders.verify``. Published as ``KakaotalkInputVerifySenderDto``."""

    code: int

    __wire__ = (  # fmt: skip
        ('code', 'code', 'int', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: int,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
