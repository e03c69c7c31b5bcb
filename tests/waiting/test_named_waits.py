"""The named waits, over sockets."""

from __future__ import annotations

import re

import anyio
import pytest

from sinch_provisioning import Backoff, Bundle, WaitFailedError, WaitTimeoutError, Wake
from sinch_provisioning.testing import Fault
from tests.emulator import bodies
from tests.support.live import Live

BUNDLE = {"region": "EU", "name": "Shop", "sms_app": True}
GET_BUNDLE = "BundlesBundlesController_get_v1"


async def test_a_bundle(live: Live) -> None:
    async with live.client() as client:
        created = await client.bundles.create(region="EU", name="Shop", sms_app=True, conv_app=True)
        done = await client.bundles.wait_until_done(created.id)
    assert (created.state, done.state) == ("IN_PROGRESS", "DONE")
    assert 10 <= live.time.emulated() < 20


async def test_a_bundle_that_fails(live: Live) -> None:
    live.emulator.outcomes.reject("bundle", "Shop")
    async with live.client() as client:
        created = await client.bundles.create(region="EU", name="Shop", sms_app=True)
        with pytest.raises(
            WaitFailedError, match=r"bundles\.wait_until_done cannot succeed: state is FAILED"
        ) as caught:
            await client.bundles.wait_until_done(created.id)
    assert isinstance(caught.value.last, Bundle)
    assert caught.value.last.id == created.id


async def test_a_bundle_that_takes_too_long(live: Live) -> None:
    async with live.client() as client:
        created = await client.bundles.create(region="EU", name="Shop", sms_app=True)
        with pytest.raises(WaitTimeoutError, match="state is IN_PROGRESS") as caught:
            await client.bundles.wait_until_done(created.id, timeout=5, backoff=Backoff(first_delay=2, factor=1))
    assert caught.value.last.state == "IN_PROGRESS"
    assert live.time.slept == pytest.approx([2, 2, 1])


async def test_trouble_on_the_way_is_survived(live: Live) -> None:
    async with live.client() as client:
        created = await client.bundles.create(region="EU", name="Shop", sms_app=True)
        live.emulator.faults.add(GET_BUNDLE, Fault.status(500), times=6)
        live.emulator.faults.add(GET_BUNDLE, Fault.drop(), times=5)
        done = await client.bundles.wait_until_done(created.id)
    assert done.state == "DONE"


async def test_an_event_ends_the_wait(live: Live) -> None:
    """The event's payload is the last state: nothing more is fetched."""
    wake = Wake[Bundle]()
    looked = anyio.Event()

    async def sleep(seconds: float) -> None:
        looked.set()
        await anyio.sleep_forever()

    live.time.clock = type(live.time.clock)(monotonic=live.time.emulated, sleep=sleep)
    async with live.client() as client:
        created = await client.bundles.create(region="EU", name="Shop", sms_app=True)
        results: list[Bundle] = []

        async def wait() -> None:
            results.append(await client.bundles.wait_until_done(created.id, wake=wake))

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(wait)
            await looked.wait()
            live.emulator.settle()
            (event,) = live.emulator.events
            wake.notify(Bundle.from_dict(event.body["payload"]))
    assert [bundle.state for bundle in results] == ["DONE"]
    assert len(live.emulator.requests.of(GET_BUNDLE)) == 1


async def test_another_project(live: Live) -> None:
    async with live.client(project_id="other") as client:
        project = live.emulator.project_id
        created = await client.bundles.create(region="EU", name="Shop", sms_app=True, project_id=project)
        done = await client.bundles.wait_until_done(created.id, project_id=project)
    assert done.state == "DONE"


async def test_a_whatsapp_sender_that_meta_knows(live: Live) -> None:
    async with live.client() as client:
        created = await client.whatsapp.senders.create(body=bodies.signup_sender())
        active = await client.whatsapp.senders.wait_until_active(created.id)
    assert active.state == "ACTIVE"


async def test_a_whatsapp_sender_that_is_rejected(live: Live) -> None:
    live.emulator.outcomes.reject("whatsapp.sender")
    async with live.client() as client:
        created = await client.whatsapp.senders.create(body=bodies.signup_sender())
        with pytest.raises(WaitFailedError, match=r"changes\.status is REJECTED") as caught:
            await client.whatsapp.senders.wait_until_active(created.id)
    assert caught.value.last.id == created.id


async def test_whatsapp_templates_are_decided_either_way(live: Live) -> None:
    live.emulator.outcomes.reject("whatsapp.template", "bad_offer", reason="SCAM")
    async with live.client() as client:
        for name, state in (("good_offer", "APPROVED"), ("bad_offer", "REJECTED")):
            await client.whatsapp.templates.create(body=bodies.template(name))
            decided = await client.whatsapp.templates.wait_until_decided(name, "EN")
            assert decided.state == state
    assert decided.rejection_code == "SCAM"


async def test_a_draft_that_nobody_submits_says_how_it_is_submitted(live: Live) -> None:
    async with live.client() as client:
        templates = client.whatsapp.templates
        await templates.create(body=bodies.template("offer", status="DRAFT"))
        with pytest.raises(WaitTimeoutError, match=r"changes\.status is DRAFT") as caught:
            await templates.wait_until_decided("offer", "EN", timeout=60)
        assert "Nothing has submitted it" in str(caught.value)
        (call,) = re.findall(r"whatsapp\.templates\.update\(.*?\)", caught.value.next_step)
        await eval(call, {"whatsapp": client.whatsapp, "template_name": "offer", "language_code": "EN"})
        assert (await templates.wait_until_decided("offer", "EN")).state == "APPROVED"


async def test_a_wait_that_needs_nobody_says_to_wait_again(live: Live) -> None:
    async with live.client() as client:
        await client.whatsapp.templates.create(body=bodies.template("offer"))
        with pytest.raises(WaitTimeoutError) as caught:
            await client.whatsapp.templates.wait_until_decided("offer", "EN", timeout=0)
    assert caught.value.next_step == WaitTimeoutError.next_step


async def test_a_sender_that_nobody_verifies_says_how_it_is_verified(live: Live) -> None:
    async with live.client() as client:
        created = await client.whatsapp.senders.create(body=bodies.phone_sender())
        with pytest.raises(WaitTimeoutError, match="PENDING_VERIFICATION") as caught:
            await client.whatsapp.senders.wait_until_active(created.id)
        await client.kakaotalk.senders.create(body=bodies.kakaotalk_sender())
        with pytest.raises(WaitTimeoutError, match="Nothing has registered it"):
            await client.kakaotalk.senders.wait_until_active("@example")
    assert "whatsapp.senders.register_and_verify" in str(caught.value)


async def test_an_rcs_sender_that_nobody_launches_says_how_it_is_launched(live: Live) -> None:
    async with live.client() as client:
        created = await client.rcs.senders.create(body=bodies.rcs_sender())
        with pytest.raises(WaitTimeoutError, match=r"Nothing has launched it: rcs\.senders\.check_and_launch does"):
            await client.rcs.senders.wait_until_launched(created.id)


async def test_a_change_of_a_whatsapp_template_is_awaited_too(live: Live) -> None:
    async with live.client() as client:
        templates = client.whatsapp.templates
        await templates.create(body=bodies.template("offer"))
        await templates.wait_until_decided("offer", "EN")
        live.emulator.outcomes.reject("whatsapp.template", "offer")
        await templates.update("offer", "EN", status="SUBMIT", details={"messageSendTtlSeconds": 60})
        decided = await templates.wait_until_decided("offer", "EN")
    assert decided.changes
    assert (decided.state, decided.changes.status) == ("APPROVED", "REJECTED")


async def test_kakaotalk_templates_and_senders(live: Live) -> None:
    async with live.client() as client:
        senders, templates = client.kakaotalk.senders, client.kakaotalk.templates
        await senders.create(body=bodies.kakaotalk_sender())
        await senders.register("@example")
        await senders.verify("@example", code=int("123456"))
        assert (await senders.wait_until_active("@example")).state == "ACTIVE"
        template = await templates.create("@example", body=bodies.kakaotalk_template())
        assert (await templates.wait_until_decided("@example", template.code)).state == "APPROVED"


async def test_rcs_senders_and_their_test_numbers(live: Live) -> None:
    async with live.client() as client:
        senders = client.rcs.senders
        created = await senders.create(body=bodies.rcs_sender(details=bodies.launchable_details()))
        assert (await senders.wait_until_in_test(created.id)).state == "IN_TEST"
        await senders.add_test_numbers(created.id, test_numbers=["+46701234567"])
        number = await senders.wait_until_test_number_verified(created.id, "+46701234567")
        assert number.state == "VERIFIED"
        await senders.launch(created.id)
        assert (await senders.wait_until_launched(created.id)).state == "LAUNCHED"


async def test_an_rcs_launch_that_is_turned_down(live: Live) -> None:
    live.emulator.outcomes.reject("rcs.sender", reason="Unclear purpose.")
    async with live.client() as client:
        senders = client.rcs.senders
        created = await senders.create(body=bodies.rcs_sender(details=bodies.launchable_details()))
        await senders.wait_until_in_test(created.id)
        await senders.launch(created.id)
        with pytest.raises(WaitFailedError, match="state is UNLAUNCHED") as caught:
            await senders.wait_until_launched(created.id)
    assert caught.value.last.country_status[0].operators[0].remark == "Unclear purpose."


async def test_a_test_number_that_declines(live: Live) -> None:
    live.emulator.outcomes.reject("rcs.test_number")
    async with live.client() as client:
        created = await client.rcs.senders.create(body=bodies.rcs_sender())
        await client.rcs.senders.wait_until_in_test(created.id)
        await client.rcs.senders.add_test_numbers(created.id, test_numbers=["+46701234567"])
        with pytest.raises(WaitFailedError, match="state is DECLINED"):
            await client.rcs.senders.wait_until_test_number_verified(created.id, "+46701234567")
