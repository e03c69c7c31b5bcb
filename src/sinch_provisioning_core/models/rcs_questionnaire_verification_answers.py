# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_partner_answers import RcsQuestionnaireVerificationPartnerAnswers


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationAnswers(Model):
    """``answers`` of ``RcsQuestionnaireVerification``. Published as
    ``RcsSenderDetailsQuestionnaireVerificationAnswersDto``.
    """

    name: str | Unset = UNSET
    email: str | Unset = UNSET
    title: str | Unset = UNSET
    website: str | Unset = UNSET
    phone: str | Unset = UNSET
    """An E.164 number."""

    partner: RcsQuestionnaireVerificationPartnerAnswers | Unset = UNSET
    """Only reseller (ASP) accounts use it; others have it ignored."""

    __wire__ = (  # fmt: skip
        ('name', 'name', 'str'),
        ('email', 'email', 'str'),
        ('title', 'title', 'str'),
        ('website', 'website', 'str'),
        ('phone', 'phone', 'str'),
        ('partner', 'partner', ('model', 'RcsQuestionnaireVerificationPartnerAnswers')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            email: str | Unset = UNSET,
            title: str | Unset = UNSET,
            website: str | Unset = UNSET,
            phone: str | Unset = UNSET,
            partner: RcsQuestionnaireVerificationPartnerAnswers | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
