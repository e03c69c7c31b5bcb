# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationPartnerAnswers(Model):
    """``partner`` of ``RcsQuestionnaireVerificationAnswers``. Published as
    ``RcsSenderDetailsQuestionnaireVerificationPartnerAnswersDto``.
    """

    company_name: str | Unset = UNSET
    contact_name: str | Unset = UNSET
    contact_email_address: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('company_name', 'companyName', 'str'),
        ('contact_name', 'contactName', 'str'),
        ('contact_email_address', 'contactEmailAddress', 'str'),
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
