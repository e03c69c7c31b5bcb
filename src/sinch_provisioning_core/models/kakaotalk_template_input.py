from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_action import KakaoTalkAction
    from .kakaotalk_template_details_input import KakaoTalkTemplateDetailsInput


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class KakaoTalkTemplateInput(Model):
    """Published as ``KakaotalkInputTemplateDto``."""

    details: KakaoTalkTemplateDetailsInput
    status: KakaoTalkAction | Unset = UNSET
    """Default: 'SUBMIT'."""

    save_draft_on_failure: bool | Unset = UNSET
    """Default: False."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("details", "details", ("model", "KakaoTalkTemplateDetailsInput"), "required"),
        ("status", "status", ("enum", "KakaoTalkAction")),
        ("save_draft_on_failure", "saveDraftOnFailure", "bool"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            details: KakaoTalkTemplateDetailsInput | Mapping[str, Any],
            status: KakaoTalkAction | str | Unset = UNSET,
            save_draft_on_failure: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
