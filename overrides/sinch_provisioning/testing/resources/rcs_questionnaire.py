"""The RCS questionnaire."""

from __future__ import annotations

from typing import Any

from ..json_value import Json
from ..world import Handler, Request
from . import rcs_questions


def _get_questions(request: Request) -> Json:
    countries = request.query.get("countries", [])
    answer: dict[str, Any] = {
        "general": {"questions": rcs_questions.questions(rcs_questions.GENERAL)},
        "verification": {"questions": rcs_questions.verification_questions()},
    }
    for country, fields in rcs_questions.COUNTRIES.items():
        if country in countries:
            answer[country.lower()] = {"questions": rcs_questions.questions(fields)}
    if "US" in countries:
        if request.query.get("usQuestionnaireVersion", "v2") == "v1":
            fields = rcs_questions.US_LEGACY
        else:
            fields = rcs_questions.us_fields(request.query.get("usQuestionnaireBrandCampaignVersion"))
        answer["us"] = {"questions": rcs_questions.questions(fields)}
    return answer


HANDLERS: dict[str, Handler] = {"RcsQuestionnaireController_getQuestions_v1": _get_questions}
