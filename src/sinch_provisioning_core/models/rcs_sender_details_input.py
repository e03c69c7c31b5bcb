# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_launch_country_input import RcsLaunchCountryInput
    from .rcs_questionnaire_input import RcsQuestionnaireInput
    from .rcs_sender_details_brand_input import RcsSenderDetailsBrandInput


@model(init=False, kw_only=True)
class RcsSenderDetailsInput(Model):
    """``details`` of ``RcsSenderInput``. Published as ``RcsSenderDetailsInputDto``."""

    brand: RcsSenderDetailsBrandInput | Unset = UNSET
    test_numbers: list[str] | Unset = UNSET
    """At most 20 tester requests a day and 200 in all. At most 200 items, each unique."""

    countries: list[RcsLaunchCountryInput] | Unset = UNSET
    """At least 1 item, each unique."""

    questionnaire: RcsQuestionnaireInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('brand', 'brand', ('model', 'RcsSenderDetailsBrandInput')),
        ('test_numbers', 'testNumbers', ('limited', ('list', 'str'), (('maxItems', 200), ('uniqueItems', True)))),
        ('countries', 'countries', ('limited', ('list', ('enum', 'RcsLaunchCountryInput')), (('minItems', 1), ('uniqueItems', True)))),
        ('questionnaire', 'questionnaire', ('model', 'RcsQuestionnaireInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            brand: RcsSenderDetailsBrandInput | Mapping[str, Any] | Unset = UNSET,
            test_numbers: Sequence[str] | Unset = UNSET,
            countries: Sequence[RcsLaunchCountryInput | str] | Unset = UNSET,
            questionnaire: RcsQuestionnaireInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
