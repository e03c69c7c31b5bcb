# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model


@model(init=False, kw_only=True)
class WhatsAppSupportedApp(Model):
    """Item of ``supported_apps`` of ``WhatsAppOtpButton`` and ``WhatsAppPartialOtpButton``. Published as
    ``WhatsappSupportedAppDto``.
    """

    package_name: str
    signature_hash: str

    __wire__ = (  # fmt: skip
        ('package_name', 'packageName', 'str', 'required'),
        ('signature_hash', 'signatureHash', 'str', 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            package_name: str,
            signature_hash: str,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
