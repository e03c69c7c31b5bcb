# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsWebsiteInput(Model):
    """Item of ``websites`` of ``RcsSenderDetailsBrandInput`` and ``RcsSenderDetailsBrandUpdateInput``. Published as
    ``RcsWebsiteInputDto``.
    """

    label: str
    """At most 25 characters."""

    url: str
    """At most 255 characters."""

    __wire__ = (  # fmt: skip
        ('label', 'label', ('limited', 'str', (('minLength', 0), ('maxLength', 25))), 'required'),
        ('url', 'url', ('limited', 'str', (('maxLength', 255),)), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            url: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
