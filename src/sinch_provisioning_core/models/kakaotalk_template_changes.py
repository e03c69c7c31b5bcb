from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .kakaotalk_template_changes_details import KakaoTalkTemplateChangesDetails
    from .kakaotalk_template_details import KakaoTalkTemplateDetails
    from .kakaotalk_template_status import KakaoTalkTemplateStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkTemplateChanges(Model):
    """Published as ``KakaotalkTemplateChangesDto``."""

    status: KakaoTalkTemplateStatus
    details: KakaoTalkTemplateDetails | KakaoTalkTemplateChangesDetails
    """First variant is for a new template, second for an update."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("status", "status", ("enum", "KakaoTalkTemplateStatus"), "required"),
        (
            "details",
            "details",
            (
                "union",
                ("fields", ("KakaoTalkTemplateDetails", "KakaoTalkTemplateChangesDetails")),
                (("model", "KakaoTalkTemplateDetails"), ("model", "KakaoTalkTemplateChangesDetails")),
            ),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status: KakaoTalkTemplateStatus | str,
            details: KakaoTalkTemplateDetails | Mapping[str, Any] | KakaoTalkTemplateChangesDetails,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
