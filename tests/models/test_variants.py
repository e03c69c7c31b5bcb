"""Which variant a document is: what tells variants apart, at any depth, under either kind of name."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinch_provisioning.builders import rcs
from sinch_provisioning_core import models
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime import telling, variants
from sinch_provisioning_core.runtime.checking import violations
from sinch_provisioning_core.runtime.codec import Codec, codec_of, lookup
from sinch_provisioning_core.runtime.inputs import coerce
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.notation import Tree, TypeSpec, bare
from sinch_provisioning_core.runtime.reading import decode
from sinch_provisioning_core.runtime.telling import Schemas
from sinch_provisioning_core.runtime.variants import UNKNOWN, Chooser, choose
from sinch_provisioning_core.runtime.writing import encode

from . import documents


def unions() -> list[tuple[str, Tree, TypeSpec]]:
    """Each variant of each union of several models, with the union."""
    found: dict[tuple[str, TypeSpec], tuple[str, Tree, TypeSpec]] = {}

    def look(type_: TypeSpec) -> None:
        match bare(type_):
            case ("list" | "map", inner):
                look(inner)
            case ("union", tree, members) as union if tree and tree[0] != "model":
                for member in members:
                    found[str(member[1]), union] = (str(member[1]), tree, union)
            case _:
                pass

    for name in documents.models():
        for field in codec_of(getattr(models, name)).fields:
            look(field.type)
    for operation in OPERATIONS.values():
        for type_ in (operation.body, *operation.answers.values()):
            look(type_ or "any")
    return list(found.values())


UNIONS = unions()


@pytest.mark.parametrize(("variant", "tree", "union"), UNIONS, ids=[f"{case[0]}-{n}" for n, case in enumerate(UNIONS)])
def test_documents_of_a_variant_are_read_as_what_fits(variant: str, tree: Tree, union: TypeSpec) -> None:
    for document in documents.examples(variant, wild=False, count=6):
        fits(variant, tree, union, document)


@settings(max_examples=150)
@given(st.sampled_from(UNIONS), st.randoms(use_true_random=False))
def test_documents_of_a_variant_further_on(case: tuple[str, Tree, TypeSpec], source: random.Random) -> None:
    fits(*case, documents.make(case[0], source, wild=False))


def fits(variant: str, tree: Tree, union: TypeSpec, document: dict[str, Any]) -> None:
    """The variant that a document is read as knows all that it holds, and is the same in every spelling."""
    chosen = choose(tree, document)
    value = decode(union, document)
    assert type(value).__name__ == chosen
    assert encode(value) == document
    wrong = [str(found) for found in violations(("model", chosen), document)]
    assert [text for text in wrong if "must be" in text or "is required" in text] == []
    assert codec_of(type(value)).by_wire_name.keys() >= document.keys()
    written = in_python_names(("model", variant), document)
    assert type(coerce(union, written)).__name__ == chosen
    assert encode(coerce(union, written)) == document


def in_python_names(type_: TypeSpec, value: Any) -> Any:
    """A document as a caller may write it: snake_case at every depth."""
    match bare(type_):
        case ("model", name) if isinstance(value, dict):
            fields = codec_of(lookup(name)).by_wire_name
            return {fields[key].name: in_python_names(fields[key].type, member) for key, member in value.items()}
        case ("union", tree, _) if tree and isinstance(value, dict):
            return in_python_names(("model", choose(tree, value)), value)
        case ("list", item) if isinstance(value, list):
            return [in_python_names(item, member) for member in value]
        case ("map", item) if isinstance(value, dict):
            return {key: in_python_names(item, member) for key, member in value.items()}
        case _:
            return value


# The questionnaires for the US, of which one has no tag

OLDER = {
    "company_legal_name": "E",
    "ein": "12-3456789",
    "brand_industry": "Automotive",
    "full_company_address": "1 Main St",
    "sms_campaign": "We sell",
    "messages_volume": "10K - 100K messages",
}
OLDER_ON_THE_WIRE = {
    "companyLegalName": "E",
    "ein": "12-3456789",
    "brandIndustry": "Automotive",
    "fullCompanyAddress": "1 Main St",
    "smsCampaign": "We sell",
    "messagesVolume": "10K - 100K messages",
}


def test_a_variant_without_the_tag_is_chosen_by_its_fields() -> None:
    answers = rcs.questionnaire(us=OLDER).to_dict()["us"]["answers"]
    assert answers == OLDER_ON_THE_WIRE
    read = models.RcsQuestionnaireUSInput.from_dict({"answers": answers})
    assert type(read.answers) is models.RcsQuestionnaireUSAnswersInput


def test_violations_are_those_of_the_variant_that_was_meant() -> None:
    wrong = rcs.questionnaire(us={**OLDER, "ein": "12"}).to_dict()
    assert [found.path for found in violations(("model", "RcsQuestionnaireInput"), wrong)] == ["us.answers.ein"]


@pytest.mark.parametrize(
    ("model", "answers", "variant"),
    [
        ("RcsQuestionnaireUSInput", {}, "RcsQuestionnaireUSAnswersInput"),
        ("RcsQuestionnaireUSInput", {"messagesVolume": "10K"}, "RcsQuestionnaireUSAnswersInput"),
        ("RcsQuestionnaireUSUpdateInput", {"messagesVolume": "10K"}, "RcsQuestionnaireUSAnswersUpdateInput"),
        ("RcsQuestionnaireUSUpdateInput", {"messagesVolume": 10}, "RcsBrandCampaignUpdateQuestionnaireUSAnswersInput"),
        ("RcsQuestionnaireUSUpdateInput", {"messagesVolume": "x", "ein": None}, "RcsQuestionnaireUSAnswersUpdateInput"),
        ("RcsQuestionnaireUSInput", {"ownershipType": "PUBLIC", "taxIdCountry": "SE"},
         "RcsNonUsPublicBrandCampaignQuestionnaireUSAnswersInput"),
        ("RcsQuestionnaireUSInput", {"ownership_type": "PRIVATE", "tax_id_country": "US"},
         "RcsUsPrivateBrandCampaignQuestionnaireUSAnswersInput"),
        ("RcsQuestionnaireUSInput", {"ownershipType": "COOPERATIVE"}, UNKNOWN),
    ],
)  # fmt: skip
def test_no_text_in_a_number_while_another_variant_fits(model: str, answers: Any, variant: str) -> None:
    cls: type[Any] = getattr(models, model)
    assert type(cls(answers=answers).answers).__name__ == variant


@pytest.mark.parametrize(
    ("us", "variant"),
    [
        ({"answers": {"messagesVolume": "10K"}}, "RcsQuestionnaireUS"),
        ({"answers": {"messagesVolume": 10}}, "RcsBrandCampaignQuestionnaireUS"),
        ({"questions": {"ein": {}, "smsCampaign": {}}, "answers": {}}, "RcsQuestionnaireUS"),
        ({"questions": {"ein": {}, "stockSymbol": {}}, "answers": {}}, "RcsDefaultQuestionnaireUS"),
        ({"questions": {"stockSymbol": {}}, "answers": {}}, "RcsBrandCampaignQuestionnaireUS"),
    ],
)
def test_what_tells_may_be_deeper(us: Any, variant: str) -> None:
    assert type(models.RcsQuestionnaire.from_dict({"us": us}).us).__name__ == variant


def test_models_among_what_is_given_count_as_what_they_hold() -> None:
    given: Any = models.RcsQuestionnaireUSAnswersUpdateInput(ein="12-3456789")
    built: Any = models.RcsQuestionnaireUpdateInput(us={"answers": {**given.to_dict(), "sms_campaign": "x"}})
    assert type(built.us.answers) is models.RcsQuestionnaireUSAnswersUpdateInput
    card: Any = models.WhatsAppUrlButtonInput(type="URL", text="Go", url="https://me.example")
    details: Any = models.WhatsAppTemplateDetailsInput(components=[{"type": "BUTTONS", "buttons": (card,)}])
    assert details.to_dict() == {"components": [{"type": "BUTTONS", "buttons": [card.to_dict()]}]}


# Schemas of our own


def chooser(**rows: tuple[Any, ...]) -> Chooser:
    tables: dict[Any, Codec] = {name: Codec(type(name, (), {"__wire__": row})) for name, row in rows.items()}
    return Chooser(Schemas(tables.__getitem__, {"E": ("x", "y"), "F": ("y", "x"), "N": (1, 2)}.__getitem__))


@pytest.mark.parametrize(
    ("one", "other", "document", "name"),
    [
        ("int", "str", {"v": "text"}, "B"),
        ("int", "str", {"v": 5.0}, "A"),
        ("int", "float", {"v": 5.5}, "B"),
        ("int", "bool", {"v": True}, "B"),
        ("int", "bool", {"v": 1}, "A"),
        ("float", "bool", {"v": True}, "B"),
        (("enum", "N"), "bool", {"v": True}, "B"),
        (("enum", "N"), "bool", {"v": 3}, "A"),
        (("enum", "E"), "str", {"v": "z"}, "B"),
        (("enum", "E"), ("const", "x"), {"v": "x"}, "B"),
        (("enum", "E"), ("const", "x"), {"v": "y"}, "A"),
        ("str", ("list", "str"), {"v": ["a"]}, "B"),
        ("str", ("map", "int"), {"v": {}}, "B"),
        (("list", "int"), ("list", "str"), {"v": ["a"]}, "B"),
        (("list", "int"), ("list", "str"), {"v": []}, "A"),
        (("map", "int"), ("map", "str"), {"v": {"k": "a"}}, "B"),
        (("map", "int"), ("model", "C"), {"v": {"c": "a"}}, "B"),
        (("model", "C"), ("map", "int"), {"v": {"k": 5}}, "B"),
        (("union", None, ("int", "bool")), "str", {"v": "a"}, "B"),
        ("datetime", "int", {"v": 5}, "B"),
        ("object", "str", {"v": "a"}, "B"),
        (("model", "C"), ("model", "D"), {"v": {"d": 1}}, "B"),
        (("model", "C"), ("model", "D"), {"v": None}, "A"),
        (("list", ("model", "C")), ("list", ("model", "D")), {"v": [{}, {"d": 1}]}, "B"),
    ],
)
def test_what_tells_two_variants_apart(one: Any, other: Any, document: dict[str, Any], name: str) -> None:
    tried = chooser(
        A=(("v", "v", one),), B=(("v", "v", other),), C=(("c", "c", "str"),), D=(("c", "c", "str"), ("d", "d", "int"))
    )
    assert tried.choose(("fields", ("A", "B")), document) == name


@pytest.mark.parametrize(
    ("document", "name"),
    [({}, "Loose"), ({"a": "x"}, "Strict"), ({"b": "x"}, "Loose"), ({"b": "x", "new": 1}, "Loose")],
)
def test_among_equals_the_stricter_that_is_satisfied(document: dict[str, Any], name: str) -> None:
    tried = chooser(
        Loose=(("a", "a", "str"), ("b", "b", "str")), Strict=(("a", "a", "str", "required"), ("b", "b", "str"))
    )
    assert tried.choose(("fields", ("Loose", "Strict")), document) == name


def test_what_cannot_tell_is_not_looked_at() -> None:
    """However long: the two variants differ in one field alone."""

    class Untouchable(dict[str, Any]):
        def __iter__(self) -> Any:
            raise AssertionError("looked at")

        keys = items = values = __getitem__ = __iter__  # type: ignore[assignment]

    tried = chooser(
        A=(("same", "same", ("model", "C")), ("a", "a", "str")),
        B=(("same", "same", ("model", "D")), ("b", "b", "str")),
        C=(("c", "c", ("limited", "str", (("maxLength", 1),))), ("e", "e", ("enum", "E"))),
        D=(("c", "c", "str"), ("e", "e", ("enum", "F"))),
    )
    assert tried.choose(("fields", ("A", "B")), {"same": Untouchable(), "b": "x"}) == "B"


def test_recursive_models_are_compared() -> None:
    rows = (("more", "more", ("list", ("model", "A"))), ("x", "x", "int"))
    twin = (("more", "more", ("list", ("model", "B"))), ("x", "x", "int"))
    other = (("more", "more", ("list", ("model", "C"))), ("x", "x", "str"))
    tried = chooser(A=rows, B=twin, C=other)
    assert tried.schemas.alike(("model", "A"), ("model", "B"))
    assert not tried.schemas.alike(("model", "A"), ("model", "C"))
    assert tried.choose(("fields", ("A", "C")), {"more": [{"more": [{"x": "text"}]}]}) == "C"


def test_unions_are_alike_whatever_their_order() -> None:
    tried = chooser(A=(("x", "x", "int"),), B=(("x", "x", "str"),), C=(("x", "x", "str"),))
    first: TypeSpec = ("union", ("fields", ("A", "B")), (("model", "A"), ("model", "B")))
    second: TypeSpec = ("union", ("fields", ("C", "A")), (("model", "C"), ("model", "A")))
    third: TypeSpec = ("union", ("model", "A"), (("model", "A"),))
    assert tried.schemas.alike(first, second)
    assert not tried.schemas.alike(first, third)
    assert not tried.schemas.alike(third, first)


def test_each_subtree_is_compared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """And only where it can tell: the components of whole templates and of changes to them have the same fields."""
    seen: list[int] = []
    below = variants.Chooser._below

    def counted(self: Any, row: Any, value: Any, fits: Any) -> Any:
        seen.append(id(value))
        return below(self, row, value, fits)

    monkeypatch.setattr(variants.Chooser, "_below", counted)
    partial: TypeSpec = next(union for name, _, union in UNIONS if name == "WhatsAppPartialTemplateDetails")
    components = [{"type": "BODY", "text": "x"}, {"type": "HEADER", "format": "TEXT", "text": "x"}]
    document = {"components": components, "messageSendTtlSeconds": 1}
    assert type(decode(partial, document)).__name__ == "WhatsAppTemplateChangesDetails"
    assert sorted(seen) == sorted(map(id, [components, *components]))
    seen.clear()
    whole: TypeSpec = next(union for name, _, union in UNIONS if name == "WhatsAppTemplateDetails")
    assert type(decode(whole, document)).__name__ == "WhatsAppTemplateDetails"
    assert seen == []


def test_sets_of_keys_are_not_remembered_without_end() -> None:
    tried = chooser(A=(("a", "a", "str"),), B=(("b", "b", "str"),))
    for number in range(3 * telling.REMEMBERED):
        assert tried.choose(("fields", ("A", "B")), {f"new{number}": 1, "b": "x"}) == "B"
    (table,) = tried.schemas._tables.values()
    assert len(table._told) <= telling.REMEMBERED


def test_a_variant_is_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(issubclass(lookup(name), Model) for name, _, _ in UNIONS)
