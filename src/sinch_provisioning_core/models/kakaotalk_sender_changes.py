from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .kakaotalk_sender_changes_details import KakaoTalkSenderChangesDetails
    from .kakaotalk_sender_details import KakaoTalkSenderDetails
    from .kakaotalk_sender_status import KakaoTalkSenderStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkSenderChanges(Model):
    """Published as ``KakaotalkSenderChangesDto``."""

    status: KakaoTalkSenderStatus
    details: KakaoTalkSenderDetails | KakaoTalkSenderChangesDetails
    """First variant is for a new sender, second for an update."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("status", "status", ("enum", "KakaoTalkSenderStatus"), "required"),
        (
            "details",
            "details",
            (
                "union",
                ("fields", ("KakaoTalkSenderDetails", "KakaoTalkSenderChangesDetails")),
                (("model", "KakaoTalkSenderDetails"), ("model", "KakaoTalkSenderChangesDetails")),
            ),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: KakaoTalkSenderStatus | str,
            details: KakaoTalkSenderDetails | Mapping[str, Any] | KakaoTalkSenderChangesDetails,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
