"""Bundles, and waiting for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from sinch_provisioning_core.services import bundles as core

from .._waiting.named import BUNDLE_DONE, WaitOptions

if TYPE_CHECKING:
    from sinch_provisioning_core.models import Bundle

__all__ = ["BundlesService"]


class BundlesService(core.BundlesService):
    """One order that sets up a subproject, an SMS app, a Conversation app and webhooks."""

    async def wait_until_done(self, bundle_id: str, **options: Unpack[WaitOptions[Bundle]]) -> Bundle:
        """Wait until everything that the bundle ordered is set up, 5 minutes unless ``timeout`` says otherwise.

        Raises:
            WaitFailedError: The bundle has failed.
            WaitTimeoutError: Time ran out.
        """
        return await BUNDLE_DONE.wait(self._sender, lambda call: self.get(bundle_id, **call), options, bundle_id)
