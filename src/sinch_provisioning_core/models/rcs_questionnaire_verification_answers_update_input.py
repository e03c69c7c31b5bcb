# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_questionnaire_verification_partner_answers_update_input import (
        RcsQuestionnaireVerificationPartnerAnswersUpdateInput,
    )


@model(init=False, kw_only=True)
class RcsQuestionnaireVerificationAnswersUpdateInput(Model):
    """``answers`` of ``RcsQuestionnaireVerificationUpdateInput``. Published as
    ``RcsUpdateSenderDetailsQuestionnaireVerificationAnswersInputDto``.
    """

    name: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch; null clears it. At least 1 character."""

    email: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch; null clears it. At most 100 characters."""

    title: str | None | Unset = UNSET
    """Null clears it. 1 to 100 characters."""

    website: str | None | Unset = UNSET
    """Optional at creation, mandatory for launch; null clears it."""

    phone: str | None | Unset = UNSET
    """E.164; launch needs it only with US questionnaire v2; null clears it. 1 to 17 characters, matching
    ``^(?:\\+|00)\\d{6,15}$``.
    """

    partner: RcsQuestionnaireVerificationPartnerAnswersUpdateInput | None | Unset = UNSET
    """For reseller (ASP) accounts, ignored for others; null clears it."""

    __wire__ = (  # fmt: skip
        ('name', 'name', ('null', ('limited', 'str', (('minLength', 1),)))),
        ('email', 'email', ('null', ('limited', 'str', (('maxLength', 100),)))),
        ('title', 'title', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 100))))),
        ('website', 'website', ('null', 'str')),
        ('phone', 'phone', ('null', ('limited', 'str', (('minLength', 1), ('maxLength', 17), ('pattern', '^(?:\\+|00)\\d{6,15}$'))))),
        ('partner', 'partner', ('null', ('model', 'RcsQuestionnaireVerificationPartnerAnswersUpdateInput'))),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None | Unset = UNSET,
            email: str | None | Unset = UNSET,
            title: str | None | Unset = UNSET,
            website: str | None | Unset = UNSET,
            phone: str | None | Unset = UNSET,
            partner: RcsQuestionnaireVerificationPartnerAnswersUpdateInput | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
