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
class RcsSenderDetailsBrandInput(Model):
    """``brand`` of ``RcsSenderDetailsInput``. Published as ``RcsSenderDetailsBrandInputDto``."""

    name: str | Unset = UNSET
    """At most 40 characters. Default: 'RCS Sender'."""

    emails: list[RcsEmailInput] | Unset = UNSET
    """No two entries may share the same address. 1 to 3 items, each unique."""

    phones: list[RcsPhoneInput] | Unset = UNSET
    """No two entries may share the same number. 1 to 3 items, each unique."""

    websites: list[RcsWebsiteInput] | Unset = UNSET
    """No two entries may share the same url. 1 to 3 items, each unique."""

    color: str | Unset = UNSET
    """Default: '#000000'."""

    description: str | Unset = UNSET
    """At most 100 characters."""

    banner_url: str | Unset = UNSET
    """JPEG or PNG up to 200 KB, exactly 1440 x 448 pixels."""

    logo_url: str | Unset = UNSET
    """JPEG or PNG up to 50 KB, exactly 224 x 224 pixels."""

    privacy_policy_url: str | Unset = UNSET
    terms_of_service_url: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('name', 'name', ('limited', 'str', (('minLength', 0), ('maxLength', 40)))),
        ('emails', 'emails', ('limited', ('list', ('model', 'RcsEmailInput')), (('minItems', 1), ('maxItems', 3), ('uniqueItems', True)))),
        ('phones', 'phones', ('limited', ('list', ('model', 'RcsPhoneInput')), (('minItems', 1), ('maxItems', 3), ('uniqueItems', True)))),
        ('websites', 'websites', ('limited', ('list', ('model', 'RcsWebsiteInput')), (('minItems', 1), ('maxItems', 3), ('uniqueItems', True)))),
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
            emails: Sequence[RcsEmailInput | Mapping[str, Any]] | Unset = UNSET,
            phones: Sequence[RcsPhoneInput | Mapping[str, Any]] | Unset = UNSET,
            websites: Sequence[RcsWebsiteInput | Mapping[str, Any]] | Unset = UNSET,
            color: str | Unset = UNSET,
            description: str | Unset = UNSET,
            banner_url: str | Unset = UNSET,
            logo_url: str | Unset = UNSET,
            privacy_policy_url: str | Unset = UNSET,
            terms_of_service_url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
