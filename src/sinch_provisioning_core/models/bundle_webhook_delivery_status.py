# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.timestamp import Timestamp
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .bundle_http_status_code import BundleHttpStatusCode


@model(init=False, kw_only=True)
class BundleWebhookDeliveryStatus(Model):
    """Item of ``webhook_delivery_statuses`` of ``Bundle``. Published as ``BundlesWebhookDeliveryStatusDto``."""

    webhook_id: str
    http_status_code: BundleHttpStatusCode
    date: Timestamp
    error_message: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('webhook_id', 'webhookId', 'str', 'required'),
        ('http_status_code', 'httpStatusCode', ('enum', 'BundleHttpStatusCode'), 'required'),
        ('date', 'date', 'datetime', 'required'),
        ('error_message', 'errorMessage', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            webhook_id: str,
            http_status_code: BundleHttpStatusCode | int,
            date: datetime | str,
            error_message: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
