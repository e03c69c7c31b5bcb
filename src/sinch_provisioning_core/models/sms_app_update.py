# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
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

    __wire__ = (("name", "name", ("limited", "str", (("minLength", 1), ("maxLength", 255)))),)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
