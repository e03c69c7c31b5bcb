"""WhatsApp templates from their builder: the documented JSON, what is refused, and the service's consent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest

from sinch_provisioning import InputWarning, InvalidInputError, WhatsAppTemplateInput
from sinch_provisioning.builders import whatsapp
from tests.support.live import Live

IMAGE = "https://example.com/image.png"


def offer(**parts: Any) -> WhatsAppTemplateInput:
    defaults: dict[str, Any] = {"language": "EN", "category": "MARKETING", "body": "Hello"}
    return whatsapp.template("offer", **{**defaults, **parts})


def components(template: WhatsAppTemplateInput) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = template.to_dict()["details"]["components"]
    return found


def test_a_template_is_the_documented_json() -> None:
    template = whatsapp.template(
        "order_update",
        language="EN",
        category="UTILITY",
        header=whatsapp.text_header("Order {{1}}", example="42"),
        body=whatsapp.body("Hello {{1}}, your {{2}} is on its way, {{1}}.", "Ada", "order"),
        footer="Example Ltd",
        buttons=[
            whatsapp.quick_reply("Stop"),
            whatsapp.url_button("Track", "https://example.com/{{1}}", example="https://example.com/42"),
            whatsapp.phone_button("Call us", "+46701234567"),
        ],
        message_send_ttl_seconds=3600,
        allow_category_change=True,
    )
    assert template.to_dict() == {
        "name": "order_update",
        "language": "EN",
        "category": "UTILITY",
        "status": "SUBMIT",
        "allowCategoryChange": True,
        "details": {
            "components": [
                {"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": "42"},
                {
                    "type": "BODY",
                    "text": "Hello {{1}}, your {{2}} is on its way, {{1}}.",
                    "examples": ["Ada", "order"],
                },
                {"type": "FOOTER", "text": "Example Ltd"},
                {
                    "type": "BUTTONS",
                    "buttons": [
                        {"type": "QUICK_REPLY", "text": "Stop"},
                        {
                            "type": "URL",
                            "text": "Track",
                            "url": "https://example.com/{{1}}",
                            "example": "https://example.com/42",
                        },
                        {"type": "PHONE_NUMBER", "text": "Call us", "phoneNumber": "+46701234567"},
                    ],
                },
            ],
            "messageSendTtlSeconds": 3600,
        },
    }


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (whatsapp.text_header("News"), {"format": "TEXT", "text": "News"}),
        (whatsapp.image_header(IMAGE), {"format": "IMAGE", "example": {"url": IMAGE}}),
        (
            whatsapp.image_header(IMAGE, mime_type="IMAGE/PNG"),
            {"format": "IMAGE", "example": {"url": IMAGE, "mimeType": "IMAGE/PNG"}},
        ),
        (
            whatsapp.video_header("https://example.com/v.mp4"),
            {"format": "VIDEO", "example": {"url": "https://example.com/v.mp4"}},
        ),
        (
            whatsapp.document_header("https://example.com/d.pdf", mime_type="APPLICATION/PDF"),
            {"format": "DOCUMENT", "example": {"url": "https://example.com/d.pdf", "mimeType": "APPLICATION/PDF"}},
        ),
        (whatsapp.location_header(), {"format": "LOCATION"}),
    ],
)
def test_headers(header: whatsapp.AnyHeader, expected: dict[str, Any]) -> None:
    assert components(offer(header=header))[0] == {"type": "HEADER", **expected}


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        (whatsapp.quick_reply("Yes"), {"type": "QUICK_REPLY", "text": "Yes"}),
        (
            whatsapp.url_button("Open", "https://example.com/"),
            {"type": "URL", "text": "Open", "url": "https://example.com/"},
        ),
        (whatsapp.copy_code_button("SAVE20"), {"type": "COPY_CODE", "example": "SAVE20"}),
        (
            whatsapp.flow_button("Sign up", "123", screen="START"),
            {"type": "FLOW", "text": "Sign up", "flowId": "123", "flowAction": "NAVIGATE", "navigateScreen": "START"},
        ),
        (
            whatsapp.flow_button("Sign up", "123"),
            {"type": "FLOW", "text": "Sign up", "flowId": "123", "flowAction": "DATA_EXCHANGE"},
        ),
        (whatsapp.contact_info_button(), {"type": "REQUEST_CONTACT_INFO"}),
        (whatsapp.order_details_button(), {"type": "ORDER_DETAILS"}),
    ],
)
def test_buttons(button: whatsapp.AnyButton, expected: dict[str, Any]) -> None:
    assert components(offer(buttons=[button]))[-1] == {"type": "BUTTONS", "buttons": [expected]}


APPS = {"com.example.app": "K8a/AINcGX7"}
SUPPORTED = [{"packageName": "com.example.app", "signatureHash": "K8a/AINcGX7"}]


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        (whatsapp.copy_code_otp("Copy"), {"otpType": "COPY_CODE", "text": "Copy"}),
        (
            whatsapp.one_tap_otp("Copy", autofill_text="Fill in", apps=APPS),
            {"otpType": "ONE_TAP", "text": "Copy", "autofillText": "Fill in", "supportedApps": SUPPORTED},
        ),
        (
            whatsapp.zero_tap_otp("Copy", apps=APPS, terms_accepted=True),
            {"otpType": "ZERO_TAP", "text": "Copy", "supportedApps": SUPPORTED, "zeroTapTermsAccepted": True},
        ),
    ],
)
def test_templates_for_authentication(button: whatsapp.OtpButton, expected: dict[str, Any]) -> None:
    template = whatsapp.authentication_template(
        "login_code", language="EN", button=button, security_recommendation=True, code_expiration_minutes=10
    )
    assert template.category == "AUTHENTICATION"
    assert components(template) == [
        {"type": "BODY", "addSecurityRecommendation": True},
        {"type": "FOOTER", "codeExpirationMinutes": 10},
        {"type": "BUTTONS", "buttons": [{"type": "OTP", **expected}]},
    ]


def test_a_plain_template_for_authentication() -> None:
    template = whatsapp.authentication_template("login_code", language="EN", button=whatsapp.copy_code_otp("Copy"))
    assert components(template)[0] == {"type": "BODY"}
    assert len(components(template)) == 2


def test_a_limited_time_offer() -> None:
    timed = offer(limited_time_offer=whatsapp.limited_time_offer("Ends soon", has_expiration=True))
    assert components(timed)[1] == {"type": "LIMITED_TIME_OFFER", "text": "Ends soon", "hasExpiration": True}


def test_a_carousel() -> None:
    cards = [
        whatsapp.card(
            whatsapp.image_header(IMAGE, mime_type="IMAGE/PNG"),
            whatsapp.body("Shoe {{1}}", "Runner"),
            [whatsapp.quick_reply("More")],
        ),
        whatsapp.card(
            whatsapp.video_header("https://example.com/v.mp4"),
            "Hat",
            [whatsapp.url_button("Buy", "https://example.com/hat")],
        ),
    ]
    assert components(offer(carousel=cards))[-1] == {
        "type": "CAROUSEL",
        "cards": [
            {
                "components": [
                    {"type": "HEADER", "format": "IMAGE", "example": {"url": IMAGE, "mimeType": "IMAGE/PNG"}},
                    {"type": "BODY", "text": "Shoe {{1}}", "examples": ["Runner"]},
                    {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]},
                ]
            },
            {
                "components": [
                    {"type": "HEADER", "format": "VIDEO", "example": {"url": "https://example.com/v.mp4"}},
                    {"type": "BODY", "text": "Hat"},
                    {
                        "type": "BUTTONS",
                        "buttons": [{"type": "URL", "text": "Buy", "url": "https://example.com/hat"}],
                    },
                ]
            },
        ],
    }


Make = Callable[[], WhatsAppTemplateInput]


@pytest.mark.parametrize(
    ("make", "path", "message"),
    [
        (lambda: offer(body="Hello {{1}}"), "body.examples", "1 item, one for each variable"),
        (lambda: offer(body="x" * 1025), "body", "1024"),
        (lambda: offer(header=whatsapp.text_header("{{1}}")), "header.example", "is required"),
        (
            lambda: offer(header=whatsapp.text_header("{{1}} {{2}}", example="a")),
            "header.text",
            "more than one variable",
        ),
        (lambda: offer(footer="x" * 61), "footer", "60"),
        (
            lambda: offer(buttons=[whatsapp.url_button("Go", "https://example.com/{{1}}")]),
            "buttons[0].example",
            "is required",
        ),
        (
            lambda: offer(buttons=[whatsapp.url_button("Go", "https://example.com/{{1}}/x", example="https://e.com")]),
            "buttons[0].url",
            "after its variable",
        ),
        (
            lambda: offer(buttons=[whatsapp.url_button("Go", "https://wa.me/1")]),
            "buttons[0].url",
            "wa.me",
        ),
        (
            lambda: offer(buttons=[whatsapp.quick_reply("Yes"), whatsapp.quick_reply("Yes")]),
            "buttons[1]",
            "type and text",
        ),
        (lambda: offer(buttons=[whatsapp.quick_reply("x" * 26)]), "buttons[0].text", "25"),
        (
            lambda: offer(
                carousel=[
                    whatsapp.card(whatsapp.image_header(IMAGE), "a", [whatsapp.quick_reply("More")]),
                    whatsapp.card(whatsapp.image_header(IMAGE), "b"),
                ]
            ),
            "carousel[1]",
            "same components as carousel[0]: ",
        ),
        (
            lambda: offer(carousel=[whatsapp.card(whatsapp.image_header(IMAGE), "{{1}}")]),
            "carousel[0].components[1].examples",
            "one for each variable",
        ),
        (lambda: offer(message_send_ttl_seconds=60), "message_send_ttl_seconds", "43200"),
        (lambda: offer(limited_time_offer=whatsapp.limited_time_offer("x" * 17)), "limited_time_offer.text", "16"),
        (lambda: offer(category="AUTHENTICATION"), "body", "authentication_template"),
        (
            lambda: whatsapp.template("No Blanks", language="EN", category="UTILITY", body="Hello"),
            "name",
            "",
        ),
    ],
)
def test_what_is_wrong_is_named(make: Make, path: str, message: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        make()
    assert any(found.path == path and message in found.message for found in caught.value.violations), str(caught.value)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: offer(body=whatsapp.body("{{1}} {{3}}", "a", "b")), r"^body\.text .*\{\{1\}\}, \{\{3\}\}"),
        (lambda: offer(body=whatsapp.body("{{ 1 }}", "a")), r"^body\.text .*it has \{\{ 1 \}\}"),
        (lambda: offer(body=whatsapp.body("{{name}}", "a")), r"^body\.text .*it has \{\{name\}\}"),
        (lambda: offer(body=whatsapp.body("Hello {{1}}", "a", "b")), r"^body\.examples has more items"),
        (lambda: offer(header=whatsapp.text_header("Hi", example="a")), "the text has no variable"),
        (
            lambda: offer(buttons=[whatsapp.url_button("Go", "https://e.com/{{2}}", example="https://e.com/1")]),
            r"buttons\[0\]\.url must not have another variable",
        ),
        (
            lambda: offer(carousel=[whatsapp.card(whatsapp.image_header(IMAGE), whatsapp.body("{{2}}", "a"))]),
            r"carousel\[0\]\.components\[1\]\.text .*it has \{\{2\}\}",
        ),
    ],
)
def test_what_the_service_may_take_is_warned_of(make: Make, message: str) -> None:
    with pytest.warns(InputWarning, match=message):
        make()


def test_examples_of_a_text_without_variables_are_nobodys_business() -> None:
    assert components(offer(body=whatsapp.body("Hello", "Ada")))[0]["examples"] == ["Ada"]


def test_everything_wrong_is_listed_at_once() -> None:
    with pytest.raises(InvalidInputError) as caught:
        offer(header=whatsapp.text_header("{{1}}"), body="{{1}}", footer="x" * 61, message_send_ttl_seconds=1)
    assert len(caught.value.violations) == 4


def test_whether_a_link_is_one_is_left_to_the_service() -> None:
    assert components(offer(buttons=[whatsapp.url_button("Go", "not a url")]))[1]["buttons"][0]["url"] == "not a url"


def test_a_body_of_its_own_and_a_one_time_code_are_named_by_the_arguments_too() -> None:
    with pytest.raises(InvalidInputError) as caught:
        offer(header=whatsapp.text_header("Hi"), body=whatsapp.body("x" * 1025), buttons=[whatsapp.quick_reply("")])
    assert [found.path for found in caught.value.violations] == ["body.text", "buttons[0].text"]
    with pytest.raises(InvalidInputError) as caught:
        whatsapp.authentication_template(
            "login", language="EN", button=whatsapp.copy_code_otp("x" * 26), code_expiration_minutes=cast("Any", "5")
        )
    assert [found.path for found in caught.value.violations] == ["code_expiration_minutes", "button.text"]


def test_a_draft_may_lack_examples_but_not_break_limits() -> None:
    draft = offer(header=whatsapp.text_header("{{1}}"), body="Hello {{1}} {{3}}", draft=True)
    assert draft.status == "DRAFT"
    with pytest.raises(InvalidInputError, match="message_send_ttl_seconds"):
        offer(message_send_ttl_seconds=1, draft=True)


def every_kind(live: Live) -> list[WhatsAppTemplateInput]:
    flow_id = live.emulator.seed.flow(screens=("START",))
    card = whatsapp.card(whatsapp.image_header(IMAGE), whatsapp.body("{{1}}", "a"), [whatsapp.quick_reply("More")])
    headers = [
        whatsapp.text_header("{{1}}", example="a"),
        whatsapp.image_header(IMAGE),
        whatsapp.video_header("https://example.com/v.mp4"),
        whatsapp.document_header("https://example.com/d.pdf"),
        whatsapp.location_header(),
    ]
    buttons: list[whatsapp.AnyButton] = [
        whatsapp.quick_reply("Yes"),
        whatsapp.url_button("Open", "https://example.com/{{1}}", example="https://example.com/1"),
        whatsapp.phone_button("Call", "+46701234567"),
        whatsapp.copy_code_button("SAVE20"),
        whatsapp.flow_button("Sign up", flow_id, screen="START"),
        whatsapp.contact_info_button(),
        whatsapp.order_details_button(),
    ]
    otp = [
        whatsapp.copy_code_otp("Copy"),
        whatsapp.one_tap_otp("Copy", apps=APPS),
        whatsapp.zero_tap_otp("Copy", apps=APPS, terms_accepted=True),
    ]
    return [
        *(offer(header=header) for header in headers),
        *(offer(buttons=[button]) for button in buttons),
        offer(buttons=buttons),
        offer(carousel=[card, card], limited_time_offer=whatsapp.limited_time_offer("Soon"), footer="Bye"),
        offer(body="Hello {{1}}", draft=True),
        *(whatsapp.authentication_template("offer", language="EN", button=button) for button in otp),
    ]


async def test_the_service_takes_every_kind(live: Live) -> None:
    async with live.client() as client:
        for number, template in enumerate(every_kind(live)):
            template.name = f"offer_{number}"
            created = await client.whatsapp.templates.create(body=template)
            sent = live.emulator.requests[-1].body
            assert sent == template.to_dict()
            assert created.name == template.name


@pytest.mark.parametrize("name", ["buttons", "carousel"])
def test_a_text_is_no_list(name: str) -> None:
    given: Any = {name: "Yes"}
    with pytest.raises(InvalidInputError, match=f"{name} must be a list"):
        whatsapp.template("a", language="EN", category="UTILITY", body="Hi", **given)
    with pytest.raises(InvalidInputError, match="buttons must be a list"):
        whatsapp.card(whatsapp.image_header("https://a.example/a.png"), "Hi", given.get(name))
