# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Services below ``rcs``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.service import Service

if TYPE_CHECKING:
    from .rcs_account import RcsAccountService, RcsAccountServiceRaw
    from .rcs_questionnaire import RcsQuestionnaireService, RcsQuestionnaireServiceRaw
    from .rcs_senders import RcsSendersService, RcsSendersServiceRaw


class RcsService(Service):
    """Services below ``rcs``."""

    _path = "rcs"

    @cached_property
    def account(self) -> RcsAccountService:
        """Activity and comments on the project's RCS account."""
        from .rcs_account import RcsAccountService

        return RcsAccountService(self._sender)

    @cached_property
    def questionnaire(self) -> RcsQuestionnaireService:
        """The questions that a launch asks, per use case and country."""
        from .rcs_questionnaire import RcsQuestionnaireService

        return RcsQuestionnaireService(self._sender)

    @cached_property
    def senders(self) -> RcsSendersService:
        """RCS agents: create, test on numbers, launch with operators."""
        from .rcs_senders import RcsSendersService

        return RcsSendersService(self._sender)


class RcsServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: RcsService) -> None:
        self._service = service

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"

    @cached_property
    def account(self) -> RcsAccountServiceRaw:
        """Activity and comments on the project's RCS account."""
        from .rcs_account import RcsAccountServiceRaw

        return RcsAccountServiceRaw(self._service.account)

    @cached_property
    def questionnaire(self) -> RcsQuestionnaireServiceRaw:
        """The questions that a launch asks, per use case and country."""
        from .rcs_questionnaire import RcsQuestionnaireServiceRaw

        return RcsQuestionnaireServiceRaw(self._service.questionnaire)

    @cached_property
    def senders(self) -> RcsSendersServiceRaw:
        """RCS agents: create, test on numbers, launch with operators."""
        from .rcs_senders import RcsSendersServiceRaw

        return RcsSendersServiceRaw(self._service.senders)
