# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationPartnerAnswersInput(Model):
    """``partner`` of ``RcsUsQuestionnaireVerificationAnswersInput`` and
    ``RcsQuestionnaireVerificationAnswersInput``. Published as
    ``RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInputDto``.
    """

    company_name: str | Unset = UNSET
    """1 to 100 characters."""

    contact_name: str | Unset = UNSET
    """1 to 100 characters."""

    contact_email_address: str | Unset = UNSET
    """At most 100 characters."""

    __wire__ = (  # fmt: skip
        ('company_name', 'companyName', ('limited', 'str', (('minLength', 1), ('maxLength', 100)))),
        ('contact_name', 'contactName', ('limited', 'str', (('minLength', 1), ('maxLength', 100)))),
        ('contact_email_address', 'contactEmailAddress', ('limited', 'str', (('maxLength', 100),))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_name: str | Unset = UNSET,
            contact_name: str | Unset = UNSET,
            contact_email_address: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
