from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .bundle_webhook_trigger import BundleWebhookTrigger


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class BundleWebhook(Model):
    """Published as ``BundlesWebhookDto``."""

    id: str
    target: str
    project_id: str
    triggers: list[BundleWebhookTrigger]
    """Each unique."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("target", "target", "str", "required"),
        ("project_id", "projectId", "str", "required"),
        (
            "triggers",
            "triggers",
            ("limited", ("list", ("enum", "BundleWebhookTrigger")), (("uniqueItems", True),)),
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
            triggers: Sequence[BundleWebhookTrigger | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
