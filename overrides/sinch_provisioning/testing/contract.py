"""The contract that the emulator keeps: the description's operations and the checks of what goes in and out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

import attrs
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .description import load_description, with_open_unions
from .formats import format_checker
from .json_value import Json
from .violations import violation_texts

_URI = "urn:sinch:provisioning"
_DRAFT_URI = "urn:sinch:provisioning:draft"
_METHODS = ("get", "put", "post", "delete", "patch")


@attrs.frozen
class ParameterContract:
    """One path or query parameter."""

    name: str
    location: str
    required: bool
    schema: Mapping[str, Any] = attrs.field(repr=False)
    pointer: str = attrs.field(repr=False)
    kind: str
    """The JSON type of the value; of the items, when it is a list."""
    is_list: bool

    @property
    def maximum(self) -> int | None:
        """The greatest value that the description allows."""
        return self.schema.get("maximum")


@attrs.frozen
class AnswerContract:
    """One documented answer: ``pointer`` leads to its schema, and is ``None`` when it has no body."""

    status: int
    pointer: str | None
    error_codes: tuple[str, ...]


@attrs.frozen
class OperationContract:
    """One operation of the description."""

    operation_id: str
    method: str
    path: str
    parameters: tuple[ParameterContract, ...] = attrs.field(repr=False)
    body_pointer: str | None = attrs.field(repr=False)
    body_required: bool
    answers: Mapping[int, AnswerContract] = attrs.field(repr=False)

    @property
    def success_status(self) -> int:
        """The status of the answer when all goes well."""
        return min(status for status in self.answers if 200 <= status < 300)

    def status_of(self, error_code: str) -> int | None:
        """The status under which ``error_code`` is documented for this operation."""
        return next((answer.status for answer in self.answers.values() if error_code in answer.error_codes), None)


class Contract:
    """A description (by default that of the installed core), with its checks compiled when they are first used."""

    def __init__(self, description: Mapping[str, Any] | None = None) -> None:
        self._document = with_open_unions(load_description() if description is None else description)
        resources = [(_URI, self._document), (_DRAFT_URI, _of_drafts(self._document))]
        self._registry: Registry[Any] = Registry().with_resources(
            (uri, DRAFT202012.create_resource(document)) for uri, document in resources
        )
        self._formats = format_checker()
        self._validators: dict[tuple[str, bool], Draft202012Validator] = {}
        self.operations: Mapping[str, OperationContract] = {
            operation.operation_id: operation for operation in self._read_operations()
        }
        self.events: Mapping[str, str] = dict(self._read_events())
        """The pointer to the body's schema of each event, by trigger."""

    def check(self, pointer: str, value: Json, *, draft: bool = False) -> list[str]:
        """The violations of the schema at ``pointer``; a draft may lack what the description lets a draft omit."""
        return violation_texts(self._validator(pointer, draft).iter_errors(value))

    def accepts(self, pointer: str, value: Json, *, draft: bool = False) -> bool:
        """Whether ``value`` fits the schema at ``pointer``."""
        return self._validator(pointer, draft).is_valid(value)

    def check_body(self, operation: OperationContract, body: Json) -> list[str]:
        """The violations in a request's body."""
        pointer = operation.body_pointer
        return [] if pointer is None else self.check(pointer, body, draft=self.is_draft(pointer, body))

    def is_draft(self, pointer: str, body: Json) -> bool:
        """Whether a body says, or means by leaving it out, that it is a draft."""
        if not isinstance(body, dict):
            return False
        if "status" in body:
            return body["status"] == "DRAFT"  # type: ignore[no-any-return]
        properties = (self.resolve(place).get("properties", {}) for place in self._variants(pointer))
        return any(fields.get("status", {}).get("default") == "DRAFT" for fields in properties)

    def check_answer(self, operation_id: str, status: int, body: Json, *, has_body: bool = True) -> list[str]:
        """What is wrong with an answer of an operation; empty when it keeps the contract.

        An error code that is not among the documented ones counts as a violation.
        """
        answer = self.operations[operation_id].answers.get(status)
        if answer is None:
            return [f"status {status} is not documented"]
        if answer.pointer is None:
            return ["must not have a body"] if has_body else []
        if not has_body:
            return ["must have a body"]
        violations = self.check(answer.pointer, body)
        if answer.error_codes and not violations and body["errorCode"] not in answer.error_codes:
            violations.append(f"errorCode {body['errorCode']} is not documented for status {status}")
        return violations

    def check_event(self, body: Mapping[str, Any]) -> list[str]:
        """What is wrong with the body of an event."""
        pointer = self.events.get(str(body.get("type")))
        return ["unknown event"] if pointer is None else self.check(pointer, body)

    def resolve(self, pointer: str) -> Mapping[str, Any]:
        """The schema at ``pointer``."""
        node: Any = self._document
        for part in pointer.removeprefix("/").split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node  # type: ignore[no-any-return]

    def follow(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """The schema itself behind references and unions of one."""
        while (step := _step(schema)) is not None:
            schema = self.resolve(step) if step.startswith("/") else schema[step][0]
        return schema

    def behind(self, pointer: str) -> tuple[str, Mapping[str, Any]]:
        """The schema itself behind what stands at ``pointer``, and where that is."""
        schema = self.resolve(pointer)
        while (step := _step(schema)) is not None:
            pointer = step if step.startswith("/") else f"{pointer}/{step}/0"
            schema = self.resolve(pointer)
        return pointer, schema

    def choices(self, operation_id: str, *field: str) -> tuple[str, ...]:
        """The values that a field of an operation's answer is documented to have, none when that is not known.

        ``field`` is the way to it, with ``[]`` for every item: ``"countryStatus", "[]", "status"``.
        """
        operation = self.operations.get(operation_id)
        pointer = None if operation is None else operation.answers[operation.success_status].pointer
        return () if pointer is None else self.values_at(pointer, *field)

    def values_at(self, pointer: str, *field: str) -> tuple[str, ...]:
        """The values that a field below the schema at a pointer is documented to have; see :meth:`choices`."""
        for name in field:
            step = "items" if name == "[]" else f"properties/{name}"
            pointer = next((f"{place}/{step}" for place in self._variants(pointer) if self._has(place, step)), "")
            if not pointer:
                return ()
        return tuple(self.behind(pointer)[1].get("enum", ()))

    def _variants(self, pointer: str) -> list[str]:
        pointer, schema = self.behind(pointer)
        places = (f"{pointer}/anyOf/{place}" for place in range(len(schema.get("anyOf", ()))))
        return [inner for place in places for inner in self._variants(place)] or [pointer]

    def _has(self, pointer: str, step: str) -> bool:
        node: Any = self.resolve(pointer)
        for part in step.split("/"):
            node = node.get(part) if isinstance(node, Mapping) else None
        return node is not None

    def _validator(self, pointer: str, draft: bool = False) -> Draft202012Validator:
        key = (pointer, draft)
        if key not in self._validators:
            self._validators[key] = Draft202012Validator(
                {"$ref": f"{_DRAFT_URI if draft else _URI}#{_quote(pointer)}"},
                registry=self._registry,
                format_checker=self._formats,
            )
        return self._validators[key]

    def _read_operations(self) -> Iterable[OperationContract]:
        for path, item in self._document["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield self._read_operation(path, method, item)

    def _read_operation(self, path: str, method: str, item: Mapping[str, Any]) -> OperationContract:
        operation = item[method]
        base = f"/paths/{_escape(path)}/{method}"
        shared = f"/paths/{_escape(path)}"
        parameters = [
            self._read_parameter(parameter, f"{home}/parameters/{place}/schema")
            for home, source in ((shared, item), (base, operation))
            for place, parameter in enumerate(source.get("parameters", ()))
        ]
        body = operation.get("requestBody")
        answers = {
            int(status): self._read_answer(int(status), answer, base)
            for status, answer in operation["responses"].items()
        }
        return OperationContract(
            operation_id=operation["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(parameters),
            body_pointer=f"{base}/requestBody/content/application~1json/schema" if body else None,
            body_required=bool(body and body.get("required")),
            answers=answers,
        )

    def _read_parameter(self, parameter: Mapping[str, Any], pointer: str) -> ParameterContract:
        schema = self.follow(parameter["schema"])
        is_list = schema.get("type") == "array"
        item = self.follow(schema["items"]) if is_list else schema
        return ParameterContract(
            name=parameter["name"],
            location=parameter["in"],
            required=bool(parameter.get("required")),
            schema=schema,
            pointer=pointer,
            kind=item.get("type", "string"),
            is_list=is_list,
        )

    def _read_answer(self, status: int, answer: Mapping[str, Any], base: str) -> AnswerContract:
        has_schema = "schema" in answer.get("content", {}).get("application/json", {})
        pointer = f"{base}/responses/{status}/content/application~1json/schema" if has_schema else None
        return AnswerContract(status, pointer, tuple(answer.get("x-error-codes", ())))

    def _read_events(self) -> Iterable[tuple[str, str]]:
        for path, item in self._document["paths"].items():
            for method in _METHODS:
                for name, callback in item.get(method, {}).get("callbacks", {}).items():
                    for url, target in callback.items():
                        trigger = str(target["post"].get("summary", "")).rpartition(" ")[2]
                        place = f"/paths/{_escape(path)}/{method}/callbacks/{_escape(name)}/{_escape(url)}/post"
                        yield trigger, f"{place}/requestBody/content/application~1json/schema"


def _step(schema: Mapping[str, Any]) -> str | None:
    """What leads on from a schema that only points at another: a pointer, or the keyword of a union of one."""
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix("#")
    alone = (keyword for keyword in ("allOf", "anyOf") if len(schema.get(keyword, ())) == 1)
    return None if "properties" in schema else next(alone, None)


def _of_drafts(node: Any) -> Any:
    """The description in which a draft need not have what is marked as needless for one."""
    if isinstance(node, list):
        return [_of_drafts(item) for item in node]
    if not isinstance(node, dict):
        return node
    copied = {name: _of_drafts(value) for name, value in node.items()}
    required, properties = node.get("required"), node.get("properties")
    if isinstance(required, list) and isinstance(properties, dict):
        copied["required"] = [name for name in required if "x-draft-optional" not in properties.get(name, {})]
    return copied


@cache
def installed_contract() -> Contract:
    """The contract of the installed core. It is read once, and never changes."""
    return Contract()


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


def _quote(pointer: str) -> str:
    return quote(pointer, safe="/~")
