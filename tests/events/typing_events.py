"""What type checkers see of events; run by mypy and pyright, not by pytest."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import assert_type

from sinch_provisioning import Bundle, ProvisioningClient, WhatsAppTemplate
from sinch_provisioning.events import (
    BundleDone,
    Delivery,
    Event,
    EventReceiver,
    KakaoTalkSenderRejected,
    KakaoTalkTemplateApproved,
    KakaoTalkTemplateCommentAdded,
    KakaoTalkTemplateRejected,
    RcsAccountCommentAdded,
    RcsBrandRegistrationProcessStatusUpdated,
    RcsSenderCommentAdded,
    RcsSenderOperatorStatusUpdated,
    RcsSenderStatusUpdated,
    UnknownEvent,
    WhatsAppAccountCommentAdded,
    WhatsAppAccountDailyLimitChanged,
    WhatsAppAccountOnboarded,
    WhatsAppAccountPendingVerification,
    WhatsAppAccountRejected,
    WhatsAppSenderActive,
    WhatsAppSenderCommentAdded,
    WhatsAppSenderDailyLimitChanged,
    WhatsAppSenderDeleted,
    WhatsAppSenderDisplayNameUpdated,
    WhatsAppSenderError,
    WhatsAppSenderInactive,
    WhatsAppSenderPendingVerification,
    WhatsAppSenderQualityRatingChanged,
    WhatsAppSenderRejected,
    WhatsAppSenderUsernameUpdated,
    WhatsAppTemplateApproved,
    WhatsAppTemplateCategoryFutureUpdate,
    WhatsAppTemplateCategoryUpdated,
    WhatsAppTemplateCommentAdded,
    WhatsAppTemplateDeleted,
    WhatsAppTemplateQualityScoreUpdated,
    WhatsAppTemplateRejected,
    WhatsAppTemplateStatusUpdated,
    WhatsAppWabaAccountChanged,
    decode_event,
)
from sinch_provisioning.testing.events import MadeEvent, make


def match_narrows_them(event: Event) -> object:
    match event:
        case BundleDone(payload=bundle):
            assert_type(bundle, Bundle)
            return bundle.state
        case (
            WhatsAppTemplateApproved(payload=template)
            | WhatsAppTemplateRejected(payload=template)
            | WhatsAppTemplateStatusUpdated(payload=template)
        ):
            assert_type(template, WhatsAppTemplate)
            return template.name
        case (
            WhatsAppTemplateCategoryFutureUpdate()
            | WhatsAppTemplateCategoryUpdated()
            | WhatsAppTemplateCommentAdded()
            | WhatsAppTemplateDeleted()
            | WhatsAppTemplateQualityScoreUpdated()
        ):
            return event.type
        case (
            WhatsAppAccountCommentAdded()
            | WhatsAppAccountDailyLimitChanged()
            | WhatsAppAccountOnboarded()
            | WhatsAppAccountPendingVerification()
            | WhatsAppAccountRejected()
            | WhatsAppWabaAccountChanged()
        ):
            return event.payload.state
        case (
            WhatsAppSenderActive()
            | WhatsAppSenderCommentAdded()
            | WhatsAppSenderDailyLimitChanged()
            | WhatsAppSenderDeleted()
            | WhatsAppSenderDisplayNameUpdated()
            | WhatsAppSenderError()
            | WhatsAppSenderInactive()
            | WhatsAppSenderPendingVerification()
            | WhatsAppSenderQualityRatingChanged()
            | WhatsAppSenderRejected()
            | WhatsAppSenderUsernameUpdated()
        ):
            return event.payload.id
        case KakaoTalkSenderRejected(comment=comment):
            return comment
        case KakaoTalkTemplateApproved() | KakaoTalkTemplateCommentAdded() | KakaoTalkTemplateRejected():
            return event.payload.code
        case RcsAccountCommentAdded(comment=comment):
            return comment
        case RcsSenderCommentAdded() | RcsBrandRegistrationProcessStatusUpdated():
            return event.payload
        case RcsSenderOperatorStatusUpdated(operator=operator):
            return operator
        case RcsSenderStatusUpdated(current_state=state):
            return state
        case UnknownEvent(type=trigger, payload=payload):
            return trigger, payload
        case _:  # all others have the fields of their trigger too, and a later release may add some
            return event.type


receiver = EventReceiver("a long random text")


@receiver.on(BundleDone)
async def on_one(event: BundleDone) -> None:
    assert_type(event.payload, Bundle)


@receiver.on(BundleDone)
async def with_its_delivery(event: BundleDone, delivery: Delivery) -> int:
    assert_type(delivery.project_id, str | None)
    return 1


@receiver.on(WhatsAppTemplateApproved, WhatsAppTemplateRejected)
async def on_two(event: WhatsAppTemplateApproved | WhatsAppTemplateRejected) -> None:
    assert_type(event.payload, WhatsAppTemplate)


@receiver.on("WHATSAPP_TEMPLATE_*", "BUNDLE_DONE")
@receiver.otherwise
async def on_any(event: Event) -> None: ...


async def types_of_what_comes_back(client: ProvisioningClient) -> None:
    assert_type(decode_event(b"{}"), Event)
    assert_type(make(BundleDone), MadeEvent[BundleDone])
    assert_type(make("BUNDLE_DONE"), MadeEvent[Event])
    assert_type(await client.bundles.wait_until_done("id", events=receiver), Bundle)
    assert_type(on_one, Callable[[BundleDone], Awaitable[None]])


receiver.on(BundleDone)(on_two)  # type: ignore[arg-type] # pyright: ignore[reportCallIssue,reportArgumentType]
receiver.on("BUNDLE_DONE")(on_one)  # type: ignore[arg-type] # pyright: ignore[reportCallIssue,reportArgumentType]
receiver.on(int)  # type: ignore[type-var] # pyright: ignore[reportCallIssue,reportArgumentType]
