from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .kakaotalk_template import KakaoTalkTemplate


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkTemplateRejected(Model):
    """Event ``KAKAOTALK_TEMPLATE_REJECTED``."""

    type: Literal["KAKAOTALK_TEMPLATE_REJECTED"]
    payload: KakaoTalkTemplate
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("const", "KAKAOTALK_TEMPLATE_REJECTED"), "required"),
        ("payload", "payload", ("model", "KakaoTalkTemplate"), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["KAKAOTALK_TEMPLATE_REJECTED"],
            payload: KakaoTalkTemplate | Mapping[str, Any],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
