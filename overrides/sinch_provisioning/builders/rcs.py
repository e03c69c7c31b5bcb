"""RCS senders, written as they look.

::

    from sinch_provisioning.builders import rcs

    sender = rcs.sender(
        region="EU",
        billing_category="CONVERSATIONAL",
        use_case="TRANSACTIONAL",
        countries=["GB"],
        brand=rcs.brand("Example", description="What we sell", emails={"Help": "help@example.com"}),
        questionnaire=rcs.questionnaire(verification={"name": "Ada", "email": "ada@example.com", …}, gb={…}),
    )
    await client.rcs.senders.create(body=sender)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sinch_provisioning_core.models import (
    RcsEmailInput,
    RcsLaunchCountryInput,
    RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
    RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput,
    RcsPhoneInput,
    RcsQuestionnaireFRAnswersInput,
    RcsQuestionnaireFRInput,
    RcsQuestionnaireGBAnswersInput,
    RcsQuestionnaireGBInput,
    RcsQuestionnaireGeneralAnswersInput,
    RcsQuestionnaireGeneralInput,
    RcsQuestionnaireInput,
    RcsQuestionnaireUSAnswersInput,
    RcsQuestionnaireUSInput,
    RcsQuestionnaireVerificationAnswersInput,
    RcsQuestionnaireVerificationInput,
    RcsSenderBillingCategoryInput,
    RcsSenderDetailsBrandInput,
    RcsSenderDetailsInput,
    RcsSenderInput,
    RcsSenderRegionInput,
    RcsSenderUseCaseInput,
    RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
    RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput,
    RcsUsQuestionnaireVerificationAnswersInput,
    RcsWebsiteInput,
)
from sinch_provisioning_core.runtime.unset import UNSET

from .._arguments import checked_list
from ._places import check_built

__all__ = ["UsAnswers", "brand", "questionnaire", "sender"]

Answers: TypeAlias = Mapping[str, Any]

UsAnswers: TypeAlias = (
    RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput
    | RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput
    | RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput
    | RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput
    | RcsQuestionnaireUSAnswersInput
)
"""The answers for a launch in the US, by the kind of company; the last is the older, deprecated questionnaire."""


def sender(
    *,
    region: RcsSenderRegionInput | str,
    billing_category: RcsSenderBillingCategoryInput | str,
    use_case: RcsSenderUseCaseInput | str,
    brand: RcsSenderDetailsBrandInput | None = None,
    countries: Sequence[RcsLaunchCountryInput | str] = (),
    test_numbers: Sequence[str] = (),
    questionnaire: RcsQuestionnaireInput | None = None,
) -> RcsSenderInput:
    """A sender for ``rcs.senders.create(body=…)``. What a launch needs besides may be added later.

    Args:
        region: ``EU``, ``US`` or ``BR``.
        billing_category: ``CONVERSATIONAL`` or ``NON_CONVERSATIONAL``.
        use_case: ``TRANSACTIONAL``, ``PROMOTIONAL``, ``OTP`` or ``MULTIUSE``.
        countries: Where to launch, as two-letter codes.
        test_numbers: Up to 200, E.164 with a leading plus.

    Raises:
        InvalidInputError: It breaks rules of the service; every violation is listed.
    """
    details = RcsSenderDetailsInput(
        brand=UNSET if brand is None else brand,
        test_numbers=checked_list("rcs.sender", "test_numbers", test_numbers) or UNSET,
        countries=checked_list("rcs.sender", "countries", countries) or UNSET,
        questionnaire=UNSET if questionnaire is None else questionnaire,
    )
    model = RcsSenderInput(
        region=region,
        billing_category=billing_category,
        use_case=use_case,
        details=details if details.to_dict() else UNSET,
    )
    check_built(model, {f"details.{name}": name for name in ("brand", "countries", "questionnaire", "test_numbers")})
    return model


def brand(
    name: str,
    *,
    description: str | None = None,
    color: str | None = None,
    logo_url: str | None = None,
    banner_url: str | None = None,
    privacy_policy_url: str | None = None,
    terms_of_service_url: str | None = None,
    emails: Mapping[str, str] | None = None,
    phones: Mapping[str, str] | None = None,
    websites: Mapping[str, str] | None = None,
) -> RcsSenderDetailsBrandInput:
    """What recipients see.

    Args:
        name: Up to 40 characters.
        description: Up to 100 characters.
        color: Such as ``#0055AA``.
        logo_url: JPEG or PNG, 224 x 224 pixels, up to 50 KB.
        banner_url: JPEG or PNG, 1440 x 448 pixels, up to 200 KB.
        emails: Up to 3 addresses by their labels of up to 25 characters: ``{"Help": "help@example.com"}``.
        phones: Up to 3 numbers by their labels.
        websites: Up to 3 URLs by their labels.
    """
    return RcsSenderDetailsBrandInput(
        name=name,
        description=UNSET if description is None else description,
        color=UNSET if color is None else color,
        logo_url=UNSET if logo_url is None else logo_url,
        banner_url=UNSET if banner_url is None else banner_url,
        privacy_policy_url=UNSET if privacy_policy_url is None else privacy_policy_url,
        terms_of_service_url=UNSET if terms_of_service_url is None else terms_of_service_url,
        emails=[RcsEmailInput(label=label, address=address) for label, address in (emails or {}).items()] or UNSET,
        phones=[RcsPhoneInput(label=label, number=number) for label, number in (phones or {}).items()] or UNSET,
        websites=[RcsWebsiteInput(label=label, url=url) for label, url in (websites or {}).items()] or UNSET,
    )


def questionnaire(
    *,
    general: RcsQuestionnaireGeneralAnswersInput | Answers | None = None,
    verification: RcsQuestionnaireVerificationAnswersInput
    | RcsUsQuestionnaireVerificationAnswersInput
    | Answers
    | None = None,
    gb: RcsQuestionnaireGBAnswersInput | Answers | None = None,
    fr: RcsQuestionnaireFRAnswersInput | Answers | None = None,
    us: UsAnswers | Answers | None = None,
) -> RcsQuestionnaireInput:
    """The answers that a launch asks for, by part, as models or by the names of the questions.

    ``client.rcs.questionnaire.get_questions(use_case, countries=…)`` tells what is asked,
    ``client.rcs.senders.missing_for_launch(sender)`` what is still missing.
    """
    return RcsQuestionnaireInput(
        general=UNSET if general is None else RcsQuestionnaireGeneralInput(answers=general),
        verification=UNSET if verification is None else RcsQuestionnaireVerificationInput(answers=verification),
        gb=UNSET if gb is None else RcsQuestionnaireGBInput(answers=gb),
        fr=UNSET if fr is None else RcsQuestionnaireFRInput(answers=fr),
        us=UNSET if us is None else RcsQuestionnaireUSInput(answers=us),
    )
