from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireVerificationPartnerAnswersUpdateInput(Model):
    """Published as ``RcsUpdateSenderDetailsQuestionnaireVerificationPartnerAnswersInputDto``."""

    company_name: str | None | Unset = UNSET
    """Null clears it. 1 to 100 characters."""

    contact_name: str | None | Unset = UNSET
    """Null clears it. 1 to 100 characters."""

    contact_email_address: str | None | Unset = UNSET
    """Null clears it. At most 100 characters."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("company_name", "companyName", ("null", ("limited", "str", (("minLength", 1), ("maxLength", 100))))),
        ("contact_name", "contactName", ("null", ("limited", "str", (("minLength", 1), ("maxLength", 100))))),
        ("contact_email_address", "contactEmailAddress", ("null", ("limited", "str", (("maxLength", 100),)))),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_name: str | None | Unset = UNSET,
            contact_name: str | None | Unset = UNSET,
            contact_email_address: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
