"""The RCS services, those with refinements in place of the generated ones."""

from __future__ import annotations

from functools import cached_property

from sinch_provisioning_core.services import rcs as core

from .rcs_senders import RcsSendersService

__all__ = ["RcsService"]


class RcsService(core.RcsService):
    """Services below ``rcs``."""

    @cached_property
    def senders(self) -> RcsSendersService:
        """RCS agents: create, test on numbers, launch with operators."""
        return RcsSendersService(self._sender)
