# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_provisioning_state import BundleProvisioningState
    from .bundle_sms_app_region import BundleSmsAppRegion


@model(init=False, kw_only=True)
class BundleSmsApp(Model):
    """``sms_app`` of ``Bundle``. Published as ``BundlesBundlesSmsAppDto``."""

    id: str
    sms_service_id: str
    name: str
    status: BundleProvisioningState
    regions: list[BundleSmsAppRegion]
    test: bool
    number_verified: bool | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('id', 'id', 'str', 'required'),
        ('sms_service_id', 'smsServiceId', 'str', 'required'),
        ('name', 'name', 'str', 'required'),
        ('status', 'status', ('enum', 'BundleProvisioningState'), 'required'),
        ('regions', 'regions', ('list', ('enum', 'BundleSmsAppRegion')), 'required'),
        ('test', 'test', 'bool', 'required'),
        ('number_verified', 'numberVerified', 'bool'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            sms_service_id: str,
            name: str,
            status: BundleProvisioningState | str,
            regions: Sequence[BundleSmsAppRegion | str],
            test: bool,
            number_verified: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
