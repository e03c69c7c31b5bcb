# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_email_input import RcsEmailInput
    from .rcs_phone_input import RcsPhoneInput
    from .rcs_website_input import RcsWebsiteInput


@model(init=False, kw_only=True)
class RcsSenderDetailsBrandUpdateInput(Model):
    """``brand`` of ``RcsSenderDetailsUpdateInput``. Published as ``RcsUpdateSenderDetailsBrandInputDto``."""

    name: str | Unset = UNSET
    """At most 40 characters."""

    emails: list[RcsEmailInput] | None | Unset = UNSET
    """Null clears it; each address may appear only once. 1 to 3 items, each unique."""

    phones: list[RcsPhoneInput] | None | Unset = UNSET
    """Null clears it; each number may appear only once. 1 to 3 items, each unique."""

    websites: list[RcsWebsiteInput] | None | Unset = UNSET
    """Null clears it; each url may appear only once. 1 to 3 items, each unique."""

    color: str | Unset = UNSET
    description: str | Unset = UNSET
    """At most 100 characters."""

    banner_url: str | Unset = UNSET
    """JPEG or PNG, up to 200KB, exactly 1440 x 448 px."""

    logo_url: str | Unset = UNSET
    """JPEG or PNG, up to 50KB, exactly 224 x 224 px."""

    privacy_policy_url: str | Unset = UNSET
    terms_of_service_url: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 0), ('maxLength', 40)))),
        ('emails', 'emails', ('null', ('limited', ('list', ('model', 'RcsEmailInput')), (('minItems', 1), ('maxItems', 3), ('uniqueItems', True))))),
        ('phones', 'phones', ('null', ('limited', ('list', ('model', 'RcsPhoneInput')), (('minItems', 1), ('maxItems', 3), ('uniqueItems', True))))),
        ('websites', 'websites', ('null', ('limited', ('list', ('model', 'RcsWebsiteInput')), (('minItems', 1), ('maxItems', 3), ('uniqueItems', True))))),
        ('color', 'color', 'str'),
        ('description', 'description', ('limited', 'str', (('minLength', 0), ('maxLength', 100)))),
        ('banner_url', 'bannerUrl', 'str'),
        ('logo_url', 'logoUrl', 'str'),
        ('privacy_policy_url', 'privacyPolicyUrl', 'str'),
        ('terms_of_service_url', 'termsOfServiceUrl', 'str'),
    )  # fmt: skip

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            emails: Sequence[RcsEmailInput | Mapping[str, Any]] | None | Unset = UNSET,
            phones: Sequence[RcsPhoneInput | Mapping[str, Any]] | None | Unset = UNSET,
            websites: Sequence[RcsWebsiteInput | Mapping[str, Any]] | None | Unset = UNSET,
            color: str | Unset = UNSET,
            description: str | Unset = UNSET,
            banner_url: str | Unset = UNSET,
            logo_url: str | Unset = UNSET,
            privacy_policy_url: str | Unset = UNSET,
            terms_of_service_url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
