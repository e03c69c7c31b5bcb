# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Services below ``sms``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.service import Service

if TYPE_CHECKING:
    from .sms_apps import SmsAppsService, SmsAppsServiceRaw


class SmsService(Service):
    """Services below ``sms``."""

    _path = "sms"

    @cached_property
    def apps(self) -> SmsAppsService:
        """SMS apps of the project."""
        from .sms_apps import SmsAppsService

        return SmsAppsService(self._sender)


class SmsServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: SmsService) -> None:
        self._service = service

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"

    @cached_property
    def apps(self) -> SmsAppsServiceRaw:
        """SMS apps of the project."""
        from .sms_apps import SmsAppsServiceRaw

        return SmsAppsServiceRaw(self._service.apps)
