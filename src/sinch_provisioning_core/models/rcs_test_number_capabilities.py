# Generated from description 1.2.117: change openapi/*.overlay.yaml or overrides/, then `make regenerate`.
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

    __wire__ = (("features", "features", ("list", ("enum", "RcsTestNumberCapabilitiesFeature")), "required"),)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            features: Sequence[RcsTestNumberCapabilitiesFeature | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
