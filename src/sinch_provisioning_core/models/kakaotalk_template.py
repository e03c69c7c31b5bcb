# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kakaotalk_template_changes import KakaoTalkTemplateChanges
    from .kakaotalk_template_details import KakaoTalkTemplateDetails
    from .kakaotalk_template_state import KakaoTalkTemplateState


@model(init=False, kw_only=True)
class KakaoTalkTemplate(Model):
    """Item of ``kakaotalk.templates.list``; answer of ``kakaotalk.templates.create``, ``kakaotalk.templates.get``
    and ``kakaotalk.templates.update``. Published as ``KakaotalkTemplateDto``.
    """

    code: str
    id: str | Unset = UNSET
    state: KakaoTalkTemplateState | Unset = UNSET
    changes: KakaoTalkTemplateChanges | Unset = UNSET
    details: KakaoTalkTemplateDetails | Unset = UNSET
    created: Timestamp | Unset = UNSET
    """ISO 8601, in UTC."""

    modified: Timestamp | Unset = UNSET
    """ISO 8601, in UTC."""

    __wire__ = (  # fmt: skip
        ('code', 'code', 'str', 'required'),
        ('id', 'id', 'str'),
        ('state', 'state', ('enum', 'KakaoTalkTemplateState')),
        ('changes', 'changes', ('model', 'KakaoTalkTemplateChanges')),
        ('details', 'details', ('model', 'KakaoTalkTemplateDetails')),
        ('created', 'created', 'datetime'),
        ('modified', 'modified', 'datetime'),
    )  # fmt: skip

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
