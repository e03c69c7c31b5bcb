# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .kakaotalk_template import KakaoTalkTemplate


@model(init=False, kw_only=True)
class KakaoTalkTemplateCommentAdded(Model):
    """Event ``KAKAOTALK_TEMPLATE_COMMENT_ADDED``."""

    type: Literal["KAKAOTALK_TEMPLATE_COMMENT_ADDED"]
    payload: KakaoTalkTemplate
    comment: str

    __wire__ = (  # fmt: skip
        ('type', 'type', ('const', 'KAKAOTALK_TEMPLATE_COMMENT_ADDED'), 'required'),
        ('payload', 'payload', ('model', 'KakaoTalkTemplate'), 'required'),
        ('comment', 'comment', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["KAKAOTALK_TEMPLATE_COMMENT_ADDED"],
            payload: KakaoTalkTemplate | Mapping[str, Any],
            comment: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
