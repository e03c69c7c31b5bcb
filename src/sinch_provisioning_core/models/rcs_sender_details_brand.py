# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .rcs_email import RcsEmail
    from .rcs_phone import RcsPhone
    from .rcs_website import RcsWebsite


@model(init=False, kw_only=True)
class RcsSenderDetailsBrand(Model):
    """``brand`` of ``RcsSenderDetails``. Published as ``RcsSenderDetailsBrandDto``."""

    name: str | Unset = UNSET
    emails: list[RcsEmail] | Unset = UNSET
    phones: list[RcsPhone] | Unset = UNSET
    websites: list[RcsWebsite] | Unset = UNSET
    color: str | Unset = UNSET
    description: str | Unset = UNSET
    banner_url: str | Unset = UNSET
    logo_url: str | Unset = UNSET
    privacy_policy_url: str | Unset = UNSET
    terms_of_service_url: str | Unset = UNSET

    __wire__ = (  # fmt: skip
        ('name', 'name', 'str'),
        ('emails', 'emails', ('list', ('model', 'RcsEmail'))),
        ('phones', 'phones', ('list', ('model', 'RcsPhone'))),
        ('websites', 'websites', ('list', ('model', 'RcsWebsite'))),
        ('color', 'color', 'str'),
        ('description', 'description', 'str'),
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
            emails: Sequence[RcsEmail | Mapping[str, Any]] | Unset = UNSET,
            phones: Sequence[RcsPhone | Mapping[str, Any]] | Unset = UNSET,
            websites: Sequence[RcsWebsite | Mapping[str, Any]] | Unset = UNSET,
            color: str | Unset = UNSET,
            description: str | Unset = UNSET,
            banner_url: str | Unset = UNSET,
            logo_url: str | Unset = UNSET,
            privacy_policy_url: str | Unset = UNSET,
            terms_of_service_url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] | None = None,
        ) -> None: ...
