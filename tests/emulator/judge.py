"""A judge of the emulator's answers that shares no code with it.

It reads the published description, has the generator repair it, and hands the schemas to ``jsonschema``: stricter than
the description in one way, for an object holds no field that its schema does not name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from attrs import frozen
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from generator.overlay import apply_overlays, load_overlays
from generator.source import fetch
from generator.upgrade import upgrade

__all__ = ["Judge", "Judged", "the_judge"]

OPENAPI = Path(__file__).parents[2] / "openapi"
ACCEPTED, ANSWERED, DRAFTED = "urn:judge:accepted", "urn:judge:answered", "urn:judge:drafted"
METHODS = ("get", "put", "post", "patch", "delete")


@frozen
class Judged:
    """One operation of the description: where it stands, and what it documents."""

    method: str
    path: str
    pointer: tuple[str, ...]
    answers: Mapping[str, Any]
    body: bool

    def codes(self, status: int) -> Sequence[str]:
        """The error codes that are documented for a status."""
        codes: Sequence[str] = self.answers.get(str(status), {}).get("x-error-codes", ())
        return codes


class Judge:
    """Says what is wrong with answers and events."""

    def __init__(self, description: Mapping[str, Any]) -> None:
        self.description = description
        document = deepcopy(dict(description))
        _unite(document)
        closed = deepcopy(document)
        _close(closed)
        loose = deepcopy(document)
        _demand_nothing(loose)
        documents = {ACCEPTED: document, ANSWERED: closed, DRAFTED: loose}
        self._registry: Registry[Any] = Registry().with_resources(
            (root, DRAFT202012.create_resource(document)) for root, document in documents.items()
        )
        self._formats = _formats()
        self._validators: dict[tuple[str, ...], Draft202012Validator] = {}
        self.operations: Mapping[str, Judged] = {
            operation["operationId"]: Judged(
                method.upper(), path, ("paths", path, method), operation["responses"], "requestBody" in operation
            )
            for path, item in document["paths"].items()
            for method, operation in item.items()
            if method in METHODS
        }
        self._events: dict[str, tuple[str, ...]] = dict(_event_pointers(document))
        self.pairs: set[tuple[str, int, str | None]] = set()
        """Every operation, status and error code that was judged."""

    def triggers(self, operation_ids: Iterable[str]) -> frozenset[str]:
        """The events that these operations document, as far as there are such operations."""
        pointers = {self.operations[name].pointer for name in operation_ids if name in self.operations}
        return frozenset(trigger for trigger, place in self._events.items() if place[:3] in pointers)

    def answer(self, operation_id: str, status: int, body: Any, *, given: bool) -> list[str]:
        """What is wrong with an answer; ``given`` says whether it has a body."""
        operation = self.operations[operation_id]
        code = body.get("errorCode") if given and isinstance(body, dict) else None
        self.pairs.add((operation_id, status, code))
        answer = operation.answers.get(str(status))
        if answer is None:
            return [f"status {status} is not documented (errorCode {code})"]
        if ("content" in answer) is not given:
            return ["has a body" if given else "has no body"]
        if not given:
            return []
        found = self._errors((*operation.pointer, "responses", str(status), *_SCHEMA), body)
        if status >= 400 and code not in operation.codes(status):
            found.append(f"error code {code!r} is not documented for status {status}")
        return found

    def accepted(self, operation_id: str, body: Any) -> list[str]:
        """What is wrong with a body that the emulator accepted; a draft may lack anything."""
        operation = self.operations[operation_id]
        pointer = (*operation.pointer, "requestBody", *_SCHEMA)
        root = DRAFTED if isinstance(body, dict) and body.get("status") == "DRAFT" else ACCEPTED
        return self._errors(pointer, body, root=root) if operation.body else []

    def event(self, body: Mapping[str, Any]) -> list[str]:
        """What is wrong with the body of an event."""
        pointer = self._events.get(str(body.get("type")))
        return ["no such event is documented"] if pointer is None else self._errors(pointer, body)

    def _errors(self, pointer: tuple[str, ...], value: Any, *, root: str = ANSWERED) -> list[str]:
        validator = self._validators.get((root, *pointer))
        if validator is None:
            reference = "/".join(part.replace("~", "~0").replace("/", "~1") for part in pointer)
            schema = {"$ref": f"{root}#/{reference.replace('{', '%7B').replace('}', '%7D')}"}
            validator = Draft202012Validator(schema, registry=self._registry, format_checker=self._formats)
            self._validators[root, *pointer] = validator
        return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]


_SCHEMA = ("content", "application/json", "schema")


@cache
def the_judge() -> Judge:
    """The judge by the project's own description."""
    document = deepcopy(fetch(str(OPENAPI / "provisioning-api.yaml")).document)
    upgrade(document)
    apply_overlays(document, load_overlays(OPENAPI))
    return Judge(document)


def _event_pointers(document: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            for name, callback in operation.get("callbacks", {}).items():
                for url, target in callback.items():
                    schema = target["post"]["requestBody"]["content"]["application/json"]["schema"]
                    pointer = ("paths", path, method, "callbacks", name, url, "post", "requestBody", *_SCHEMA)
                    if "$ref" in schema:
                        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
                    yield schema["properties"]["type"]["const"], pointer


def _formats() -> FormatChecker:
    checker = FormatChecker(["email"])

    @checker.checks("date-time", raises=ValueError)
    def is_time(value: object) -> bool:
        return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None

    @checker.checks("url")
    def is_url(value: object) -> bool:
        return not isinstance(value, str) or urlsplit(value).scheme in {"http", "https"}

    return checker


def _unite(node: Any) -> None:
    """Let unions be satisfied by any variant: the published ones overlap."""
    for value in _inner(node):
        _unite(value)
    if isinstance(node, dict) and isinstance(node.get("oneOf"), list):
        node["anyOf"] = node.pop("oneOf")


def _close(node: Any) -> None:
    """Let objects hold only what they name."""
    for value in _inner(node):
        _close(value)
    if isinstance(node, dict) and isinstance(node.get("properties"), dict) and {"type", "required"} & node.keys():
        node.setdefault("additionalProperties", False)


def _demand_nothing(node: Any) -> None:
    """Let objects lack any field."""
    for value in _inner(node):
        _demand_nothing(value)
    if isinstance(node, dict) and isinstance(node.get("required"), list):
        del node["required"]


def _inner(node: Any) -> Iterable[Any]:
    return node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
