# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_launch_country_input import RcsLaunchCountryInput
    from .rcs_questionnaire_update_input import RcsQuestionnaireUpdateInput
    from .rcs_sender_details_brand_update_input import RcsSenderDetailsBrandUpdateInput


@model(init=False, kw_only=True)
class RcsSenderDetailsUpdateInput(Model):
    """``details`` of ``RcsSenderUpdateInput``. Published as ``RcsUpdateSenderDetailsInputDto``."""

    brand: RcsSenderDetailsBrandUpdateInput | Unset = UNSET
    test_numbers: list[str] | None | Unset = UNSET
    """At most 20 tester requests a day and 200 in all; null clears it. At most 200 items, each unique."""

    countries: list[RcsLaunchCountryInput] | None | Unset = UNSET
    """Null clears it. At least 1 item, each unique."""

    questionnaire: RcsQuestionnaireUpdateInput | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('brand', 'brand', ('model', 'RcsSenderDetailsBrandUpdateInput')),
        ('test_numbers', 'testNumbers', ('null', ('limited', ('list', 'str'), (('maxItems', 200), ('uniqueItems', True))))),
        ('countries', 'countries', ('null', ('limited', ('list', ('enum', 'RcsLaunchCountryInput')), (('minItems', 1), ('uniqueItems', True))))),
        ('questionnaire', 'questionnaire', ('model', 'RcsQuestionnaireUpdateInput')),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            brand: RcsSenderDetailsBrandUpdateInput | Mapping[str, Any] | Unset = UNSET,
            test_numbers: Sequence[str] | None | Unset = UNSET,
            countries: Sequence[RcsLaunchCountryInput | str] | None | Unset = UNSET,
            questionnaire: RcsQuestionnaireUpdateInput | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
