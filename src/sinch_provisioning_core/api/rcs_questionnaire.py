# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations of ``rcs.questionnaire`` as data, and a function that calls each with any sender."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ..runtime.call import Call
from ..runtime.operation import Operation, Parameter
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        RcsLaunchCountryInput,
        RcsQuestionnaireBase,
        RcsSenderUseCaseInput,
        RcsUsQuestionnaireBrandCampaignVersion,
        RcsUsQuestionnaireVersion,
    )
    from ..runtime.options import CallOptions
    from ..runtime.sender import Sender

GET_QUESTIONS: Operation[RcsQuestionnaireBase] = Operation(
    "RcsQuestionnaireController_getQuestions_v1",
    "GET",
    "/v1/projects/{projectId}/rcs/questionnaire/{useCase}",
    service="rcs.questionnaire",
    name="get_questions",
    tag="RCS Questionnaire",
    summary="Fetch the launch questions for a use case; country parts may change.",
    path_parameters=(Parameter("use_case", "useCase", ("enum", "RcsSenderUseCaseInput"), required=True),),
    query_parameters=(
        Parameter("countries", "countries", ("list", ("enum", "RcsLaunchCountryInput"))),
        Parameter(
            "us_questionnaire_brand_campaign_version",
            "usQuestionnaireBrandCampaignVersion",
            ("enum", "RcsUsQuestionnaireBrandCampaignVersion"),
        ),
        Parameter("us_questionnaire_version", "usQuestionnaireVersion", ("enum", "RcsUsQuestionnaireVersion")),
    ),
    answers={200: ("model", "RcsQuestionnaireBase")},
    errors={
        400: ("questionnaire_invalid_use_case", "questionnaire_invalid_country"),
        401: ("unauthorized_error",),
        500: ("internal_error",),
    },
)


async def get_questions(
    sender: Sender,
    use_case: RcsSenderUseCaseInput | str,
    *,
    countries: Sequence[RcsLaunchCountryInput | str] | Unset = UNSET,
    us_questionnaire_brand_campaign_version: RcsUsQuestionnaireBrandCampaignVersion | str | Unset = UNSET,
    us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
    **options: Unpack[CallOptions],
) -> RcsQuestionnaireBase:
    """Fetch the launch questions for a use case; country parts may change.

    ``GET /v1/projects/{projectId}/rcs/questionnaire/{useCase}``
    """
    call = Call(
        GET_QUESTIONS,
        path=(use_case,),
        query={
            "countries": countries,
            "usQuestionnaireBrandCampaignVersion": us_questionnaire_brand_campaign_version,
            "usQuestionnaireVersion": us_questionnaire_version,
        },
        options=options,
    )
    return await sender.send(call)
