"""What holds for every schema of the description, tried with documents made from it."""

from __future__ import annotations

import copy
import json
import pickle
import random
from functools import cache
from typing import Any, cast

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from sinch_provisioning_core import models
from sinch_provisioning_core.runtime.checking import Findings
from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.inputs import coerce
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.reading import decode
from sinch_provisioning_core.runtime.variants import choose
from sinch_provisioning_core.runtime.writing import encode, jsonable

from . import documents
from .documents import SCHEMAS, TYPES

further = settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
sources = st.randoms(use_true_random=False)


def test_all_schemas_are_there() -> None:
    manifest = json.loads((documents.GENERATED / "manifest.json").read_text(encoding="utf-8"))
    assert len(manifest["schemas"]) == manifest["counts"]["schemas"]
    for name in SCHEMAS:
        assert TYPES.kind(name) == "alias" or name in models.__all__


# Reading and writing


@pytest.mark.parametrize("name", SCHEMAS)
def test_nothing_is_lost(name: str) -> None:
    """Reading a document and writing it again gives the same document, whatever a newer service put into it."""
    for document in (*documents.examples(name, wild=True), *documents.examples(name, wild=False)):
        nothing_is_lost(name, document)


@further
@given(st.sampled_from(list(SCHEMAS)), sources)
def test_nothing_is_lost_further_on(name: str, source: random.Random) -> None:
    nothing_is_lost(name, documents.make(name, source, wild=True))


def nothing_is_lost(name: str, document: Any) -> None:
    before = copy.deepcopy(document)
    value = decode(("null", reference(name)), document)
    assert encode(value) == before
    assert document == before


@pytest.mark.parametrize("name", documents.models())
def test_a_model_is_a_value(name: str) -> None:
    for document in documents.examples(name, wild=True, count=3):
        if document is not None:
            a_model_is_a_value(name, document)


@further
@given(st.sampled_from(documents.models()), sources)
def test_a_model_is_a_value_further_on(name: str, source: random.Random) -> None:
    document = documents.make(name, source, wild=True)
    if document is not None:
        a_model_is_a_value(name, document)


def a_model_is_a_value(name: str, document: dict[str, Any]) -> None:
    cls: type[Model] = getattr(models, name)
    model = cls.from_dict(document)
    assert type(model) is cls
    assert model.to_dict() == document
    assert json.loads(model.to_json()) == document
    assert cls.from_json(model.to_json()) == model
    for twin in (
        copy.copy(model),
        copy.deepcopy(model),
        pickle.loads(pickle.dumps(model)),
        attrs.evolve(cast("Any", model)),
    ):
        assert twin == model
        assert twin.to_dict() == document
    assert cls.from_dict({**document, "anotherNewField": 1}) != model
    assert not hasattr(model, "__dict__")
    assert repr(model).startswith(f"{name}(")


@pytest.mark.parametrize("name", documents.models())
def test_what_is_built_is_what_is_read(name: str) -> None:
    """Keywords with Python names, nested mappings and plain text give the model that reading gives."""
    cls: type[Model] = getattr(models, name)
    fields = codec_of(cls).by_wire_name
    for document in documents.examples(name, wild=False, count=3):
        built = cls(**{fields[key].name: value for key, value in document.items()})
        assert built.to_dict() == document
        assert built == cls.from_dict(document)
        assert jsonable(("model", name), document) == document


# Checking


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_valid_document_breaks_no_limit(name: str) -> None:
    for document in documents.examples(name, wild=False):
        assert violations(reference(name), document) == []
        assert oracle(name).is_valid(document)


@pytest.mark.parametrize("name", SCHEMAS)
def test_an_independent_validator_agrees(name: str) -> None:
    """After one change, on whether the document is still valid."""
    source = random.Random(name)
    for document in documents.examples(name, wild=False, count=3):
        places = list(documents.changes(document, SCHEMAS[name]))
        for holder, key, other in source.sample(places, min(len(places), 4)):
            an_independent_validator_agrees(name, document, holder, key, other)


@further
@given(st.sampled_from(list(SCHEMAS)), sources)
def test_an_independent_validator_agrees_further_on(name: str, source: random.Random) -> None:
    document = documents.make(name, source, wild=False)
    places = list(documents.changes(document, SCHEMAS[name]))
    if places:
        an_independent_validator_agrees(name, document, *source.choice(places))


def an_independent_validator_agrees(name: str, document: Any, holder: Any, key: str, other: Any) -> None:
    before = holder.pop(key)
    if other is not documents.MISSING:
        holder[key] = other
    found = violations(reference(name), document)
    assert (found == []) is oracle(name).is_valid(document), (document, found)
    holder[key] = before


def reference(name: str) -> Any:
    return TYPES.spec({"$ref": f"#/components/schemas/{name}"})


def violations(type_: Any, document: Any) -> list[str]:
    findings = Findings(draft=False)
    findings.look(type_, document, "")
    return [str(violation) for violation in findings.violations]


@cache
def oracle(name: str) -> Draft202012Validator:
    """The schema as it stands, but with open enums, and with unions that two variants may satisfy."""
    return Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": {"schemas": opened_schemas()}})


@cache
def opened_schemas() -> dict[str, Any]:
    return {name: opened(schema) for name, schema in SCHEMAS.items()}


def opened(schema: Any) -> Any:
    if isinstance(schema, list):
        return [opened(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {("anyOf" if key == "oneOf" else key): opened(value) for key, value in schema.items()}
    if isinstance(schema.get("enum"), list) and len(schema["enum"]) > 1:
        del result["enum"]
    return result


# Unions


def unions() -> dict[str, Any]:
    """Every union of variants, by where it is."""
    places: dict[str, Any] = {}

    def look(place: str, type_: Any) -> None:
        match type_:
            case ("union", tree, _) if tree:
                places[place] = type_
            case ("limited" | "null" | "list" | "map", inner, *_):
                look(place, inner)
            case _:
                pass

    for name in documents.models():
        for field in codec_of(getattr(models, name)).fields:
            look(f"{name}.{field.name}", field.type)
    return places


@pytest.mark.parametrize(("place", "type_"), unions().items(), ids=unions())
def test_everybody_chooses_the_same_variant(place: str, type_: Any) -> None:
    """Reading, building, checking, and the function that says which."""
    for member in type_[2]:
        if member[0] == "model":
            for document in documents.examples(member[1], wild=True, count=10):
                if document is not None:
                    chosen = choose(type_[1], document)
                    assert type(decode(type_, document)).__name__ == chosen
                    assert type(coerce(type_, document)).__name__ == chosen
            for document in documents.examples(member[1], wild=False, count=10):
                assert violations(type_, document) == []
