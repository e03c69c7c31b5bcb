"""A whole WhatsApp template, put together and checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sinch_provisioning_core.models import (
    WhatsAppBodyComponentInput,
    WhatsAppButtonsComponentInput,
    WhatsAppCardInput,
    WhatsAppCarouselComponentInput,
    WhatsAppFooterComponentInput,
    WhatsAppLimitedTimeOfferComponentInput,
    WhatsAppTemplateCategoryInput,
    WhatsAppTemplateDetailsInput,
    WhatsAppTemplateDetailsOptimizationInput,
    WhatsAppTemplateInput,
    WhatsAppTemplateLanguageInput,
)
from sinch_provisioning_core.runtime.checking import check
from sinch_provisioning_core.runtime.unset import UNSET, Unset

from .buttons import AnyButton, OtpButton
from .components import AnyHeader
from .components import body as body_component
from .rules import template_rules

__all__ = ["authentication_template", "template"]


def template(
    name: str,
    *,
    language: WhatsAppTemplateLanguageInput | str,
    category: WhatsAppTemplateCategoryInput | str,
    body: WhatsAppBodyComponentInput | str,
    header: AnyHeader | None = None,
    footer: str | None = None,
    buttons: Sequence[AnyButton] = (),
    carousel: Sequence[WhatsAppCardInput] = (),
    limited_time_offer: WhatsAppLimitedTimeOfferComponentInput | None = None,
    message_send_ttl_seconds: int | Unset = UNSET,
    optimization: WhatsAppTemplateDetailsOptimizationInput | Mapping[str, Any] | Unset = UNSET,
    allow_category_change: bool | Unset = UNSET,
    save_draft_on_failure: bool | Unset = UNSET,
    draft: bool = False,
) -> WhatsAppTemplateInput:
    """A template for ``whatsapp.templates.create(body=…)``.

    Args:
        name: Small letters, digits and underscores, up to 512 characters.
        language: Such as ``EN`` or ``PT_BR``.
        category: ``MARKETING`` or ``UTILITY``; for the third, see :func:`authentication_template`.
        footer: Up to 60 characters.
        carousel: Up to 10 cards, all with the same parts.
        message_send_ttl_seconds: How long a message is tried to be delivered: 43,200 to 2,592,000 for marketing, 30 to
            43,200 for utility.
        allow_category_change: Let Meta correct a wrong category instead of rejecting the template.
        draft: Save it without submitting it for review; then what reviews need may still be missing.

    Raises:
        InvalidInputError: It breaks rules of the service; every violation is listed.
    """
    components: list[Any] = [
        header,
        body_component(body) if isinstance(body, str) else body,
        limited_time_offer,
        None if footer is None else WhatsAppFooterComponentInput(type="FOOTER", text=footer),
        WhatsAppButtonsComponentInput(type="BUTTONS", buttons=list(buttons)) if buttons else None,
        WhatsAppCarouselComponentInput(type="CAROUSEL", cards=list(carousel)) if carousel else None,
    ]
    return _checked(
        WhatsAppTemplateInput(
            name=name,
            language=language,
            category=category,
            details=WhatsAppTemplateDetailsInput(
                components=[component for component in components if component is not None],
                message_send_ttl_seconds=message_send_ttl_seconds,
                optimization=optimization,
            ),
            allow_category_change=allow_category_change,
            save_draft_on_failure=save_draft_on_failure,
            status="DRAFT" if draft else "SUBMIT",
        )
    )


def authentication_template(
    name: str,
    *,
    language: WhatsAppTemplateLanguageInput | str,
    button: OtpButton,
    security_recommendation: bool = False,
    code_expiration_minutes: int | None = None,
    message_send_ttl_seconds: int | Unset = UNSET,
    save_draft_on_failure: bool | Unset = UNSET,
    draft: bool = False,
) -> WhatsAppTemplateInput:
    """A template that sends a one-time code. WhatsApp writes its text.

    Args:
        name: Small letters, digits and underscores, up to 512 characters.
        language: Such as ``EN`` or ``PT_BR``.
        security_recommendation: Advise the recipient not to share the code.
        code_expiration_minutes: Say in the footer after how many minutes the code expires.
        message_send_ttl_seconds: How long a message is tried to be delivered: 10 to 900.
        draft: Save it without submitting it for review.

    Raises:
        InvalidInputError: It breaks rules of the service; every violation is listed.
    """
    components: list[Any] = [
        WhatsAppBodyComponentInput(type="BODY", add_security_recommendation=security_recommendation or UNSET)
    ]
    if code_expiration_minutes is not None:
        footer = WhatsAppFooterComponentInput(type="FOOTER", code_expiration_minutes=code_expiration_minutes)
        components.append(footer)
    components.append(WhatsAppButtonsComponentInput(type="BUTTONS", buttons=[button]))
    return _checked(
        WhatsAppTemplateInput(
            name=name,
            language=language,
            category="AUTHENTICATION",
            details=WhatsAppTemplateDetailsInput(
                components=components, message_send_ttl_seconds=message_send_ttl_seconds
            ),
            save_draft_on_failure=save_draft_on_failure,
            status="DRAFT" if draft else "SUBMIT",
        )
    )


def _checked(template: WhatsAppTemplateInput) -> WhatsAppTemplateInput:
    check("WhatsAppTemplateInput", ("model", WhatsAppTemplateInput), template.to_dict(), rules=template_rules)
    return template
