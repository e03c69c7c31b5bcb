"""What is refused before anything is sent, and what is only warned of."""

# ruff: noqa: E501

from __future__ import annotations

import math
import pickle
import warnings
from typing import Any

import pytest

from sinch_provisioning_core import models
from sinch_provisioning_core.models import WebhookInput, WhatsAppOtpButtonInput, WhatsAppTemplateInput
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.call import given
from sinch_provisioning_core.runtime.checking import check, violations
from sinch_provisioning_core.runtime.errors import InputWarning, InvalidInputError, Violation
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.wire import build_body, check_query

CREATE_HOOK = OPERATIONS["WebhookWebhookController_createWebhook_v1"]
CREATE_TEMPLATE = OPERATIONS["WhatsappTemplatesController_createTemplate_v1"]
UPDATE_TEMPLATE = OPERATIONS["WhatsappTemplatesController_updateTemplate_v1"]
LIST_TEMPLATES = OPERATIONS["WhatsappTemplatesController_listTemplates_v1"]
HOOK = {"target": "https://me.example", "secret": "s", "triggers": ["ALL"]}
DETAILS = {"components": [{"type": "BODY", "text": "Hi"}]}


def refused(operation: Any, body: Any = UNSET, **fields: Any) -> list[str]:
    try:
        build_body(operation, given(body, **fields))
    except InvalidInputError as error:
        return [str(violation) for violation in error.violations]
    return []


def test_all_violations_at_once_with_field_limit_and_value() -> None:
    body = WebhookInput(target="", secret="x" * 200, triggers=["ALL", "ALL"])
    with pytest.raises(InvalidInputError) as caught:
        build_body(CREATE_HOOK, body)
    assert [(violation.path, violation.message) for violation in caught.value.violations] == [
        ("target", "has 0 characters, fewer than 1"),
        ("secret", "has 200 characters, more than 128"),
        ("triggers[1]", "repeats triggers[0]; items must be unique"),
    ]
    text = str(caught.value)
    assert text.startswith("WebhookWebhookController_createWebhook_v1: 3 problems")
    assert "xxx" not in text
    assert "(given: 'ALL')" in text


def test_models_keywords_and_dicts_are_checked_alike() -> None:
    wrong: dict[str, Any] = {"target": "", "secret": "s", "triggers": []}
    by_dict, by_model = refused(CREATE_HOOK, wrong), refused(CREATE_HOOK, WebhookInput(**wrong))
    assert by_dict == by_model == refused(CREATE_HOOK, **wrong)
    assert len(by_dict) == 2
    assert build_body(CREATE_HOOK, wrong, validate=False) == wrong


@pytest.mark.parametrize(
    ("model", "values", "complaints"),
    [
        ("WebhookInput", {}, ["target is required", "secret is required", "triggers is required"]),
        ("WebhookInput", {**HOOK, "triggers": "ALL"}, ["triggers must be a list (given: 'ALL')"]),
        ("WebhookInput", {**HOOK, "triggers": [5]}, ["triggers[0] must be text: a WebhookTrigger (given: 5)"]),
        ("WebhookInput", {**HOOK, "target": None}, ["target must be text; None is not accepted: leave the field out instead (given: None)"]),
        ("WebhookInput", {**HOOK, "target": b"x"}, ["target must be text (given: b'x')"]),
        ("WebhookInput", {**HOOK, "secret": 12}, ["secret must be text (given: **********)"]),
        ("WebhookInput", {**HOOK, "new": {"a": [b"x"]}}, ["new.a[0] cannot be sent as JSON: it is a bytes (given: b'x')"]),
        ("WebhookInput", {**HOOK, "new": math.nan}, ["new must be finite: JSON has no NaN or infinity (given: nan)"]),
        ("KakaoTalkButtonInput", {"ordering": 6, "type": "WL", "name": "x"}, ["ordering is greater than 5 (given: 6)"]),
        ("KakaoTalkButtonInput", {"ordering": 0, "type": "WL", "name": "x"}, ["ordering is less than 1 (given: 0)"]),
        ("KakaoTalkButtonInput", {"ordering": True, "type": "WL", "name": "x"}, ["ordering must be an integer (given: True)"]),
        ("KakaoTalkButtonInput", {"ordering": "1", "type": "WL", "name": "x"}, ["ordering must be an integer (given: '1')"]),
        ("RcsTestNumbersInput", {"testNumbers": ["+46700000001"] * 2}, ["testNumbers[1] repeats testNumbers[0]; items must be unique (given: '+46700000001')"]),
        ("RcsPhoneInput", {"label": "x", "number": "call me"}, [r"number must match ^\+?[\d+\s]{6,15}$ (given: 'call me')"]),
        ("RcsPhoneInput", {"label": "x", "number": "1234567\n"}, []),
        ("BundleInput", {"region": "EU", "smsApp": []}, ["smsApp must be an object (BundleSmsAppInput) or true or false (given: an array of 0)"]),
        ("BundleInput", {"region": "EU", "smsApp": {"name": ""}}, ["smsApp.name has 0 characters, fewer than 1 (given: '')"]),
        ("BundleSubprojectInput", {"name": "x", "labels": {"a": 1}}, ["labels.a must be text (given: 1)"]),
        ("WhatsAppTemplateDetailsOptimizationInput", {"bidAmount": math.inf, "bidStrategy": "LOWEST_COST_WITH_BID_CAP"}, ["bidAmount must be finite: JSON has no NaN or infinity (given: inf)"]),
        ("WhatsAppTemplateDetailsInput", {"components": [{"type": "BODY", "text": "x" * 1025}]}, [f"components[0].text has 1025 characters, more than 1024 (given: '{'x' * 60}'… (1025 characters))"]),
        ("WhatsAppTemplateDetailsInput", {"components": [{"type": "HEADER"}]}, ["components[0].format is required"]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(model: str, values: dict[str, Any], complaints: list[str]) -> None:
    found = [str(violation) for violation in violations(("model", model), values)]
    assert found == complaints or (complaints and set(complaints) <= set(found))


def test_the_end_of_a_pattern_is_the_end_of_the_text() -> None:
    bad = {"name": "order\n", "language": "EN", "category": "UTILITY", "details": {"components": []}}
    assert any(text.startswith("name must match") for text in refused(CREATE_TEMPLATE, bad))


def test_a_huge_integer_can_be_told() -> None:
    (found,) = violations(("limited", "int", (("maximum", 5),)), 10**5000)
    assert found.value == "a int too long to show"


def test_a_union_that_two_variants_satisfy_is_no_violation() -> None:
    assert violations(("model", "BundleConversationAppInput"), {"name": "x", "retentionPolicy": {"ttl": 5}}) == []


def test_a_union_that_the_best_variant_does_not_satisfy_but_another_does() -> None:
    both = {"retentionPolicyType": "MESSAGE_EXPIRE_POLICY", "ttl": 0}
    assert violations(("model", "BundleConversationAppInput"), {"retentionPolicy": both}) == []


# Warnings


def test_an_unknown_enum_value_only_warns() -> None:
    with pytest.warns(InputWarning, match=r"triggers\[0\] is no WebhookTrigger .*did you mean 'ALL'"):
        body = build_body(CREATE_HOOK, {**HOOK, "triggers": ["ALLL"]})
    assert body["triggers"] == ["ALLL"]


def test_an_unknown_variant_only_warns() -> None:
    with pytest.warns(InputWarning, match=r"components\[1\]\.type is none of the variants .*'POLL'"):
        build_body(
            CREATE_TEMPLATE,
            {"name": "ab", "language": "EN", "category": "UTILITY",
             "details": {"components": [{"type": "BODY", "text": "x"}, {"type": "POLL"}]}},
        )  # fmt: skip


def test_a_field_that_looks_misspelt_warns() -> None:
    with pytest.warns(InputWarning, match=r"trigers is no field of WebhookInput \(did you mean 'triggers'\?\)"):
        build_body(CREATE_HOOK, {**HOOK, "trigers": ["ALL"]})


def test_a_deprecated_field_warns_at_the_callers_line() -> None:
    button = WhatsAppOtpButtonInput(type="OTP", otp_type="ONE_TAP", text="x", package_name="a")
    with pytest.warns(DeprecationWarning, match=r"package_name is deprecated") as caught:
        button.validate()
    assert caught[0].filename == __file__


def test_variants_that_are_not_meant_do_not_warn() -> None:
    create = OPERATIONS["WhatsappSendersController_createSender_v1"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        details = {"countryCode": "46", "phoneNumber": "123", "displayName": "Shop"}
        build_body(create, {"details": details})


def test_nothing_is_warned_of_what_is_refused() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(refused(CREATE_HOOK, {"triggers": ["NEW"]})) == 2


# Drafts


def test_a_draft_may_lack_what_is_said_to_be_optional_in_drafts() -> None:
    draft: dict[str, Any] = {"status": "DRAFT", "name": "ab", "language": "EN", "category": "UTILITY"}
    assert refused(CREATE_TEMPLATE, draft) == []
    draft["details"] = {"components": [{"type": "BUTTONS", "buttons": [{"type": "URL", "text": "x"}]}]}
    assert refused(CREATE_TEMPLATE, draft) == []
    assert refused(CREATE_TEMPLATE, {**draft, "status": "SUBMIT"}) == [
        "details.components[0].buttons[0].url is required"
    ]
    del draft["status"]
    assert refused(CREATE_TEMPLATE, draft) == ["details.components[0].buttons[0].url is required"]
    assert refused(CREATE_TEMPLATE, {"status": "DRAFT"}) == [
        "name is required",
        "language is required",
        "category is required",
    ]


def test_an_update_is_a_draft_unless_it_says_otherwise() -> None:
    details = {"components": [{"type": "HEADER", "format": "TEXT"}]}
    assert refused(UPDATE_TEMPLATE, details=details) == []
    assert refused(UPDATE_TEMPLATE, status="SUBMIT", details=details) == ["details.components[0].text is required"]


def test_a_draft_keeps_its_limits() -> None:
    template = WhatsAppTemplateInput(name="A", language="EN", category="UTILITY", status="DRAFT")  # type: ignore[call-arg]
    assert refused(CREATE_TEMPLATE, template) == ["name must match ^[a-z0-9][a-z0-9_]*[a-z0-9]$ (given: 'A')"]


# Calls


def test_rules_are_reported_together_with_the_schema() -> None:
    def rules(body: Any) -> list[Violation]:
        assert body == {"target": "", "secret": "s", "triggers": ["ALL"]}
        return [Violation("triggers", "are not for today")]

    with pytest.raises(InvalidInputError) as caught:
        build_body(CREATE_HOOK, {**HOOK, "target": ""}, rules=rules)
    assert [violation.path for violation in caught.value.violations] == ["target", "triggers"]


def test_a_key_from_elsewhere_breaks_no_line() -> None:
    (told,) = refused(CREATE_HOOK, {**HOOK, "a\nb\x1b[31m": object()})
    assert told.startswith(r"a\nb\x1b[31m cannot be sent as JSON")


def test_bodies_that_cannot_be() -> None:
    assert refused(CREATE_HOOK, HOOK, target="x") == [
        "body was given beside keywords (target); give the one or the others"
    ]
    assert refused(LIST_TEMPLATES, {"a": 1}) == ["body was given, but the operation takes none"]
    assert "must be an object (WebhookInput)" in refused(CREATE_HOOK, "text")[0]
    body: dict[str, Any] = dict(HOOK)
    body["new"] = body
    assert "containing itself" in refused(CREATE_HOOK, body)[0]
    with pytest.raises(TypeError, match="did you mean 'triggers'"):
        build_body(CREATE_HOOK, given(UNSET, triger=1))


def test_query_values_are_checked_and_sets_have_one_order() -> None:
    from sinch_provisioning_core.runtime.wire import build_query

    with pytest.raises(InvalidInputError) as caught:
        check_query(LIST_TEMPLATES, {"pageSize": 5000, "filterStates": iter(["APPROVED"])})
    assert {violation.path for violation in caught.value.violations} == {"page_size", "filter_states"}
    with pytest.warns(InputWarning, match="NEW_STATE"):
        check_query(LIST_TEMPLATES, {"filterStates": ["NEW_STATE"]})
    query = build_query(LIST_TEMPLATES, {"filterStates": {"REJECTED", "APPROVED"}, "pageSize": 5, "pageToken": UNSET})
    assert query == [("filterStates", "APPROVED"), ("filterStates", "REJECTED"), ("pageSize", "5")]


def test_a_check_names_what_was_checked() -> None:
    with pytest.raises(InvalidInputError, match=r"^hook: the body must be an object \(WebhookInput\)"):
        check("hook", ("model", "WebhookInput"), 5)
    assert violations(("model", models.WebhookInput), HOOK) == []


# Warnings


def test_warnings_do_not_vanish_when_something_is_refused() -> None:
    with (
        pytest.warns(InputWarning, match="is no WebhookTrigger"),
        pytest.raises(InvalidInputError) as caught,
    ):
        build_body(CREATE_HOOK, {**HOOK, "target": "", "triggers": ["ALLL"]})
    (warning,) = caught.value.warnings
    assert warning.startswith("triggers[0] is no WebhookTrigger")
    assert str(caught.value).splitlines() == [
        "WebhookWebhookController_createWebhook_v1: 1 problem",
        "  - target has 0 characters, fewer than 1 (given: '')",
        f"  - warning: {warning}",
    ]


def test_where_warnings_are_errors_the_refusal_still_comes() -> None:
    with pytest.raises(InvalidInputError) as caught:
        build_body(CREATE_HOOK, {**HOOK, "target": "", "triggers": ["ALLL"]})
    assert [violation.path for violation in caught.value.violations] == ["target"]


def test_a_doubtful_rule_warns_and_a_certain_one_refuses() -> None:
    found = [Violation("target", "is odd", doubtful=True)]
    with pytest.warns(InputWarning, match="target is odd; it is sent as it is"):
        assert build_body(CREATE_HOOK, HOOK, rules=lambda _: found) == HOOK
    with pytest.raises(InvalidInputError) as caught, pytest.warns(InputWarning):
        build_body(CREATE_HOOK, HOOK, rules=lambda _: [*found, Violation("secret", "is short")])
    assert (len(caught.value.violations), caught.value.warnings) == (1, ("target is odd",))


def test_a_warning_has_its_parts_and_names_the_place_as_the_caller_wrote_it() -> None:
    with pytest.warns(InputWarning) as caught:
        build_body(CREATE_TEMPLATE, given(UNSET, name="ab", language="ENN", category="UTILITY", details=DETAILS))
    (told,) = [one.message for one in caught]
    assert isinstance(told, InputWarning)
    assert told.violation is not None
    assert (told.violation.path, told.violation.value, told.violation.doubtful) == ("language", "'ENN'", True)
    assert told.violation.message.startswith("is no WhatsAppTemplateLanguageInput that the description knows")
    assert str(told) == f"{told.violation}; it is sent as it is"
    assert pickle.loads(pickle.dumps(told)).violation == told.violation


def test_what_is_odd_in_a_model_is_named_in_python_and_is_not_said_to_be_sent() -> None:
    template = WhatsAppTemplateInput.from_dict(
        {"name": "ab", "language": "EN", "category": "UTILITY", "allowCategoryChange": "x", "details": DETAILS}
    )
    with pytest.raises(InvalidInputError) as refusal:
        template.validate()
    assert [violation.path for violation in refusal.value.violations] == ["allow_category_change"]
    with pytest.warns(InputWarning, match="it would be sent as it is$"):
        WebhookInput(target="https://me.example", secret="s", triggers=["ALLL"]).validate()


def test_a_refused_input_is_not_said_to_be_sent() -> None:
    with pytest.warns(InputWarning) as caught, pytest.raises(InvalidInputError) as refusal:
        build_body(CREATE_HOOK, {**HOOK, "target": "", "triggers": ["ALLL"]})
    assert [str(one.message) for one in caught] == list(refusal.value.warnings)


def test_where_warnings_are_errors_the_first_is_raised_with_the_others_as_notes() -> None:
    with warnings.catch_warnings(action="error", category=InputWarning), pytest.raises(InputWarning) as caught:
        build_body(CREATE_HOOK, {**HOOK, "triggers": ["ALLL", "AALL"]})
    assert str(caught.value).startswith("triggers[0] is no WebhookTrigger")
    (note,) = caught.value.__notes__
    assert note.startswith("triggers[1] is no WebhookTrigger")


def test_a_deprecated_query_parameter_is_warned_of() -> None:
    operation = OPERATIONS["RcsSendersController_listSenders_v1"]
    with pytest.warns(DeprecationWarning, match="filter_sender_name is deprecated in RcsSendersController"):
        check_query(operation, {"filterSenderName": "x"})
    check_query(operation, {"search": "x"})


@pytest.mark.parametrize("given", ["image/png", "Image/PNG", "image/pgn"])
def test_the_case_of_letters_hides_no_near_match(given: str) -> None:
    header = {"type": "HEADER", "format": "IMAGE", "example": {"url": "https://me.example/a", "mimeType": given}}
    with pytest.warns(InputWarning, match="did you mean 'IMAGE/PNG'"):
        check("header", ("model", "WhatsAppMediaHeaderComponentInput"), header)
