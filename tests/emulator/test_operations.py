"""Every operation of the description is called, and every answer is checked."""

from __future__ import annotations

import copy

import httpx
import pytest

from sinch_provisioning.testing import Emulator
from sinch_provisioning.testing.description import load_description
from sinch_provisioning.testing.examples import example_of
from sinch_provisioning.testing.resources import HANDLERS
from tests.release import about_one_release

from . import bodies
from .calling import Api
from .judge import Judge

pytestmark = pytest.mark.anyio

W = "WebhookWebhookController_"
ACCOUNT = "WhatsappAccountsController_"
WS = "WhatsappSendersController_"
WT = "WhatsappTemplatesController_"
KS = "KakaotalkSendersController_"
KT = "KakaotalkTemplatesController_"
RS = "RcsSendersController_"
SMS = "SmsSmsAppsController_"


@about_one_release
def test_the_handlers_are_those_of_the_description(emulator: Emulator) -> None:
    assert set(HANDLERS) == set(emulator.contract.operations)


async def test_every_operation_succeeds(api: Api) -> None:
    await _webhooks(api)
    await _whatsapp_account(api)
    await _whatsapp_senders(api)
    await _whatsapp_templates(api)
    await _whatsapp_others(api)
    await _bundles_and_sms(api)
    await _kakaotalk(api)
    await _rcs(api)
    assert api.succeeded == set(HANDLERS)


async def _webhooks(api: Api) -> None:
    webhook = await api.call(f"{W}createWebhook_v1", json=bodies.webhook())
    assert await api.call(f"{W}getWebhook_v1", webhook["id"]) == webhook
    await api.call(f"{W}replaceWebhook_v1", webhook["id"], json=bodies.webhook(2))
    await api.call(f"{W}updateWebhook_v1", webhook["id"], json={"triggers": ["BUNDLE_DONE"]})
    listed = (await api.call(f"{W}listWebhooks_v1"))["webhooks"]
    assert listed == [{**webhook, "target": "https://example.com/hooks/2", "triggers": ["BUNDLE_DONE"]}]
    await api.call(f"{W}deleteWebhook_v1", webhook["id"])
    await api.refused("webhook_not_found", f"{W}getWebhook_v1", webhook["id"], status=404)


async def _whatsapp_account(api: Api) -> None:
    api.emulator.outcomes.reject("whatsapp.account", times=1)
    await api.call(f"{ACCOUNT}createAccount_v1", json=bodies.account())
    api.emulator.settle()
    await api.call(f"{ACCOUNT}updateAccount_v1", json={"wabaName": "Example Limited"})
    api.emulator.settle()
    account = await api.call(f"{ACCOUNT}getAccount_v1")
    assert (account["state"], account["details"]["wabaName"]) == ("ONBOARDED", "Example Limited")
    await api.call(f"{ACCOUNT}createComment_v1", json={"comment": "Thanks"})
    activities = await api.call(f"{ACCOUNT}listActivities_v1", query={"pageSize": 3})
    assert activities["notifications"][0]["comment"] == "Thanks"
    await api.call("WhatsappTemplateAnalyticsHelpersController_enableTemplateAnalytics_v1")
    assert (await api.call(f"{ACCOUNT}getAccount_v1"))["wabaEnabledForInsights"] is True
    await api.call(f"{ACCOUNT}deleteAccount_v1")
    await api.refused("account_not_found", f"{ACCOUNT}getAccount_v1", status=404)


async def _whatsapp_senders(api: Api) -> None:
    sender = await api.call(f"{WS}createSender_v1", json=bodies.phone_sender())
    api.emulator.outcomes.clear()
    await api.call(f"{WS}register_v1", sender["id"], json={"method": "SMS"})
    await api.call(f"{WS}verify_v1", sender["id"], json={"code": "123456"})
    api.emulator.settle()
    assert (await api.call(f"{WS}get_v1", sender["id"]))["state"] == "ACTIVE"
    await api.call(f"{WS}update_v1", sender["id"], json={"details": {"about": "We sell"}})
    await api.call(f"{WS}deleteChanges_v1", sender["id"])
    await api.call(f"{WS}createComment_v1", sender["id"], json={"comment": "Hello"})
    await api.call(f"{WS}listActivities_v1", sender["id"])
    assert "example" in (await api.call(f"{WS}getSuggestedUsernames_v1", sender["id"]))["usernames"]
    assert (await api.call(f"{WS}listSenders_v1"))["totalSize"] == 1
    await api.call(f"{WS}delete_v1", sender["id"])


async def _whatsapp_templates(api: Api) -> None:
    for name in ("order_update", "order_done"):
        await api.call(f"{WT}createTemplate_v1", json=bodies.template(name))
    api.emulator.settle()
    key = ("order_update", "EN")
    assert (await api.call(f"{WT}getTemplate_v1", *key))["state"] == "APPROVED"
    await api.call(f"{WT}listTemplates_v1")
    await api.call(f"{WT}listTemplatesByName_v1", "order_update")
    await api.call(f"{WT}updateTemplate_v1", *key, json={"details": {"messageSendTtlSeconds": 60}})
    await api.call(f"{WT}createComment_v1", *key, json={"comment": "Hello"})
    await api.call(f"{WT}listActivities_v1", *key)
    other = {"templateName": "order_done", "templateLanguage": "EN"}
    assert len((await api.call(f"{WT}compareTemplates_v1", *key, json={"templates": [other]}))["templates"]) == 2
    await api.call(f"{WT}syncTemplates_v1")
    await api.call(f"{WT}deleteTemplateByNameAndLanguage_v1", *key)
    await api.call(f"{WT}deleteTemplatesByName_v1", "order_done")


async def _whatsapp_others(api: Api) -> None:
    flow = api.emulator.seed.flow(screens=("START", "END"))
    assert (await api.call("WhatsappFlowsController_listFlows_v1"))["flows"][0]["id"] == flow
    screens = await api.call("WhatsappFlowsController_listFlowScreens_v1", flow)
    assert screens == {"screens": [{"id": "START"}, {"id": "END"}]}
    body = {"details": {"name": "Together"}, "accessToken": "token", "businessManager": "SINCH_UK"}
    solution = (await api.call("WhatsappSolutionsController_createSolution_v1", json=body))["solutions"][0]
    await api.call("WhatsappSolutionsController_assignSolution_v1", solution["id"])
    assert (await api.call("WhatsappSolutionsController_getSolution_v1", solution["id"]))["assigned"] is True
    assert len((await api.call("WhatsappSolutionsController_listSolutions_v1"))["solutions"]) == 1
    helper = "WhatsappEmbeddedSignupHelperController_"
    await api.call(f"{helper}createLongLivedAccessToken_v1", json={"facebookToken": "short"})
    await api.call(f"{helper}listWabaDetailsForToken_v1", json={"facebookToken": "long"})


async def _bundles_and_sms(api: Api) -> None:
    order = {"name": "Shop", "region": "EU", "smsApp": True, "convApp": True, "webhooks": [bodies.webhook(9)]}
    bundle = await api.call("BundlesBundlesController_create_v1", json=order)
    api.emulator.settle()
    assert (await api.call("BundlesBundlesController_get_v1", bundle["id"]))["state"] == "DONE"
    assert (await api.call("BundlesBundlesController_list_v1"))["totalSize"] == 1
    app = await api.call(f"{SMS}createSmsApp_v1", json={"name": "Alerts", "region": "US"})
    await api.call(f"{SMS}updateSmsApp_v1", app["id"], json={"name": "Warnings"})
    assert (await api.call(f"{SMS}getSmsApp_v1", app["id"]))["name"] == "Warnings"
    assert (await api.call(f"{SMS}listSmsApps_v1"))["totalSize"] == 2
    await api.call(f"{SMS}deleteSmsApp_v1", app["id"])
    app_id = api.emulator.seed.conversation_app()
    for channel in ("Instagram", "Messenger", "Telegram", "Viber"):
        assert (await api.call(f"Conversation{channel}Controller_get_v1", app_id))["status"] == "ACTIVE"


async def _kakaotalk(api: Api) -> None:
    await api.call("KakaotalkCategoriesController_listSenderCategories_v1")
    await api.call(f"{KS}createSender_v1", json=bodies.kakaotalk_sender())
    await api.call("KakaotalkCategoriesController_getTemplateCategories_v1", "@example")
    await api.call(f"{KS}registerSender_v1", "@example")
    await api.call(f"{KS}verifySender_v1", "@example", json={"code": 123456})
    api.emulator.settle()
    assert (await api.call(f"{KS}getSender_v1", "@example"))["state"] == "ACTIVE"
    await api.call(f"{KS}updateSender_v1", "@example", json={"details": {"name": "Example 2"}})
    await api.call(f"{KS}deleteChanges_v1", "@example")
    await api.call(f"{KS}createComment_v1", "@example", json={"comment": "Hello"})
    await api.call(f"{KS}listActivities_v1", "@example")
    await api.call(f"{KS}listSenders_v1")
    template = await api.call(f"{KT}createTemplate_v1", "@example", json=bodies.kakaotalk_template())
    api.emulator.settle()
    key = ("@example", template["code"])
    assert (await api.call(f"{KT}get_v1", *key))["state"] == "APPROVED"
    await api.call(f"{KT}updateTemplate_v1", *key, json={"details": {"content": "Welcome back"}})
    await api.call(f"{KT}deleteTemplateDraft_v1", *key)
    await api.call(f"{KT}createComment_v1", *key, json={"comment": "Hello"})
    await api.call(f"{KT}listActivities_v1", *key)
    await api.call(f"{KT}listTemplates_v1", "@example")
    await api.call(f"{KT}deleteTemplate_v1", *key)
    await api.call(f"{KS}deleteSender_v1", "@example")


async def _rcs(api: Api) -> None:
    await api.call("RcsAccountsController_createComment_v1", json={"comment": "Hello"})
    await api.call("RcsAccountsController_listActivities_v1")
    questions = await api.call(
        "RcsQuestionnaireController_getQuestions_v1", "OTP", query={"countries": ["GB", "FR", "US"]}
    )
    assert {"gb", "fr", "us"} < set(questions)
    sender = await api.call(f"{RS}createSender_v1", json=bodies.rcs_sender())
    api.emulator.settle()
    sender_id, number = sender["id"], "+46701234567"
    await api.call(f"{RS}addTestNumbers_v1", sender_id, json={"testNumbers": [number]})
    api.emulator.settle()
    assert (await api.call(f"{RS}getTestNumberState_v1", sender_id, number))["state"] == "VERIFIED"
    await api.call(f"{RS}getTestNumberCapabilities_v1", sender_id, number)
    await api.call(f"{RS}retryTestNumber_v1", sender_id, number)
    await api.call(f"{RS}deleteTestNumber_v1", sender_id, number)
    await api.call(f"{RS}updateSender_v1", sender_id, json={"details": bodies.launchable_details()})
    await api.call(f"{RS}launchSender_v1", sender_id)
    api.emulator.settle()
    assert (await api.call(f"{RS}getSender_v1", sender_id))["state"] == "LAUNCHED"
    await api.call(f"{RS}createSenderComment_v1", sender_id, json={"comment": "Hello"})
    await api.call(f"{RS}listActivities_v1", sender_id)
    await api.call(f"{RS}listSenders_v1")


async def test_an_operation_of_a_new_release_answers_at_once() -> None:
    description = copy.deepcopy(load_description())
    item = copy.deepcopy(description["paths"]["/v1/projects/{projectId}/rcs/senders/{senderId}"])
    operation = item["get"]
    operation["operationId"] = "VoiceAppsController_get_v1"
    description["paths"]["/v1/projects/{projectId}/voice/apps/{senderId}"] = {"get": operation}
    emulator = Emulator(description=description)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
        api = Api(emulator, client, judge=Judge(description))
        answer = await api.call("VoiceAppsController_get_v1", "1")
    assert set(answer) >= {"id", "region"}


def test_examples_fit_their_schemas(emulator: Emulator) -> None:
    contract = emulator.contract
    for operation in contract.operations.values():
        pointers = [operation.body_pointer, *(answer.pointer for answer in operation.answers.values())]
        for pointer in filter(None, pointers):
            assert contract.check(pointer, example_of(contract, pointer)) == [], operation.operation_id
    for trigger, pointer in contract.events.items():
        assert contract.check(pointer, example_of(contract, pointer)) == [], trigger
