# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_partner_answers_input import RcsQuestionnaireVerificationPartnerAnswersInput


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationAnswersInput(Model):
    """``answers`` of ``RcsQuestionnaireVerificationInput``. Published as
    ``RcsSenderDetailsQuestionnaireVerificationAnswersInputDto``.
    """

    name: str
    """Optional at creation, mandatory before launch. At least 1 character."""

    email: str
    """Optional at creation, mandatory before launch. At most 100 characters."""

    website: str
    """Optional at creation, mandatory before launch."""

    title: str | Unset = UNSET
    """1 to 100 characters."""

    phone: str | Unset = UNSET
    """E.164; mandatory for launch only with the v2 US questionnaire. 1 to 17 characters, matching
    ``^(?:\\+|00)\\d{6,15}$``.
    """

    partner: RcsQuestionnaireVerificationPartnerAnswersInput | Unset = UNSET
    """Honoured only on reseller (ASP) accounts, ignored elsewhere."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 1),)), 'required'),
        ('email', 'email', ('limited', 'str', (('maxLength', 100),)), 'required'),
        ('website', 'website', 'str', 'required'),
        ('title', 'title', ('limited', 'str', (('minLength', 1), ('maxLength', 100)))),
        ('phone', 'phone', ('limited', 'str', (('minLength', 1), ('maxLength', 17), ('pattern', '^(?:\\+|00)\\d{6,15}$')))),
        ('partner', 'partner', ('model', 'RcsQuestionnaireVerificationPartnerAnswersInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            email: str,
            website: str,
            title: str | Unset = UNSET,
            phone: str | Unset = UNSET,
            partner: RcsQuestionnaireVerificationPartnerAnswersInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
