# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class SmsAppUpdate(Model):
    """Body of ``sms.apps.update``. Published as ``SmsUpdateSmsAppDto``."""

    name: str | Unset = UNSET
    """1 to 255 characters."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 255)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
