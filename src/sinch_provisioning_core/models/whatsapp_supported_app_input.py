from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class WhatsAppSupportedAppInput(Model):
    """Published as ``WhatsappSupportedAppInputDto``."""

    package_name: str
    signature_hash: str
    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("package_name", "packageName", "str", "required"),
        ("signature_hash", "signatureHash", "str", "required"),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            package_name: str,
            signature_hash: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
