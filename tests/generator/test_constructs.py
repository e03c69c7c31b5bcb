"""What an API of this kind may well publish is generated; the rest is refused in a sentence that tells the remedy."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.errors import GenerationError
from generator.generate import PACKAGE, Layout, Result, generate
from generator.project import CoreProject
from generator.source import Source

from .small import answer, reference, small

Change = Callable[[dict[str, Any]], Any]

THINGS = "/v1/projects/{projectId}/things"
THING = f"{THINGS}/{{thingId}}"


def unformatted(project: CoreProject) -> None:
    """What formats files is of no matter here."""


@pytest.fixture
def make(repository: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Change], Result]:
    monkeypatch.setattr(CoreProject, "_run_post_hooks", unformatted)

    def generated(change: Change) -> Result:
        document = small()
        change(document)
        return generate(Source(text="", document=document, sha256="0"), repository, tmp_path / PACKAGE)

    return generated


@pytest.fixture
def load(tmp_path: Path) -> Iterator[Callable[[str], ModuleType]]:
    """Modules of the generated core, under a name of their own."""
    name = "generated_for_a_test"

    def loaded(module: str) -> ModuleType:
        if name not in sys.modules:
            place = tmp_path / PACKAGE / "__init__.py"
            spec = importlib.util.spec_from_file_location(name, place, submodule_search_locations=[str(place.parent)])
            assert spec
            assert spec.loader
            sys.modules[name] = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(sys.modules[name])
        return importlib.import_module(f"{name}.{module}")

    yield loaded
    for found in [found for found in sys.modules if found.partition(".")[0] == name]:
        del sys.modules[found]


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def properties(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schemas(document)["ThingDto"]["properties"]
    return found


def get(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][THING]["get"]
    return found


def referenced(document: dict[str, Any]) -> None:
    document["components"] |= {
        "parameters": {"Id": {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}},
        "responses": {"Thing": answer(reference("ThingDto")), "Again": {"$ref": "#/components/responses/Thing"}},
        "requestBodies": {"Thing": {"content": {"application/json": {"schema": reference("ThingDto")}}}},
    }
    get(document)["parameters"][1] = {"$ref": "#/components/parameters/Id"}
    get(document)["responses"]["200"] = {"$ref": "#/components/responses/Again"}
    document["paths"][THINGS]["post"]["requestBody"] = {"$ref": "#/components/requestBodies/Thing"}


def hyphens(document: dict[str, Any]) -> None:
    item = document["paths"].pop(THING)
    item["get"]["parameters"][1]["name"] = "thing-id"
    document["paths"][f"{THINGS}/{{thing-id}}"] = item


def second_version(document: dict[str, Any]) -> None:
    again = {**get(document), "operationId": "ThingsController_getThing_v2"}
    document["paths"]["/v2/projects/{projectId}/things/{thingId}"] = {"get": again}


HANDLED: dict[str, Change] = {
    "references to components": referenced,
    "allOf of several objects": lambda d: schemas(d).update(
        WholeDto={"allOf": [reference("OtherDto"), {"type": "object", "properties": {"more": {"type": "string"}}}]}
    ),
    "allOf of a reference and remarks": lambda d: properties(d).update(
        colour={"allOf": [reference("ThingColourEnum"), {"description": "Its colour"}]}
    ),
    "default and 4XX answers": lambda d: get(d)["responses"].update({"default": answer({}), "4XX": answer({})}),
    "only a default answer": lambda d: get(d).update(responses={"default": answer(reference("ThingDto"))}),
    "a reference to itself": lambda d: properties(d).update(parent=reference("ThingDto")),
    "hyphens in path parameters": hyphens,
    "names that are not ASCII": lambda d: properties(d).update({"größe": {"type": "number"}, "色": {"type": "string"}}),
    "a header parameter": lambda d: get(d)["parameters"].append({"name": "X-A", "in": "header", "schema": {}}),
    "a second version": second_version,
    "fields that collide": lambda d: properties(d).update(
        {name: {"type": "string"} for name in ("fooBar", "foo_bar")}
    ),
    "enum values that collide": lambda d: schemas(d).update(
        SexEnum={"type": "string", "enum": ["Male", "MALE", "1", "-1", ""]}
    ),
    "an enum of truth values": lambda d: properties(d).update(on={"type": "boolean", "enum": [True, False]}),
    "an enum of numbers": lambda d: properties(d).update(share={"type": "number", "enum": [0.5, 1.5]}),
    "schemas that are true": lambda d: properties(d).update(anything=True),
    "fields of our names": lambda d: properties(d).update(
        {name: {"type": "string"} for name in ("self", "attrs", "list", "str", "dict", "datetime", "model", "class")}
    ),
    "parameters of our names": lambda d: get(d)["parameters"].extend(
        {"name": name, "in": "query", "schema": {"type": "string"}}
        for name in ("self", "call", "sender", "api", "body")
    ),
    "schemas of our names": lambda d: schemas(d).update(
        {name: {"type": "object", "properties": {"a": {"type": "string"}}} for name in ("Page", "Unset", "ErrorCode")}
    ),
    "a tag of our name": lambda d: (d["tags"][0].update(name="Call"), [
        operation.update(tags=["Call"]) for item in d["paths"].values() for operation in item.values()
    ]),
    "a tag that nobody describes": lambda d: get(d).update(tags=["Other"]),
    "no tags": lambda d: get(d).pop("tags"),
    "a required field that is not there": lambda d: schemas(d)["ThingDto"]["required"].append("gone"),
    "a field and a parameter of one name": lambda d: d["paths"][THINGS]["post"]["parameters"].append(
        {"name": "owner", "in": "query", "schema": {"type": "string"}}
    ),
    "a path parameter that is not described": lambda d: get(d)["parameters"].pop(),
    "null as the only type": lambda d: properties(d).update(nothing={"type": "null"}),
}  # fmt: skip


@pytest.mark.parametrize("name", HANDLED)
def test_generated(name: str, make: Callable[[Change], Result], load: Callable[[str], ModuleType]) -> None:
    make(HANDLED[name])
    operations = load("operations").OPERATIONS
    assert "ThingsController_getThing_v1" in operations
    for operation in operations.values():
        load(f"api.{operation.service.replace('.', '_')}")
        load(f"services.{operation.service.replace('.', '_')}")
    models = load("models")
    for model in models.__all__:
        assert getattr(models, model)
    thing = {"id": "abc", "kind": "THING", "größe": 1.5, "fooBar": "a", "foo_bar": "b", "self": "c"}
    assert models.Thing.from_dict(thing).to_dict() == thing


def test_what_was_left_out_or_guessed_is_told(make: Callable[[Change], Result]) -> None:
    result = make(HANDLED["a header parameter"])
    assert any("header X-A" in notice and "extra_headers" in notice for notice in result.notices)


REFUSED: dict[str, tuple[Change, str]] = {
    "an upload": (
        lambda d: d["paths"][THINGS]["post"]["requestBody"].update(content={"multipart/form-data": {"schema": {}}}),
        r"not JSON; add to openapi/1-repairs.overlay.yaml: - \{target: .*remove: true",
    ),
    "an answer that is no JSON": (
        lambda d: get(d)["responses"]["200"].update(content={"text/csv": {"schema": {}}}),
        r"text/csv, which is not JSON; add to",
    ),
    "a reference to another file": (
        lambda d: properties(d).update(other={"$ref": "other.yaml#/Thing"}),
        r"other.yaml.*bundle it into one file",
    ),
    "a parameter in another file": (
        lambda d: get(d)["parameters"].append({"$ref": "https://other.example/p.yaml"}),
        r"bundle it into one file",
    ),
    "a schema that is nothing but itself": (
        lambda d: schemas(d).update(A={"$ref": "#/components/schemas/B"}, B={"anyOf": [reference("A")]}),
        r"made of nothing but itself: A → B → A",
    ),
    "a list of itself": (lambda d: schemas(d).update(A={"type": "array", "items": reference("A")}), "but itself"),
    "allOf of what is no object": (
        lambda d: schemas(d).update(A={"allOf": [{"type": "string"}, {"type": "integer"}]}),
        r"not all objects",
    ),
    "an unknown type": (lambda d: properties(d).update(x={"type": "text"}), r"properties/x/type: 'text' is no type"),
    "fields in a list": (lambda d: schemas(d)["ThingDto"].update(properties=[]), r"properties must be a mapping"),
    "a path without a slash": (lambda d: d["paths"].update({"things": {}}), r"begins with a slash"),
    "a path that is none": (lambda d: d["paths"].update({"/a b": {"get": get(d)}}), r"given twice|no path of a URL"),
    "no operation id": (lambda d: get(d).pop("operationId"), r"without an operationId"),
    "two of one name": (
        lambda d: get(d).update(operationId="OtherController_createThing_v1"),
        r"give one of them an x-sdk-name in openapi/2-names",
    ),
    "limits that are texts": (lambda d: properties(d).update(x={"type": "string", "maxLength": "9"}), r"a number"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str, make: Callable[[Change], Result]) -> None:
    change, message = REFUSED[name]
    with pytest.raises(GenerationError, match=message):
        make(change)


def test_the_line_that_is_printed_leaves_the_operation_out(scratch: Layout, tmp_path: Path) -> None:
    document = small()
    get(document)["responses"]["200"].update(content={"text/csv": {"schema": {}}})
    source = Source(text="", document=document, sha256="0")
    with pytest.raises(GenerationError) as caught:
        generate(source, scratch, tmp_path / "a" / PACKAGE, is_draft=True)
    line = str(caught.value.problems[0]).rpartition("1-repairs.overlay.yaml: ")[2]
    with (scratch.overlays / "1-repairs.overlay.yaml").open("a") as overlay:
        overlay.write(f"{line}\n")
    result = generate(source, scratch, tmp_path / "b" / PACKAGE, is_draft=True)
    assert result.counts["operations"] == 2
    assert "left out by an overlay: ThingsController_getThing_v1" in result.notices
