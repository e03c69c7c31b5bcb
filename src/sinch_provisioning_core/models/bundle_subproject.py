from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_subproject_status import BundleSubprojectStatus


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class BundleSubproject(Model):
    """Published as ``BundlesSubprojectDto``."""

    id: str
    name: str
    """At most 255 characters."""

    parent_project_id: str
    status: BundleSubprojectStatus
    labels: dict[str, str] | Unset = UNSET
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("id", "id", "str", "required"),
        ("name", "name", ("limited", "str", (("maxLength", 255),)), "required"),
        ("parent_project_id", "parentProjectId", "str", "required"),
        ("status", "status", ("enum", "BundleSubprojectStatus"), "required"),
        ("labels", "labels", ("map", "str")),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            parent_project_id: str,
            status: BundleSubprojectStatus | str,
            labels: Mapping[str, str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
