"""What a request must be: its path, query, body and headers."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sinch_provisioning.testing import Emulator

from . import bodies
from .calling import Api
from .drive import NUMBER, UNKNOWN, good_body

pytestmark = pytest.mark.anyio

WEBHOOKS = "/v1/projects/test-project/webhooks"


async def test_violations_name_the_field(api: Api) -> None:
    body = {"target": "ftp://x", "secret": "", "triggers": ["ALL", "NOPE"]}
    error = await api.refused("invalid_input", "WebhookWebhookController_createWebhook_v1", json=body, status=400)
    violations = error["additionalInformation"]["validationErrors"]
    assert violations[:2] == ["secret must have at least 1 character(s)", "target must be a valid url"]
    assert violations[2].startswith("triggers[1] must be one of: ALL, BUNDLE_DONE")


async def test_violations_do_not_repeat_the_value(api: Api) -> None:
    body = bodies.webhook(secret="hush" * 50)
    error = await api.refused("invalid_input", "WebhookWebhookController_createWebhook_v1", json=body, status=400)
    assert "hush" not in str(error)


async def test_violations_in_a_union_are_those_of_the_variant_that_was_meant(api: Api) -> None:
    body = bodies.template()
    body["details"]["components"][3]["buttons"] = [{"type": "URL", "text": "x" * 26, "url": "https://example.com"}]
    error = await api.refused("invalid_input", "WhatsappTemplatesController_createTemplate_v1", json=body, status=400)
    assert error["additionalInformation"]["validationErrors"] == [
        "details.components[3].buttons[0].text must have at most 25 character(s)"
    ]


async def test_fields_that_no_schema_names_are_passed_over(api: Api) -> None:
    body = bodies.template(mood="good")
    body["details"].update(colour="red")
    body["details"]["components"][3]["buttons"][0].update(shape="round", url="https://example.com")
    body["details"]["optimization"] = {
        "bidAmount": 1,
        "bidStrategy": "LOWEST_COST_WITH_BID_CAP",
        "bidCountryMultiplierOverrides": {"SE": "1.5"},
    }
    created = await api.call("WhatsappTemplatesController_createTemplate_v1", json=body)
    kept = created["changes"]["details"]
    assert "colour" not in kept
    assert kept["components"][3]["buttons"][0] == {"type": "QUICK_REPLY", "text": "Stop"}
    assert kept["optimization"]["bidCountryMultiplierOverrides"] == {"SE": "1.5"}


async def test_json_that_is_nested_too_deeply_is_refused(api: Api) -> None:
    json = {"content-type": "application/json"}
    answer = await api.client.post(WEBHOOKS, content=b"[" * 200_000, headers=json)
    assert answer.json()["errorCode"] == "invalid_payload"


@pytest.mark.parametrize(
    ("content", "content_type", "code"),
    [
        (b'{"target": ', "application/json", "invalid_payload"),
        (b"target=x", "application/x-www-form-urlencoded", "invalid_payload"),
        (b"", "application/json", "invalid_input"),
        (b"[]", "application/json", "invalid_input"),
        (b"\xff\xfe\x00", "application/json", "invalid_payload"),
    ],
)
async def test_bodies_that_are_no_json_objects(api: Api, content: bytes, content_type: str, code: str) -> None:
    answer = await api.client.post(WEBHOOKS, content=content, headers={"content-type": content_type})
    assert (answer.status_code, answer.json()["errorCode"]) == (400, code)


async def test_malformed_json_gets_the_code_that_the_operation_documents(api: Api) -> None:
    path = "/v1/projects/test-project/kakaotalk/senders"
    answer = await api.client.post(path, content=b"{", headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["errorCode"]) == (400, "invalid_input")


@pytest.mark.parametrize("size", ["50.0", "0", "-1", "ten", "", "1e2"])
async def test_page_sizes_that_are_refused(api: Api, size: str) -> None:
    operation = "WhatsappTemplatesController_listTemplates_v1"
    await api.refused("invalid_page_size", operation, query={"pageSize": size}, status=400)


@pytest.mark.parametrize(
    ("operation", "values", "query", "code"),
    [
        ("WhatsappTemplatesController_listTemplates_v1", (), {"filterStates": ["NOPE"]}, "invalid_filter_states"),
        ("WhatsappTemplatesController_listTemplates_v1", (), {"filterStatuses": "X"}, "invalid_filter_statuses"),
        ("WhatsappTemplatesController_listTemplates_v1", (), {"fieldMask": ["nme"]}, "invalid_fields"),
        ("WhatsappTemplatesController_getTemplate_v1", ("a", "XX"), {}, "template_invalid_language_code"),
        ("RcsQuestionnaireController_getQuestions_v1", ("NOPE",), {}, "questionnaire_invalid_use_case"),
        ("RcsQuestionnaireController_getQuestions_v1", ("OTP",), {"countries": "XX"}, "questionnaire_invalid_country"),
        ("RcsSendersController_listSenders_v1", (), {"filterStates": "NOPE"}, "invalid_filter_states"),
    ],
)
async def test_parameters_have_their_own_codes(
    api: Api, operation: str, values: tuple[str, ...], query: dict[str, Any], code: str
) -> None:
    await api.refused(code, operation, *values, query=query, status=400)


async def test_unknown_query_parameters_and_fields_are_ignored(api: Api) -> None:
    created = await api.call("WebhookWebhookController_createWebhook_v1", json=bodies.webhook(colour="red"))
    assert "colour" not in created
    await api.call("WebhookWebhookController_listWebhooks_v1", query={"colour": "red"})


@pytest.mark.parametrize("value", ["+46701234567", "@friend", "a/b", "..", ".", "æ", "a%2Fb", "a b", "a?b#c", "100%"])
async def test_a_path_value_arrives_as_one_decoded_segment(api: Api, value: str) -> None:
    await api.refused("sender_not_found", "KakaotalkSendersController_getSender_v1", value, status=404)
    recorded = api.emulator.requests[-1]
    assert recorded.operation_id == "KakaotalkSendersController_getSender_v1"
    assert recorded.path_values == {"projectId": "test-project", "plusFriendId": value}


async def test_path_values_arrive_as_one_segment_over_a_socket() -> None:
    values = ["+46701234567", "@friend", "a/b", "..", "æ"]
    emulator = Emulator()
    with emulator.serve() as server:
        async with httpx.AsyncClient(base_url=server.url) as client:
            for value in values:
                await Api(emulator, client).call("WhatsappSendersController_get_v1", value, expect=404)
    assert [request.path_values["senderId"] for request in emulator.requests] == values


async def test_a_literal_segment_wins_over_a_parameter(api: Api) -> None:
    await api.call("WhatsappTemplatesController_syncTemplates_v1")
    assert api.emulator.requests[-1].operation_id == "WhatsappTemplatesController_syncTemplates_v1"
    await api.refused("template_not_found", "WhatsappTemplatesController_listTemplatesByName_v1", "sync", status=404)


async def test_unknown_paths_and_methods(api: Api) -> None:
    for path in ("/", "/v1/projects/p/nothing", f"{WEBHOOKS}/", "/v1/projects//webhooks"):
        answer = await api.client.get(path)
        assert (answer.status_code, answer.json()["errorCode"]) == (404, "not_found"), path
    answer = await api.client.put(WEBHOOKS)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")


async def test_requests_are_recorded_without_credentials(api: Api) -> None:
    await api.call("WebhookWebhookController_createWebhook_v1", json=bodies.webhook())
    await api.call("WhatsappTemplatesController_listTemplates_v1", query={"filterStates": ["APPROVED", "PAUSED"]})
    created, listed = api.emulator.requests
    assert (created.method, created.path, created.status) == ("POST", WEBHOOKS, 201)
    assert (created.received, created.path_values) == (0.0, {"projectId": "test-project"})
    assert created.body == bodies.webhook()
    assert listed.query == [("filterStates", "APPROVED"), ("filterStates", "PAUSED")]
    assert listed.headers["authorization"] == created.headers["authorization"]
    token = api.client.headers["authorization"].removeprefix("Bearer ")
    assert token not in repr(created) + str(dict(created.headers))
    assert api.emulator.requests.of("WhatsappTemplatesController_listTemplates_v1") == [listed]


async def test_a_project_must_be_initialized_when_asked_for() -> None:
    emulator = Emulator(initialize_projects=False)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=emulator), base_url="http://emulator") as client:
        api = Api(emulator, client)
        whatsapp, kakaotalk = "WhatsappSendersController_listSenders_v1", "KakaotalkSendersController_listSenders_v1"
        await api.refused("project_not_initialized", whatsapp, status=400)
        await api.refused("project_not_initialized", kakaotalk, status=400)
        await api.refused("account_not_found", "RcsAccountsController_listActivities_v1", status=404)
        await api.call("WhatsappAccountsController_createAccount_v1", json=bodies.account())
        await api.call("KakaotalkSendersController_createSender_v1", json=bodies.kakaotalk_sender())
        await api.call("RcsSendersController_createSender_v1", json=bodies.rcs_sender())
        await api.call(whatsapp)
        await api.call(kakaotalk)
        await api.call("RcsAccountsController_listActivities_v1")


async def test_text_that_is_no_id_is_what_the_description_has_for_it(api: Api) -> None:
    """A code for it where there is one, and otherwise what an id gets that does not exist."""
    ids = {"webhookId", "flowId", "senderId", "solutionId", "bundleId", "conversationAppId", "smsAppId"}
    seen: set[str] = set()
    for operation_id, operation in api.emulator.contract.operations.items():
        names = [one.name for one in operation.parameters if one.location == "path" and one.name != "projectId"]
        if not ids.intersection(names):
            continue
        malformed = [code for code in ("invalid_id_format", "conversation_app_id_invalid") if operation.status_of(code)]
        for text, code in (("nope", malformed[:1]), (UNKNOWN, [])):
            values = [text if name in ids else NUMBER for name in names]
            answer = await api.answered(operation_id, *values, json=good_body(operation))
            told = answer.json()["errorCode"]
            assert [answer.status_code, told] == ([400, *code] if code else [404, told]), (operation_id, text)
            seen.add(told)
    assert len(seen) > 8


async def test_requests_of_an_operation_that_there_is_not_are_an_error(emulator: Emulator) -> None:
    assert emulator.requests.of("webhooks.create") == emulator.requests.of("oauth") == []
    with pytest.raises(ValueError, match=r"no operation is 'webhooks\.creat'; did you mean 'webhooks\.create'"):
        emulator.requests.of("webhooks.creat")
    with pytest.raises(ValueError, match="did you mean 'WebhookWebhookController_createWebhook_v1'"):
        emulator.requests.of("WebhookController_createWebhook_v1")
