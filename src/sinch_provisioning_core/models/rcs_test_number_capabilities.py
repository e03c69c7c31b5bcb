# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from .rcs_test_number_capabilities_feature import RcsTestNumberCapabilitiesFeature


@model(init=False, kw_only=True)
class RcsTestNumberCapabilities(Model):
    """Answer of ``rcs.senders.get_test_number_capabilities``. Published as ``RcsTestNumberCapabilitiesDto``."""

    features: list[RcsTestNumberCapabilitiesFeature]

    __wire__ = (  # fmt: skip
        ('features', 'features', ('list', ('enum', 'RcsTestNumberCapabilitiesFeature')), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            features: Sequence[RcsTestNumberCapabilitiesFeature | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
