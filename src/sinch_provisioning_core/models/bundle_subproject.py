# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_subproject_status import BundleSubprojectStatus


@model(init=False, kw_only=True)
class BundleSubproject(Model):
    """``subproject`` of ``Bundle``. Published as ``BundlesSubprojectDto``."""

    id: str
    name: str
    """At most 255 characters."""

    parent_project_id: str
    status: BundleSubprojectStatus
    labels: dict[str, str] | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('name', 'name', ('limited', 'str', (('maxLength', 255),)), 'required'),
        ('parent_project_id', 'parentProjectId', 'str', 'required'),
        ('status', 'status', ('enum', 'BundleSubprojectStatus'), 'required'),
        ('labels', 'labels', ('map', 'str')),
    )  # fmt: skip

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
