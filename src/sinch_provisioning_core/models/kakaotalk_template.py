from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_template_changes import KakaoTalkTemplateChanges
    from .kakaotalk_template_details import KakaoTalkTemplateDetails
    from .kakaotalk_template_state import KakaoTalkTemplateState


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkTemplate(Model):
    """Published as ``KakaotalkTemplateDto``."""

    code: str
    id: str | Unset = UNSET
    state: KakaoTalkTemplateState | Unset = UNSET
    changes: KakaoTalkTemplateChanges | Unset = UNSET
    details: KakaoTalkTemplateDetails | Unset = UNSET
    created: Timestamp | Unset = UNSET
    """ISO 8601, in UTC."""

    modified: Timestamp | Unset = UNSET
    """ISO 8601, in UTC."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("code", "code", "str", "required"),
        ("id", "id", "str"),
        ("state", "state", ("enum", "KakaoTalkTemplateState")),
        ("changes", "changes", ("model", "KakaoTalkTemplateChanges")),
        ("details", "details", ("model", "KakaoTalkTemplateDetails")),
        ("created", "created", "datetime"),
        ("modified", "modified", "datetime"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            id: str | Unset = UNSET,
            state: KakaoTalkTemplateState | str | Unset = UNSET,
            changes: KakaoTalkTemplateChanges | Mapping[str, Any] | Unset = UNSET,
            details: KakaoTalkTemplateDetails | Mapping[str, Any] | Unset = UNSET,
            created: datetime | str | Unset = UNSET,
            modified: datetime | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
