"""What the description says several times and the core says once: error bodies, and enums of the same values."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.accounting import take_inventory
from generator.core import Core
from generator.describe import describe_core
from generator.generate import PACKAGE, Layout, generate
from generator.normalize import Normalized, normalize
from generator.shipped import FILE_NAME, content
from generator.source import Source

BODIES = [
    f"{service}PapiErrorDto"
    for service in ("Webhook", "Whatsapp", "Bundles", "Kakaotalk", "Conversation", "Rcs", "Sms")
]


@pytest.fixture
def healed(repaired: dict[str, Any]) -> dict[str, Any]:
    """A copy of the repaired description to change."""
    return deepcopy(repaired)


@pytest.fixture
def schemas(healed: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = healed["components"]["schemas"]
    assert {name for name in found if name.endswith("PapiErrorDto")} >= set(BODIES)
    return found


@pytest.fixture
def describe(healed: dict[str, Any]) -> Callable[[], tuple[Normalized, Core]]:
    def run() -> tuple[Normalized, Core]:
        normalized = normalize(healed)
        return normalized, describe_core(normalized, sha256="")

    return run


Describe = Callable[[], tuple[Normalized, Core]]


class TestErrorBodies:
    def test_texts_do_not_tell_them_apart(self, schemas: dict[str, Any], describe: Describe) -> None:
        schemas["RcsPapiErrorDto"]["description"] = "What went wrong with RCS."
        schemas["SmsPapiErrorDto"]["properties"]["message"] |= {
            "description": "Read it.",
            "example": "No.",
            "x-order": 3,
        }
        schemas["BundlesPapiErrorDto"]["required"].reverse()
        normalized, core = describe()
        assert {normalized.class_names[name] for name in BODIES} == {"PapiError"}
        assert [field.name for field in core.models["PapiError"].fields] == [
            "error_code",
            "message",
            "resolution",
            "additional_information",
        ]
        assert core.models["PapiError"].fields[0].read == "ErrorCode"
        assert "invalid_page_size" in core.enums["ErrorCode"].members.values()

    def test_a_service_may_say_more_and_require_less(self, schemas: dict[str, Any], describe: Describe) -> None:
        schemas["KakaotalkPapiErrorDto"]["properties"]["traceId"] = {"type": "string"}
        schemas["KakaotalkPapiErrorDto"]["required"] = ["errorCode", "message", "traceId"]
        _, core = describe()
        flags = {field.name: "required" in field.flags for field in core.models["PapiError"].fields}
        assert flags == {
            "error_code": True,
            "message": True,
            "resolution": False,
            "additional_information": False,
            "trace_id": False,
        }
        assert "ErrorCode" in core.enums

    def test_a_field_of_several_types_takes_any_of_them(self, schemas: dict[str, Any], describe: Describe) -> None:
        for name in BODIES[-2:]:
            schemas[name]["properties"]["resolution"] = {"type": "integer"}
        _, core = describe()
        assert {field.name: field.read for field in core.models["PapiError"].fields}["resolution"] == "str | int"


class TestTwins:
    def test_one_class_and_every_name(self, describe: Describe) -> None:
        _, core = describe()
        assert core.twins["RcsCountryCode"] == "WhatsAppCountryCode"
        assert "RcsCountryCode" not in core.enums
        assert "``RcsCountryCode``" in str(core.enums["WhatsAppCountryCode"].doc)
        assert set(core.twins.values()) <= set(core.enums)

    def test_what_is_sent_and_what_is_answered_stay_apart(self, describe: Describe) -> None:
        _, core = describe()
        sent, answered = core.enums["RcsSenderUseCaseInput"], core.enums["RcsSenderUseCase"]
        assert set(sent.members) == set(answered.members)

    def test_other_values_make_another_class(self, schemas: dict[str, Any], describe: Describe) -> None:
        schemas["RcsCountryCodesEnum"]["enum"].append("XX")
        _, core = describe()
        assert "RcsCountryCode" not in core.twins
        assert "XX" in core.enums["RcsCountryCode"].members
        assert "XX" not in core.enums["WhatsAppCountryCode"].members

    def test_a_member_is_explained_by_whichever_schema_explains_it(
        self, schemas: dict[str, Any], describe: Describe
    ) -> None:
        schemas["RcsCountryCodesEnum"]["x-enumDescriptions"] = {"SE": "Sweden"}
        _, core = describe()
        assert str(core.enums["WhatsAppCountryCode"].member_docs["SE"]) == "Sweden."

    def test_texts_of_an_arrays_items_may_stand_on_the_array(self, schemas: dict[str, Any], describe: Describe) -> None:
        schemas["WebhookWebhookDto"]["properties"]["moods"] = {
            "type": "array",
            "items": {"type": "string", "enum": ["GOOD", "BAD"]},
            "x-enumDescriptions": {"BAD": "not good"},
        }
        _, core = describe()
        assert str(core.enums["WebhookMood"].member_docs["BAD"]) == "Not good."


def test_a_class_without_a_text_is_told_by_its_place(schemas: dict[str, Any], describe: Describe) -> None:
    schemas["WhatsappFlowDto"]["description"] = "A flow, as Meta has it"
    _, core = describe()
    docs = {name: str(described.doc) for name, described in (core.models | core.enums).items()}
    assert docs["WebhookInput"].startswith("Body of ``webhooks.create`` and ``webhooks.replace``. Published as")
    assert docs["Webhook"].startswith("Item of ``webhooks.list``; answer of ``webhooks.create``, ``webhooks.get``,")
    assert docs["Webhook"].endswith(" and 1 more. Published as ``WebhookWebhookDto``.")
    assert docs["WebhookList"].startswith("Page of ``webhooks.list``.")
    assert docs["WhatsAppTemplateDetailsInput"].startswith("``details`` of ``WhatsAppTemplateInput``.")
    assert docs["KakaoTalkButton"].startswith("Item of ``buttons`` of ")
    assert docs["RcsSenderSortColumn"].startswith("Parameter ``sort_column`` of ``rcs.senders.list``.")
    assert docs["BundleDone"].startswith("Event ``BUNDLE_DONE``.")
    assert docs["WhatsAppFlow"] == "A flow, as Meta has it. Published as ``WhatsappFlowDto``."
    assert not [name for name, doc in docs.items() if not doc or doc.startswith(("Published", "Part of"))]


def test_texts_as_they_are_published_make_a_core_that_loads(
    document: dict[str, Any], scratch: Layout, make_source: Callable[[dict[str, Any]], Source], tmp_path: Path
) -> None:
    """Every kind of text, in every place that has one; the emulator's contract keeps none of them."""
    texts = [
        "\n        With <a\n        href='https://a.example'>a\n        link</a> and <your_id>.\n\n        - one\n    ",
        "Values:\n\n| A | B | C | D |\n\n| -- | -- | -- | -- |\n\n| 1 | " + "long " * 30 + "| 3 | 4 |\n",
        '\'\'\'He said """hi""" \\ {{1}} {% raw %} \x07\u202e "quoted"',
    ]
    number = 0

    def dress(node: Any, parent: str = "") -> None:
        nonlocal number
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            if not isinstance(value, (dict, list)):
                continue
            named = parent in ("properties", "schemas")
            dress(value, "" if named else str(key))
            if isinstance(value, dict) and (named or "operationId" in value or "in" in value) and "const" not in value:
                number += 1
                value["description"] = texts[number % len(texts)]
                if isinstance(value.get("enum"), list):
                    value["x-enumDescriptions"] = dict.fromkeys(map(str, value["enum"]), value["description"])

    dress({key: document[key] for key in ("paths", "components")})
    assert number > 1000
    result = generate(make_source(document), scratch, tmp_path / PACKAGE)
    assert result.counts == {name: len(found) for name, found in take_inventory(document).items()}
    for path in (tmp_path / PACKAGE).rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        compile(text, str(path), "exec")
        assert "| --" not in text
        assert text.replace("\n", "").isprintable()
    assert b"He said" not in content(FILE_NAME, (tmp_path / PACKAGE / FILE_NAME).read_bytes())
