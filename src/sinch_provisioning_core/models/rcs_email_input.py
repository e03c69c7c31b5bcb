# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsEmailInput(Model):
    """Item of ``emails`` of ``RcsSenderDetailsBrandInput`` and ``RcsSenderDetailsBrandUpdateInput``. Published as
    ``RcsEmailInputDto``.
    """

    label: str
    """At most 25 characters."""

    address: str

    __wire__ = (  # fmt: skip
        ('label', 'label', ('limited', 'str', (('minLength', 0), ('maxLength', 25))), 'required'),
        ('address', 'address', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            address: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
