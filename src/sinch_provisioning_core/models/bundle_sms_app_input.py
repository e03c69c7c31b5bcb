# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class BundleSmsAppInput(Model):
    """``sms_app`` of ``BundleInput``. Published as ``BundlesInputBundlesSmsAppDto``."""

    test: bool | Unset = UNSET
    """Ignored; scheduled for removal. Default: False. Deprecated."""

    name: str | Unset = UNSET
    """Falls back to the root name; one of the two is mandatory. 1 to 255 characters."""

    __wire__ = (  # fmt: skip
        ('test', 'test', 'bool', 'deprecated'),
        ('name', 'name', ('limited', 'str', (('minLength', 1), ('maxLength', 255)))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            test: bool | Unset = UNSET,
            name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
