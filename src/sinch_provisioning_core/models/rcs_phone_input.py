# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class RcsPhoneInput(Model):
    """Item of ``phones`` of ``RcsSenderDetailsBrandInput`` and ``RcsSenderDetailsBrandUpdateInput``. Published as
    ``RcsPhoneInputDto``.
    """

    label: str
    """At most 25 characters."""

    number: str
    """Either a national number without separators or a full E.164 number. 6 to 15 characters, matching
    ``^\\+?[\\d+\\s]{6,15}$``.
    """

    __wire__ = (  # fmt: skip
        ('label', 'label', ('limited', 'str', (('minLength', 0), ('maxLength', 25))), 'required'),
        ('number', 'number', ('limited', 'str', (('minLength', 6), ('maxLength', 15), ('pattern', '^\\+?[\\d+\\s]{6,15}$'))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            label: str,
            number: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
