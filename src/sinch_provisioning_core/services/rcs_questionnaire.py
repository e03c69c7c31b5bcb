# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The questions that a launch asks, per use case and country."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ..api import rcs_questionnaire as api
from ..runtime.service import Service, raw
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


class RcsQuestionnaireService(Service):
    """The questions that a launch asks, per use case and country."""

    _path = "rcs.questionnaire"

    async def get_questions(
        self,
        use_case: RcsSenderUseCaseInput | str,
        *,
        countries: Sequence[RcsLaunchCountryInput | str] | Unset = UNSET,
        us_questionnaire_brand_campaign_version: RcsUsQuestionnaireBrandCampaignVersion | str | Unset = UNSET,
        us_questionnaire_version: RcsUsQuestionnaireVersion | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RcsQuestionnaireBase:
        """Fetch the launch questions for a use case; country parts may change.

        ``GET /v1/projects/{projectId}/rcs/questionnaire/{useCase}``

        Raises:
            InvalidInputError: before any request, if a value breaks what is stated here.
            BadRequestError: 400: ``questionnaire_invalid_use_case``, ``questionnaire_invalid_country``.
            AuthenticationError: 401: ``unauthorized_error``.
            ServerError: 500: ``internal_error``.

        Documented at https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api
        (``RcsQuestionnaireController_getQuestions_v1``).
        """
        return await api.get_questions(
            self._sender,
            use_case,
            countries=countries,
            us_questionnaire_brand_campaign_version=us_questionnaire_brand_campaign_version,
            us_questionnaire_version=us_questionnaire_version,
            **options,
        )


class RcsQuestionnaireServiceRaw:
    """The same calls, each answering with a ``RawResponse``."""

    def __init__(self, service: RcsQuestionnaireService) -> None:
        self._service = service
        self.get_questions = raw(service.get_questions)

    def __repr__(self) -> str:
        return f"<with raw responses: {self._service!r}>"
