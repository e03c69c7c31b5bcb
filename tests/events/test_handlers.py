"""The receiver's handlers: who gets what, and what can be one."""

from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning import ConfigurationError
from sinch_provisioning.events import (
    BundleDone,
    Delivery,
    Event,
    EventReceiver,
    WhatsAppTemplateApproved,
    WhatsAppTemplateRejected,
)
from sinch_provisioning.testing.events import make

from .receiving import BUNDLE, SECRET, collecting, deliver


async def test_handlers_get_what_they_asked_for() -> None:
    receiver = EventReceiver(SECRET)
    one, two, family, rest = list[str](), list[str](), list[str](), list[str]()
    receiver.on(BundleDone)(collecting(one))
    receiver.on(WhatsAppTemplateApproved, WhatsAppTemplateRejected)(collecting(two))
    receiver.on("WHATSAPP_TEMPLATE_*")(collecting(family))
    receiver.otherwise(collecting(rest))
    for kind in (
        "BUNDLE_DONE",
        "WHATSAPP_TEMPLATE_APPROVED",
        "WHATSAPP_TEMPLATE_DELETED",
        "WHATSAPP_SENDER_ACTIVE",
        "WHATSAPP_TEMPLATE_BRAND_NEW",
        "BRAND_NEW",
    ):
        receipt = await deliver(receiver, make(kind))
        assert (receipt.status, receipt.reason, receipt.accepted) == (200, "handled", True)
    assert one == ["BUNDLE_DONE"]
    assert two == ["WHATSAPP_TEMPLATE_APPROVED"]
    assert family == ["WHATSAPP_TEMPLATE_APPROVED", "WHATSAPP_TEMPLATE_DELETED", "WHATSAPP_TEMPLATE_BRAND_NEW"]
    assert rest == ["WHATSAPP_SENDER_ACTIVE", "BRAND_NEW"]


async def test_a_handler_may_have_the_delivery_too() -> None:
    receiver = EventReceiver({"one": "first secret", "two": ["second secret", "its successor"]})
    seen: list[tuple[str | None, bytes]] = []

    @receiver.on(BundleDone)
    async def handler(event: BundleDone, delivery: Delivery) -> None:
        assert delivery.event is event
        seen.append((delivery.project_id, delivery.body))

    for secret in ("first secret", "second secret", "its successor"):
        made = make(BundleDone, seed=secret)
        assert (await deliver(receiver, made, secret=secret)).status == 200
    assert [project for project, _ in seen] == ["one", "two", "two"]


async def test_a_receipt_shows_nothing_of_the_event_but_its_trigger() -> None:
    receipt = await deliver(EventReceiver(SECRET))
    assert receipt.delivery is not None
    shown = repr(receipt)
    assert "BUNDLE_DONE" in shown
    assert BUNDLE.event.payload.id not in shown
    assert receipt.delivery.signature.signature not in shown


async def test_an_optional_second_parameter_is_not_the_deliverys() -> None:
    receiver = EventReceiver(SECRET)
    seen: list[int] = []

    @receiver.on(BundleDone)
    async def handler(event: BundleDone, times: int = 3) -> None:
        seen.append(times)

    await deliver(receiver)
    assert seen == [3]


async def test_a_decorator_leaves_the_function_as_it_is() -> None:
    receiver = EventReceiver(SECRET)

    async def handler(event: Event) -> int:
        return 7

    assert receiver.otherwise(handler) is handler
    assert receiver.on("BUNDLE_DONE")(handler) is handler


@pytest.mark.parametrize("kind", ["WHATSAPP_TEMPLATES_*", "bundle_done", "", int, Event])
def test_what_is_no_event_cannot_be_handled(kind: Any) -> None:
    with pytest.raises((ConfigurationError, TypeError)):
        EventReceiver(SECRET).on(kind)


def test_a_handler_is_async_and_takes_an_event() -> None:
    receiver = EventReceiver(SECRET)

    def not_async(event: Event) -> None: ...

    async def takes_nothing() -> None: ...

    for handler in (not_async, takes_nothing):
        with pytest.raises(ConfigurationError, match=handler.__name__):
            receiver.otherwise(handler)  # type: ignore[arg-type] # pyright: ignore
    with pytest.raises(ConfigurationError):
        receiver.on()


@pytest.mark.parametrize("secret", ["", [], {}, {"one": ""}, {"one": []}])
def test_a_receiver_has_secrets(secret: Any) -> None:
    with pytest.raises(ConfigurationError):
        EventReceiver(secret)


@pytest.mark.parametrize("bound", ["tolerance", "max_size", "handler_timeout", "max_held", "remember_for"])
def test_its_bounds_are_bounds(bound: str) -> None:
    options: dict[str, Any] = {bound: 0}
    with pytest.raises(ConfigurationError):
        EventReceiver(SECRET, **options)
