# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model

if TYPE_CHECKING:
    from ..runtime.unknown_variant import UnknownVariant
    from .rcs_non_us_private_brand_campaign_questionnaire_us_answers_input import (
        RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_non_us_public_brand_campaign_questionnaire_us_answers_input import (
        RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_questionnaire_us_answers_input import RcsQuestionnaireUSAnswersInput
    from .rcs_us_private_brand_campaign_questionnaire_us_answers_input import (
        RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput,
    )
    from .rcs_us_public_brand_campaign_questionnaire_us_answers_input import (
        RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput,
    )


@model(init=False, kw_only=True)
class RcsQuestionnaireUSInput(Model):
    """``us`` of ``RcsQuestionnaireInput``. Published as ``RcsSenderDetailsQuestionnaireUSInputDto``."""

    answers: (
        RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput
        | RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput
        | RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput
        | RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput
        | RcsQuestionnaireUSAnswersInput
        | UnknownVariant
    )

    __wire__ = (  # fmt: skip
        ('answers', 'answers', ('union', ('by', 'ownershipType', ((('PUBLIC',), ('by', 'taxIdCountry', ((('US',), ('model', 'RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput')), (('AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AR', 'AS', 'AT', 'AU', 'AW', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BW', 'BY', 'BZ', 'CA', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GT', 'GU', 'GW', 'GY', 'HK', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'UY', 'UZ', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'XK', 'YE', 'YT', 'ZA', 'ZM', 'ZW'), ('model', 'RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput'))))), (('PRIVATE',), ('by', 'taxIdCountry', ((('US',), ('model', 'RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput')), (('AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AR', 'AS', 'AT', 'AU', 'AW', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BW', 'BY', 'BZ', 'CA', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GT', 'GU', 'GW', 'GY', 'HK', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'UY', 'UZ', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'XK', 'YE', 'YT', 'ZA', 'ZM', 'ZW'), ('model', 'RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput'))))), ((), ('model', 'RcsQuestionnaireUSAnswersInput')))), (('model', 'RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput'), ('model', 'RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput'), ('model', 'RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput'), ('model', 'RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput'), ('model', 'RcsQuestionnaireUSAnswersInput'))), 'required'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: RcsUsPublicBrandCampaignQuestionnaireUSAnswersInput
            | Mapping[str, Any]
            | RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput
            | RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput
            | RcsNonUsPrivateBrandCampaignQuestionnaireUSAnswersInput
            | RcsQuestionnaireUSAnswersInput,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
