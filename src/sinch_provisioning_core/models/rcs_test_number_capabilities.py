from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model

if TYPE_CHECKING:
    from .rcs_test_number_capabilities_feature import RcsTestNumberCapabilitiesFeature


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsTestNumberCapabilities(Model):
    """Published as ``RcsTestNumberCapabilitiesDto``."""

    features: list[RcsTestNumberCapabilitiesFeature]
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("features", "features", ("list", ("enum", "RcsTestNumberCapabilitiesFeature")), "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            features: Sequence[RcsTestNumberCapabilitiesFeature | str],
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
