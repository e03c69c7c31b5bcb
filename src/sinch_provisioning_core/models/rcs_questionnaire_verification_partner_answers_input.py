from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


@attrs.define(eq=False, repr=False, init=False, kw_only=True, weakref_slot=False, getstate_setstate=False)
class RcsQuestionnaireVerificationPartnerAnswersInput(Model):
    """Published as ``RcsSenderDetailsQuestionnaireVerificationPartnerAnswersInputDto``."""

    company_name: str | Unset = UNSET
    """1 to 100 characters."""

    contact_name: str | Unset = UNSET
    """1 to 100 characters."""

    contact_email_address: str | Unset = UNSET
    """At most 100 characters."""

    _additional: dict[str, Any] | None = attrs.field(default=None, alias="additional_properties")

    __wire__: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("company_name", "companyName", ("limited", "str", (("minLength", 1), ("maxLength", 100)))),
        ("contact_name", "contactName", ("limited", "str", (("minLength", 1), ("maxLength", 100)))),
        ("contact_email_address", "contactEmailAddress", ("limited", "str", (("maxLength", 100),))),
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            company_name: str | Unset = UNSET,
            contact_name: str | Unset = UNSET,
            contact_email_address: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
