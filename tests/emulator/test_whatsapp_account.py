from __future__ import annotations

import pytest

from sinch_provisioning.testing import ManualClock

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

A = "WhatsappAccountsController_"


async def test_an_account_is_reviewed_twice(api: Api, clock: ManualClock) -> None:
    created = await api.call(f"{A}createAccount_v1", json=bodies.account())
    assert (created["changes"]["status"], "state" in created) == ("IN_PROGRESS", False)
    clock.advance(0.3)
    pending = await api.call(f"{A}getAccount_v1")
    assert (pending["state"], pending["changes"]["status"]) == ("PENDING_FACEBOOK_VERIFICATION",) * 2
    clock.advance(0.3)
    onboarded = await api.call(f"{A}getAccount_v1")
    assert (onboarded["state"], "changes" in onboarded) == ("ONBOARDED", False)
    assert onboarded["details"]["senderDetails"]["region"] == "EU"
    triggers = [event.trigger for event in api.emulator.events]
    assert triggers == ["WHATSAPP_ACCOUNT_PENDING_VERIFICATION", "WHATSAPP_ACCOUNT_ONBOARDED"]


async def test_there_is_one_account(api: Api) -> None:
    await api.call(f"{A}createAccount_v1", json=bodies.account())
    await api.refused("account_exists", f"{A}createAccount_v1", json=bodies.account(), status=409)


async def test_the_deprecated_form_still_works(api: Api) -> None:
    body = {"clientBusinessManagerId": "1", "companyLegalName": "Example Ltd"}
    created = await api.call(f"{A}createAccount_v1", json=body)
    assert created["changes"]["details"] == {**body, "wabaName": "Example Ltd"}


async def test_only_a_rejected_account_can_be_updated(api: Api) -> None:
    await api.refused("account_not_found", f"{A}updateAccount_v1", json={"wabaName": "x"}, status=404)
    api.emulator.outcomes.reject("whatsapp.account", "Example *", reason="Unreadable.")
    await api.call(f"{A}createAccount_v1", json=bodies.account())
    await api.refused("account_not_updatable", f"{A}updateAccount_v1", json={"wabaName": "x"}, status=409)
    api.emulator.settle()
    rejected = await api.call(f"{A}getAccount_v1")
    assert (rejected["state"], rejected["changes"]["status"]) == ("REJECTED", "REJECTED")
    await api.refused("no_fields_to_update", f"{A}updateAccount_v1", json={}, status=400)
    updated = await api.call(
        f"{A}updateAccount_v1", json={"wabaName": "Better", "senderDetails": {"displayName": "New"}}
    )
    assert updated["changes"]["status"] == "IN_PROGRESS"
    api.emulator.settle()
    details = (await api.call(f"{A}getAccount_v1"))["details"]
    assert (details["wabaName"], details["clientBusinessManagerId"]) == ("Better", "1234567890")
    assert (details["senderDetails"]["displayName"], details["senderDetails"]["businessCategory"]) == ("New", "OTHER")


async def test_an_account_with_senders_stays(api: Api) -> None:
    await api.refused("project_not_initialized", f"{A}deleteAccount_v1", status=400)
    await api.call(f"{A}createAccount_v1", json=bodies.account())
    sender = await api.call("WhatsappSendersController_createSender_v1", json=bodies.signup_sender())
    await api.refused("account_has_senders", f"{A}deleteAccount_v1", status=409)
    await api.call("WhatsappSendersController_delete_v1", sender["id"])
    await api.call(f"{A}deleteAccount_v1")


async def test_analytics_need_an_onboarded_account(api: Api) -> None:
    operation = "WhatsappTemplateAnalyticsHelpersController_enableTemplateAnalytics_v1"
    await api.call(f"{A}createAccount_v1", json=bodies.account())
    await api.refused("template_insights_not_yet_available", operation, status=424)
    api.emulator.settle()
    await api.call(operation)


async def test_a_token_or_a_code_is_needed(api: Api) -> None:
    operation = "WhatsappEmbeddedSignupHelperController_createLongLivedAccessToken_v1"
    await api.refused("invalid_input", operation, json={}, status=400)
    await api.call(operation, json={"facebookCode": "code"})


async def test_flows_and_solutions_that_are_missing(api: Api) -> None:
    screens = "WhatsappFlowsController_listFlowScreens_v1"
    await api.refused("flow_not_found", screens, "1", status=404)
    await api.refused("flow_screens_not_found", screens, api.emulator.seed.flow(screens=()), status=404)
    await api.refused("solution_not_found", "WhatsappSolutionsController_getSolution_v1", "1", status=404)
    body = {"details": {"name": "Together"}, "accessToken": "token", "businessManager": "SINCH_UK"}
    ids = [
        (await api.call("WhatsappSolutionsController_createSolution_v1", json=body))["solutions"][0]["id"]
        for _ in range(2)
    ]
    assign = "WhatsappSolutionsController_assignSolution_v1"
    await api.call(assign, ids[0])
    await api.refused("solution_cannot_be_reassigned", assign, ids[1], status=409)
