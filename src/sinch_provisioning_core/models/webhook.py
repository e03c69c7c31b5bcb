from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .webhook_trigger import WebhookTrigger


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class Webhook(Model):
    """Published as ``WebhookWebhookDto``."""

    id: str
    target: str
    project_id: str
    triggers: list[WebhookTrigger]
    """Each unique."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("target", "target", "str", "required"),
        ("project_id", "projectId", "str", "required"),
        (
            "triggers",
            "triggers",
            ("limited", ("list", ("enum", "WebhookTrigger")), (("uniqueItems", True),)),
            "required",
        ),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            target: str,
            project_id: str,
            triggers: Sequence[WebhookTrigger | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
