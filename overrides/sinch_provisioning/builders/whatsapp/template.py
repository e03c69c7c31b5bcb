"""A whole WhatsApp template, put together and checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

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
from sinch_provisioning_core.runtime.unset import UNSET, Unset

from ..._arguments import checked_list
from .._places import check_built
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
    is_text = isinstance(body, str)
    buttons, carousel = (
        checked_list("whatsapp.template", "buttons", buttons),
        checked_list("whatsapp.template", "carousel", carousel),
    )
    parts: list[_Part] = [
        ("header", "", header),
        ("body", ".text" if is_text else "", body_component(body) if isinstance(body, str) else body),
        ("limited_time_offer", "", limited_time_offer),
        ("footer", ".text", None if footer is None else WhatsAppFooterComponentInput(type="FOOTER", text=footer)),
        (
            "buttons",
            ".buttons",
            WhatsAppButtonsComponentInput(type="BUTTONS", buttons=buttons) if buttons else None,
        ),
        (
            "carousel",
            ".cards",
            WhatsAppCarouselComponentInput(type="CAROUSEL", cards=carousel) if carousel else None,
        ),
    ]
    components, arguments = _arranged(parts)
    return _checked(
        WhatsAppTemplateInput(
            name=name,
            language=language,
            category=category,
            details=WhatsAppTemplateDetailsInput(
                components=components,
                message_send_ttl_seconds=message_send_ttl_seconds,
                optimization=optimization,
            ),
            allow_category_change=allow_category_change,
            save_draft_on_failure=save_draft_on_failure,
            status="DRAFT" if draft else "SUBMIT",
        ),
        arguments,
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
    body = WhatsAppBodyComponentInput(type="BODY", add_security_recommendation=security_recommendation or UNSET)
    footer = WhatsAppFooterComponentInput(
        type="FOOTER", code_expiration_minutes=UNSET if code_expiration_minutes is None else code_expiration_minutes
    )
    parts: list[_Part] = [
        ("security_recommendation", ".add_security_recommendation", body),
        (
            "code_expiration_minutes",
            ".code_expiration_minutes",
            None if code_expiration_minutes is None else footer,
        ),
        ("button", ".buttons[0]", WhatsAppButtonsComponentInput(type="BUTTONS", buttons=[button])),
    ]
    components, arguments = _arranged(parts)
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
        ),
        arguments,
    )


_Part: TypeAlias = tuple[str, str, Any]
"""The argument that a component is made of, where in it the argument's value is, and the component, if there is one."""


def _arranged(parts: Iterable[_Part]) -> tuple[list[Any], dict[str, str]]:
    """The components that there are, and the arguments by the place of what they hold."""
    there = [part for part in parts if part[2] is not None]
    arguments = {
        "details.message_send_ttl_seconds": "message_send_ttl_seconds",
        "details.optimization": "optimization",
    }
    for index, (argument, below, _) in enumerate(there):
        arguments[f"details.components[{index}]{below}"] = argument
        if argument == "body":
            arguments[f"details.components[{index}]"] = argument
    return [component for _, _, component in there], arguments


def _checked(template: WhatsAppTemplateInput, arguments: Mapping[str, str]) -> WhatsAppTemplateInput:
    check_built(template, arguments, rules=template_rules)
    return template
