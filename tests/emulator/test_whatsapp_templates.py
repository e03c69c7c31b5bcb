from __future__ import annotations

from typing import Any

import pytest

from sinch_provisioning.testing import ManualClock

from . import bodies
from .calling import Api

pytestmark = pytest.mark.anyio

T = "WhatsappTemplatesController_"
KEY = ("order_update", "EN")


async def approved(api: Api, name: str = "order_update", language: str = "EN", **changes: Any) -> None:
    await api.call(f"{T}createTemplate_v1", json=bodies.template(name, language, **changes))
    api.emulator.settle()


async def violations_of(api: Api, body: dict[str, Any]) -> list[str]:
    error = await api.refused("invalid_input", f"{T}createTemplate_v1", json=body, status=400)
    found: list[str] = error["additionalInformation"]["validationErrors"]
    return found


def with_components(*components: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return bodies.template(details={"components": list(components)}, **changes)


BODY = {"type": "BODY", "text": "Hello"}


async def test_a_template_is_approved_by_and_by(api: Api, clock: ManualClock) -> None:
    created = await api.call(f"{T}createTemplate_v1", json=bodies.template())
    assert (created["state"], created["changes"]["status"]) == ("PENDING", "IN_PROGRESS")
    await api.refused("template_not_updatable", f"{T}updateTemplate_v1", *KEY, json={}, status=409)
    clock.advance(0.29)
    assert (await api.call(f"{T}getTemplate_v1", *KEY))["state"] == "PENDING"
    clock.advance(0.01)
    live = await api.call(f"{T}getTemplate_v1", *KEY)
    assert (live["state"], "changes" in live) == ("APPROVED", False)
    assert live["details"]["components"] == bodies.template()["details"]["components"]
    assert [event.trigger for event in api.emulator.events] == ["WHATSAPP_TEMPLATE_APPROVED"]


async def test_a_name_and_language_are_unique(api: Api) -> None:
    await approved(api)
    await api.refused("template_exists", f"{T}createTemplate_v1", json=bodies.template(), status=409)
    await approved(api, language="SV")
    listed = await api.call(f"{T}listTemplatesByName_v1", "order_update")
    assert [template["language"] for template in listed["templates"]] == ["EN", "SV"]


async def test_a_rejected_template_becomes_a_draft_when_it_is_changed(api: Api) -> None:
    api.emulator.outcomes.reject("whatsapp.template", reason="INCORRECT_CATEGORY", times=1)
    await approved(api)
    rejected = await api.call(f"{T}getTemplate_v1", *KEY)
    assert (rejected["state"], rejected["rejectionCode"]) == ("REJECTED", "INCORRECT_CATEGORY")
    assert rejected["changes"]["status"] == "REJECTED"
    draft = await api.call(f"{T}updateTemplate_v1", *KEY, json={"category": "MARKETING"})
    assert ("state" in draft, draft["changes"]["status"]) == (False, "DRAFT")
    await api.call(f"{T}updateTemplate_v1", *KEY, json={"status": "SUBMIT"})
    api.emulator.settle()
    live = await api.call(f"{T}getTemplate_v1", *KEY)
    assert (live["state"], live["category"]) == ("APPROVED", "MARKETING")


async def test_the_category_of_an_approved_template_stays(api: Api) -> None:
    await approved(api)
    update = (f"{T}updateTemplate_v1", *KEY)
    await api.refused("template_category_not_updatable", *update, json={"category": "MARKETING"}, status=409)
    await api.refused(
        "template_allow_category_change_not_updatable", *update, json={"allowCategoryChange": True}, status=409
    )


async def test_a_patch_tells_absent_from_null(api: Api) -> None:
    optimization = {
        "bidAmount": 5,
        "bidStrategy": "LOWEST_COST_WITH_BID_CAP",
        "bidCountryMultiplierOverrides": {"SE": "1.5"},
    }
    details = {"components": [BODY], "messageSendTtlSeconds": 60, "optimization": optimization}
    await approved(api, details=details)
    live = (await api.call(f"{T}getTemplate_v1", *KEY))["details"]
    assert live["optimization"]["bidStrategy"] == "BID_STRATEGY_LOWEST_COST_WITH_BID_CAP"
    patch = {"details": {"optimization": {**optimization, "bidCountryMultiplierOverrides": None}}}
    await api.call(f"{T}updateTemplate_v1", *KEY, json={"status": "SUBMIT", **patch})
    api.emulator.settle()
    live = (await api.call(f"{T}getTemplate_v1", *KEY))["details"]
    assert set(live["optimization"]) == {"bidAmount", "bidStrategy"}
    assert live["messageSendTtlSeconds"] == 60
    await api.call(f"{T}updateTemplate_v1", *KEY, json={"status": "SUBMIT", "details": {"optimization": None}})
    api.emulator.settle()
    assert "optimization" not in (await api.call(f"{T}getTemplate_v1", *KEY))["details"]


async def test_drafts_may_lack_parts(api: Api) -> None:
    body = with_components({"type": "FOOTER", "text": "Bye"})
    assert await violations_of(api, body) == ["details.components must hold a BODY"]
    created = await api.call(f"{T}createTemplate_v1", json={**body, "status": "DRAFT"})
    assert ("state" in created, created["changes"]["status"]) == (False, "DRAFT")
    await api.refused("invalid_payload", f"{T}updateTemplate_v1", *KEY, json={"status": "SUBMIT"}, status=400)


@pytest.mark.parametrize(
    ("body", "violation"),
    [
        (with_components(BODY, {"type": "BODY", "text": "x"}), "components must not hold BODY twice"),
        (
            with_components({**BODY, "text": "{{1}} {{2}}", "examples": ["a"]}),
            "components[0].examples must have 2 item(s)",
        ),
        (with_components(BODY, category="AUTHENTICATION"), "components[0].text must be empty"),
        (
            with_components(BODY, {"type": "HEADER", "format": "TEXT", "text": "{{1}}"}),
            "components[1].example is required",
        ),
        (
            with_components(
                BODY,
                {
                    "type": "BUTTONS",
                    "buttons": [{"type": "FLOW", "text": "Go", "flowId": "1", "flowAction": "NAVIGATE"}],
                },
            ),
            "components[1].buttons[0].navigateScreen is required",
        ),
        (
            with_components(
                BODY,
                {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Go", "url": "https://example.com/{{1}}/x"}]},
            ),
            "components[1].buttons[0].example is required",
        ),
        (
            bodies.template(category="MARKETING", details={"components": [BODY], "messageSendTtlSeconds": 60}),
            "messageSendTtlSeconds must be from 43200 to 2592000",
        ),
        (bodies.template(name="Not a name"), "name must match"),
        (bodies.template(language="XX"), "language must be one of"),
    ],
)
async def test_rules_of_content(api: Api, body: dict[str, Any], violation: str) -> None:
    found = await violations_of(api, body)
    assert any(text.removeprefix("details.").startswith(violation) for text in found), found


@pytest.mark.parametrize(
    "body",
    [
        with_components({**BODY, "addSecurityRecommendation": True}),
        with_components(BODY, {"type": "FOOTER", "codeExpirationMinutes": 5}),
        with_components({"type": "BODY", "text": "Hello", "examples": ["Ada"]}),
        with_components({"type": "BODY", "text": "Hello {{ 1 }} {{name}}"}),
        with_components(
            BODY,
            {
                "type": "BUTTONS",
                "buttons": [
                    {"type": "QUICK_REPLY", "text": "Call"},
                    {"type": "PHONE_NUMBER", "text": "Call", "phoneNumber": "+46701234567"},
                ],
            },
        ),
    ],
)
async def test_what_the_service_is_not_known_to_refuse_is_taken(api: Api, body: dict[str, Any]) -> None:
    await api.call(f"{T}createTemplate_v1", json=body)


async def test_bad_values_are_no_bad_json_even_where_one_code_stands_for_both(api: Api) -> None:
    await api.call(f"{T}createTemplate_v1", json=bodies.template())
    api.emulator.settle()
    update: dict[str, Any] = {"json": {"category": "NONE"}}
    error = await api.refused("invalid_payload", f"{T}updateTemplate_v1", *KEY, status=400, **update)
    assert "JSON" not in error["message"]
    assert error["additionalInformation"]["validationErrors"][0].startswith("category must be one of")
    broken: dict[str, Any] = {"content": b"{", "headers": {"content-type": "application/json"}}
    error = await api.refused("invalid_payload", f"{T}updateTemplate_v1", *KEY, status=400, **broken)
    assert "JSON" in error["message"]


async def test_all_kinds_of_components_come_back(api: Api) -> None:
    example = {"url": "https://example.com/picture.png"}
    card: dict[str, Any] = {
        "components": [
            {"type": "HEADER", "format": "IMAGE", "example": example},
            {"type": "BODY", "text": "Look"},
            {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phoneNumber": "+46701234567"}]},
        ]
    }
    buttons = [
        {"type": "COPY_CODE", "example": "SAVE10"},
        {"type": "ORDER_DETAILS"},
        {"type": "REQUEST_CONTACT_INFO"},
        {"type": "OTP", "otpType": "COPY_CODE", "text": "Copy"},
        {"type": "FLOW", "text": "Go", "flowId": "1", "flowAction": "DATA_EXCHANGE"},
    ]
    components: list[dict[str, Any]] = [
        {"type": "HEADER", "format": "IMAGE", "example": example},
        BODY,
        {"type": "CAROUSEL", "cards": [card, card]},
        {"type": "LIMITED_TIME_OFFER", "text": "Now"},
        {"type": "BUTTONS", "buttons": buttons},
    ]
    await approved(api, details={"components": components})
    live = (await api.call(f"{T}getTemplate_v1", *KEY))["details"]["components"]
    components[3]["hasExpiration"] = False
    assert live == components
    uneven = {"type": "CAROUSEL", "cards": [card, {"components": card["components"][:2]}]}
    body = with_components(BODY, uneven)
    assert await violations_of(api, body) == ["details.components[1].cards must all hold the same components"]


async def test_some_domains_are_forbidden(api: Api) -> None:
    button = {"type": "URL", "text": "Go", "url": "https://wa.me/123"}
    body = with_components(BODY, {"type": "BUTTONS", "buttons": [button]})
    await api.refused("template_restricted_Domain_for_button_url", f"{T}createTemplate_v1", json=body, status=409)


async def test_filters_and_prefix(api: Api) -> None:
    await approved(api)
    await api.call(f"{T}createTemplate_v1", json=bodies.template("order_draft", status="DRAFT"))
    await api.call(f"{T}createTemplate_v1", json=bodies.template("welcome"))
    for query, names in (
        ({}, ["order_draft", "order_update", "welcome"]),
        ({"templateName": "order_"}, ["order_draft", "order_update"]),
        ({"filterStates": ["APPROVED"]}, ["order_update"]),
        ({"filterStates": ["APPROVED", "PENDING"]}, ["order_update", "welcome"]),
        ({"filterStatuses": ["DRAFT", "IN_PROGRESS"]}, ["order_draft", "welcome"]),
        ({"filterStatuses": ["DRAFT"], "templateName": "w"}, []),
    ):
        listed = await api.call(f"{T}listTemplates_v1", query=query)
        assert [template["name"] for template in listed["templates"]] == names, query


async def test_a_field_mask_leaves_the_named_fields(api: Api) -> None:
    await approved(api)
    mask = {"fieldMask": ["name", "state", "details.components.0.type", "details.components.0.buttons.0.text"]}
    masked = await api.call(f"{T}getTemplate_v1", *KEY, query=mask)
    assert masked == {
        "name": "order_update",
        "state": "APPROVED",
        "details": {
            "components": [
                {"type": "HEADER"},
                {"type": "BODY"},
                {"type": "FOOTER"},
                {"type": "BUTTONS", "buttons": [{"text": "Stop"}, {"text": "Track"}]},
            ]
        },
    }
    listed = await api.call(f"{T}listTemplates_v1", query={"fieldMask": "name"})
    assert listed["templates"] == [{"name": "order_update"}]


async def test_analytics_cover_the_range(api: Api) -> None:
    await approved(api)
    await api.call("WhatsappTemplateAnalyticsHelpersController_enableTemplateAnalytics_v1")
    sent = [
        (await api.call(f"{T}getTemplate_v1", *KEY, query=query))["analytics"][0]["sent"]
        for query in ({}, {"templateAnalyticsDateRange": "WEEK"}, {"templateAnalyticsDateRange": "QUARTER"})
    ]
    assert sent == [100, 700, 9000]


async def test_deleting_one_language(api: Api) -> None:
    await approved(api)
    delete = (f"{T}deleteTemplateByNameAndLanguage_v1", *KEY)
    await api.refused("template_not_deletable_due_to_input_config", *delete, status=409)
    await api.call(f"{T}updateTemplate_v1", *KEY, json={"details": {"components": [BODY]}})
    await api.call(*delete)
    live = await api.call(f"{T}getTemplate_v1", *KEY)
    assert (live["state"], "changes" in live) == ("APPROVED", False)
    await api.call(*delete, query={"deleteSubmitted": "true"})
    await api.refused("template_not_found", *delete, status=404)
    assert api.emulator.events[-1].trigger == "WHATSAPP_TEMPLATE_DELETED"


async def test_deleted_names_are_blocked_for_thirty_days(api: Api, clock: ManualClock) -> None:
    create = f"{T}createTemplate_v1"
    await approved(api)
    await approved(api, "welcome")
    await api.call(f"{T}deleteTemplatesByName_v1", "welcome")
    await api.call(f"{T}deleteTemplateByNameAndLanguage_v1", *KEY, query={"deleteSubmitted": True})
    await api.refused("template_name_recently_used", create, json=bodies.template("welcome", "SV"), status=409)
    await api.refused("template_language_recently_deleted", create, json=bodies.template(), status=409)
    await api.call(create, json=bodies.template(language="SV"))
    clock.advance(30 * 86_400)
    api.renew_token()
    await api.call(create, json=bodies.template())
    await api.call(create, json=bodies.template("draft", status="DRAFT"))
    await api.call(f"{T}deleteTemplatesByName_v1", "draft")
    await api.call(create, json=bodies.template("draft"))


async def test_what_can_be_compared(api: Api) -> None:
    def other(name: str) -> dict[str, Any]:
        return {"templates": [{"templateName": name, "templateLanguage": "EN"}]}

    compare = (f"{T}compareTemplates_v1", *KEY)
    await approved(api)
    await api.call(f"{T}createTemplate_v1", json=bodies.template("pending"))
    await api.refused("templates_compare_not_found", *compare, json=other("missing"), status=404)
    await api.refused("templates_compare_not_unique", *compare, json=other("order_update"), status=409)
    await api.refused("templates_not_eligible_for_comparison", *compare, json=other("pending"), status=409)
