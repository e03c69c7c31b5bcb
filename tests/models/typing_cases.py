"""What type checkers see of the models. Nothing here runs: mypy and pyright, both strict, check it with the rest."""

from __future__ import annotations

import datetime as dt
from typing import Any, assert_type

import attrs

from sinch_provisioning_core.models import (
    Bundle,
    BundleWebhook,
    Timestamp,
    UnknownVariant,
    Webhook,
    WebhookInput,
    WebhookTrigger,
    WhatsAppBodyComponent,
    WhatsAppButtonsComponent,
    WhatsAppCarouselComponent,
    WhatsAppFooterComponent,
    WhatsAppLimitedTimeOfferComponent,
    WhatsAppLocationHeaderComponent,
    WhatsAppMediaHeaderComponent,
    WhatsAppSenderDetailsUpdateInput,
    WhatsAppTemplate,
    WhatsAppTemplateAnalytics,
    WhatsAppTemplateDetails,
    WhatsAppTemplateInput,
    WhatsAppTemplateState,
    WhatsAppTextHeaderComponent,
)
from sinch_provisioning_core.runtime.unset import UNSET, Unset, is_set


def every_field_is_seen(hook: Webhook, template: WhatsAppTemplate) -> None:
    assert_type(hook.id, str)
    assert_type(hook.triggers, list[WebhookTrigger])
    assert_type(hook.triggers[0].is_known, bool)
    assert_type(template.state, WhatsAppTemplateState | Unset)
    assert_type(template.details, WhatsAppTemplateDetails | Unset)
    assert_type(template.analytics, list[WhatsAppTemplateAnalytics])
    assert_type(template.additional_properties, dict[str, Any])


def unset_narrows(template: WhatsAppTemplate) -> None:
    if template.state is not UNSET:
        assert_type(template.state, WhatsAppTemplateState)
    if template.details:
        assert_type(template.details, WhatsAppTemplateDetails)
    if isinstance(template.details, Unset):
        assert_type(template.details, Unset)


def guards_pass(details: WhatsAppTemplateDetails, template: WhatsAppTemplate) -> None:
    """The documented guard, for a field that the description requires and for one that it does not."""
    if is_set(details.components):
        assert_type(len(details.components), int)
    if is_set(template.details):
        assert_type(template.details, WhatsAppTemplateDetails)
    if is_set(template.state) and template.state.is_known:
        assert_type(template.state, WhatsAppTemplateState)


def what_is_unset_has_no_items(bundle: Bundle) -> None:
    """A list that may be unset needs no guard."""
    for webhook in bundle.webhooks:
        assert_type(webhook, BundleWebhook)
    assert_type([webhook.target for webhook in bundle.webhooks], list[str])
    assert_type(len(bundle.webhooks) > 0, bool)
    assert_type("x" in bundle.webhooks, bool)


def variants_narrow(details: WhatsAppTemplateDetails) -> None:
    for component in details.components:
        assert_type(
            component,
            WhatsAppTextHeaderComponent
            | WhatsAppMediaHeaderComponent
            | WhatsAppLocationHeaderComponent
            | WhatsAppBodyComponent
            | WhatsAppFooterComponent
            | WhatsAppButtonsComponent
            | WhatsAppCarouselComponent
            | WhatsAppLimitedTimeOfferComponent
            | UnknownVariant,
        )
        match component:
            case WhatsAppBodyComponent(text=text):
                assert_type(text, str | Unset)
            case UnknownVariant():
                assert_type(component["type"], Any)
            case _:
                pass


def reading_gives_the_class() -> None:
    assert_type(Webhook.from_dict({}), Webhook)
    assert_type(Webhook.from_json(b"{}"), Webhook)
    assert_type(Webhook.from_json("{}").to_dict(), dict[str, Any])


def times(analytics: WhatsAppTemplateAnalytics) -> None:
    assert_type(analytics.start, Timestamp)
    assert_type(analytics.start.datetime, dt.datetime)


def input_takes_what_is_handy(body: WebhookInput) -> None:
    WebhookInput(target="a", secret="b", triggers=["ALL", WebhookTrigger.BUNDLE_DONE, "NEW"])
    WebhookInput(target="a", secret="b", triggers=(WebhookTrigger.ALL,))
    WhatsAppTemplateInput(name="a", language="EN", category="UTILITY", details={"components": []})
    WhatsAppSenderDetailsUpdateInput(about=None, email=UNSET)
    assert_type(attrs.evolve(body, target="c"), WebhookInput)


def mistakes_are_found(hook: Webhook) -> None:
    WebhookInput(target="a", secret="b", triggers=["ALL"], trigger="ALL")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    WebhookInput(target="a", triggers=["ALL"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    WebhookInput(target=5, secret="b", triggers=["ALL"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    WebhookInput(target=None, secret="b", triggers=[])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    hook.targett  # type: ignore[attr-defined]  # pyright: ignore  # noqa: B018


def open_enums_compare_with_text(state: WhatsAppTemplateState) -> bool:
    """A listed value directly (a misspelt one is found); one that the description does not list yet, as text."""
    return state == "APPROVED" or str(state) == "NEW_THING"
