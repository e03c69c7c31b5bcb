"""What a user can pass, or a service send, that nobody expects: it ends in a declared error, or in nothing at all."""

from __future__ import annotations

import json
from typing import Any, cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sinch_provisioning import is_set
from sinch_provisioning_core.models import (
    KakaoTalkSenderCategory,
    KakaoTalkSenderCategoryList,
    Webhook,
    WebhookInput,
    WhatsAppTemplateDetails,
)
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.checking import violations
from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.enums import OpenIntEnum
from sinch_provisioning_core.runtime.errors import InvalidInputError
from sinch_provisioning_core.runtime.inputs import coerce
from sinch_provisioning_core.runtime.json_text import dump_json, parse_json
from sinch_provisioning_core.runtime.reading import decode
from sinch_provisioning_core.runtime.unset import UNSET, Unset
from sinch_provisioning_core.runtime.wire import build_body, build_path, build_query, check_query

HUGE = 10**5000
GET = OPERATIONS["WebhookWebhookController_getWebhook_v1"]
LIST = OPERATIONS["WhatsappTemplatesController_listTemplates_v1"]
CREATE = OPERATIONS["WebhookWebhookController_createWebhook_v1"]


# What is unset


def test_what_is_unset_has_no_items() -> None:
    details = WhatsAppTemplateDetails.from_dict({})
    assert details.components is UNSET  # type: ignore[comparison-overlap]
    assert list(details.components) == []
    assert (len(UNSET), "x" in UNSET, bool(UNSET)) == (0, False, False)
    assert [*UNSET] == sorted(UNSET) == []
    assert details.to_dict() == {}


def test_whether_a_field_is_there() -> None:
    details = WhatsAppTemplateDetails.from_dict({"components": []})
    assert is_set(details.components)
    assert not is_set(details.optimization)
    present: list[object] = [None, "", 0, []]
    assert all(is_set(value) for value in present)


def test_what_is_unset_is_no_empty_list() -> None:
    assert coerce(("list", "str"), UNSET) is UNSET
    assert coerce(("map", ("list", "str")), {"a": UNSET}) == {"a": UNSET}
    assert list(Unset) == [UNSET]


# Paths and queries

PLACES = [
    ("p1", ("w1",)),
    ("p1", ("..",)),
    ("p1", (".",)),
    ("..", ("w1",)),
    (".", ("w1",)),
    ("p1", ("",)),
    ("", ("w1",)),
]


@pytest.mark.parametrize(("project", "values"), PLACES[1:])
def test_values_that_would_address_another_resource_are_refused(project: str, values: tuple[str, ...]) -> None:
    with pytest.raises(InvalidInputError, match="would address another resource"):
        build_path(GET, project, values)


@pytest.mark.parametrize(("project", "values"), [("p1", ("a\ud800",)), ("\udfff", ("w1",))])
def test_half_a_surrogate_pair_in_a_path(project: str, values: tuple[str, ...]) -> None:
    with pytest.raises(InvalidInputError, match=r"half of a surrogate pair.*\\ud"):
        build_path(GET, project, values)


@given(st.text(st.characters(exclude_categories=[])))
@example("...")
@example("%2e%2e")
@example("../..")
@example("\ud800")
def test_any_text_is_one_segment_or_refused(text: str) -> None:
    try:
        path = build_path(GET, "p1", (text,))
    except InvalidInputError:
        assert text in ("", ".", "..") or any("\ud800" <= letter <= "\udfff" for letter in text)
    else:
        assert path.startswith("/v1/projects/p1/webhooks/")
        assert path.count("/") == 5
        assert path.isascii()


@pytest.mark.parametrize("query", [{"pageToken": "\ud800"}, {"filterStates": ["APPROVED", "\udc00"]}])
def test_half_a_surrogate_pair_in_a_query(query: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match="half of a surrogate pair"):
        build_query(LIST, query)


def test_a_huge_integer_in_a_query() -> None:
    with pytest.raises(InvalidInputError, match="pageSize cannot be sent as text"):
        build_query(LIST, {"pageSize": HUGE})
    with pytest.raises(InvalidInputError, match=r"page_size is greater than"):
        check_query(LIST, {"pageSize": HUGE})


# JSON


@pytest.mark.usefixtures("parser")
def test_what_is_no_json_is_neither_read_nor_written() -> None:
    for text in ("NaN", '{"a": [Infinity]}', "[-Infinity]"):
        for data in (text, text.encode()):
            with pytest.raises(ValueError, match=r"."):
                parse_json(data)
    for value in (float("nan"), float("inf")):
        hook = Webhook.from_dict({"new": {"deep": [value]}})
        with pytest.raises(InvalidInputError, match="JSON has no NaN or infinity"):
            hook.to_json()


@pytest.mark.usefixtures("parser")
def test_texts_of_either_kind_are_parsed() -> None:
    text = '{"ü": "🙂", "n": [1, 2.5, null, true], "big": 1e400}'.replace(', "big": 1e400', "")
    assert parse_json(text) == parse_json(text.encode()) == json.loads(text)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("levels", [300, 5_000])
def test_a_thousand_levels_are_written_or_refused(levels: int) -> None:
    value: Any = []
    for _ in range(levels):
        value = [value]
    hook = Webhook.from_dict({"new": value})
    text = refusal = ""
    try:  # Python 3.13 writes more levels than 3.11
        text = hook.to_json()
    except InvalidInputError as error:
        refusal = str(error)
    assert text.count("[") == levels + 1 or (levels > 500 and "nested more than 1000 levels deep" in refusal)


def test_models_that_hold_their_own_kind_as_deep_as_they_are_read() -> None:
    document: dict[str, Any] = {"code": "leaf"}
    for level in range(250):
        document = {"code": str(level), "subcategories": [document]}
    model = KakaoTalkSenderCategoryList.from_dict({"categories": [document]})
    assert model.to_dict() == {"categories": [document]}
    shown = repr(model)
    assert len(shown) < 2_000
    assert "KakaoTalkSenderCategory(…)" in shown
    deep: Any = KakaoTalkSenderCategory.from_dict({"code": "leaf"})
    for _ in range(2_000):
        outer: Any = KakaoTalkSenderCategory.from_dict({"code": "x"})
        outer.subcategories = [deep]
        deep = outer
    assert len(repr(deep)) < 2_000
    with pytest.raises(ValueError, match=r"^nested too deeply, or containing itself$"):
        deep.to_dict()
    with pytest.raises(ValueError, match="nested too deeply"):
        deep.to_json()


def test_a_body_that_holds_itself() -> None:
    body: dict[str, Any] = {"target": "x"}
    body["secret"] = body
    with pytest.raises(InvalidInputError, match="contain"):
        build_body(CREATE, body)


@pytest.mark.usefixtures("parser")
def test_text_of_what_holds_itself() -> None:
    value: dict[str, Any] = {"target": "x"}
    value |= {"one": value, "other": [value, value]}
    with pytest.raises(InvalidInputError, match="contains itself"):
        dump_json(value)


@pytest.mark.usefixtures("parser")
def test_huge_integers() -> None:
    for type_ in (
        "int",
        "float",
        "any",
        ("limited", "int", (("multipleOf", 5),)),
        ("limited", "int", (("multipleOf", 0.5),)),
    ):
        assert violations(cast("Any", type_), HUGE) == []
    (found,) = violations(("limited", "int", (("maximum", 9),)), HUGE)
    assert "too long to show" in str(found)
    assert violations(("limited", ("list", "int"), (("uniqueItems", True),)), [HUGE, 1]) == []
    violations(("enum", "WhatsAppTemplateState"), HUGE)
    with pytest.raises(InvalidInputError, match="cannot be sent as JSON"):
        dump_json({"n": HUGE})
    assert "too long to show" in repr(Webhook.from_dict({"new": HUGE}))


# Booleans are no numbers, and digits are ASCII


class Code(OpenIntEnum):
    ONE = 1
    ZERO = 0


@pytest.mark.parametrize("type_", ["int", "float", ("const", 1), ("limited", "int", (("minimum", 0),))])
def test_true_is_no_number(type_: Any) -> None:
    assert len(violations(type_, True)) == 1
    assert coerce(type_, True) is True
    assert decode(type_, True) is True


def test_true_is_no_number_of_an_enum(monkeypatch: pytest.MonkeyPatch) -> None:
    from sinch_provisioning_core.runtime import reading
    from sinch_provisioning_core.runtime.model import Model

    def lookup(name: Any) -> Any:
        return Code if name == "Code" else name

    monkeypatch.setattr(reading, "lookup", lookup)
    table = (("code", "code", ("enum", "Code")), ("codes", "codes", ("list", ("enum", "Code"))))
    cls: Any = type("Holder", (Model,), {"__wire__": table, "__slots__": ("_additional", "code", "codes")})
    for _ in range(2):  # the first document makes the tables of the next
        read = cls.from_dict({"code": 1, "codes": [1, 0]})
        assert (read.code, read.codes) == (Code.ONE, [Code.ONE, Code.ZERO])
        assert type(read.code) is Code
        read = cls.from_dict({"code": True, "codes": [True, 0, 7]})
        assert read.code is True
        assert read.codes[0] is True
        assert (type(read.codes[1]), read.codes[2].is_known) == (Code, False)
        assert read.to_dict() == {"code": True, "codes": [True, 0, 7]}


def test_booleans_in_a_query() -> None:
    with pytest.raises(InvalidInputError, match="page_size must be an integer"):
        check_query(LIST, {"pageSize": True})


@pytest.mark.parametrize(
    ("pattern", "text"), [(r"^\d+$", "٣"), (r"^\w+$", "é"), (r"^\d+$", "1\n"), (r"^a\s$", "a\u2003")]
)
def test_patterns_are_ascii(pattern: str, text: str) -> None:
    assert len(violations(("limited", "str", (("pattern", pattern),)), text)) == 1


def test_secrets_stand_in_one_list() -> None:
    """What is masked by its name alone is what the generator marks."""
    secret = [field.name for field in codec_of(WebhookInput).fields if "secret" in field.flags]
    assert secret == ["secret"]
    assert "hunter2" not in repr(Webhook.from_dict({"newApiKey": "hunter2", "bearer": "hunter2"}))
