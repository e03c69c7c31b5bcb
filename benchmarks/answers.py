"""Reading: the answer of every operation, with documents made from its schema, and which of them are the slowest."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any, TypeAlias

import orjson
from attrs import define

from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.codec import Field, codec_of, lookup
from sinch_provisioning_core.runtime.consuming import consume
from sinch_provisioning_core.runtime.notation import TypeSpec, bare

from .measuring import ratios
from .table import Row, Section

__all__ = ["documents", "sections"]

Answers: TypeAlias = dict[str, tuple[TypeSpec, Any]]
"""Types and documents, by what they are."""

DEEPEST = 8
ITEMS = 2
PAGE_SIZE = 20
SHOWN = 8


def sections() -> list[Section]:
    answers: Answers = {f"{op.call_name}, {shape}": (type_, document) for op, shape, type_, document in documents()}
    return [_section("json alone", answers, json.loads, 2.5, 3.5), _section("orjson", answers, orjson.loads, 2.0, 2.5)]


def _section(parser: str, answers: Answers, loads: Callable[[bytes], Any], typical: float, worst: float) -> Section:
    found = ratios({what: _pair(type_, document, loads) for what, (type_, document) in answers.items()})
    rows = [Row("median", median(found.values()), goal=typical)]
    rows += [Row(what, ratio, goal=worst) for what, ratio in [*found.items()][:SHOWN]]
    operations = len({what.partition(",")[0] for what in found})
    return Section(
        f"Decode {len(found)} answers of {operations} operations, made from their schemas, with {parser}: the slowest",
        "json.loads",
        rows,
    )


def _pair(type_: TypeSpec, document: Any, loads: Callable[[bytes], Any]) -> tuple[Callable[[], Any], Callable[[], Any]]:
    text = json.dumps(document, ensure_ascii=False).encode()
    assert consume(type_, loads(text)).to_dict() == document
    return lambda: consume(type_, loads(text)), lambda: json.loads(text)


def documents() -> Iterator[tuple[Any, str, TypeSpec, Any]]:
    """``(operation, which document, type, document)``: whole, only what is required, drafts, and each variant."""
    for operation in OPERATIONS.values():
        for status, type_ in operation.answers.items():
            if type_ is None:
                continue
            makers = {"whole": _Maker(), "required fields only": _Maker(optional=False), "drafts": _Maker(draft=True)}
            makers |= {
                f"variants {number + 1}": _Maker(variant=number) for number in range(_most_variants(type_, set()))
            }
            seen: list[Any] = []
            for shape, maker in makers.items():
                document = maker.value(type_, 0)
                if document not in seen:
                    seen.append(document)
                    yield operation, shape if len(operation.answers) == 1 else f"{status}, {shape}", type_, document


@define
class _Maker:
    optional: bool = True
    """Whether fields are there that are not required."""
    draft: bool = False
    variant: int | None = None
    """Which variant of each union; without it, lists hold one item of each."""

    def value(self, type_: TypeSpec, depth: int) -> Any:
        match bare(type_):
            case ("model", name):
                return {
                    field.wire_name: self.value(field.type, depth + 1)
                    for field in codec_of(lookup(name)).fields
                    if self._has(field, depth)
                }
            case ("list", item):
                return self._items(item, depth)
            case ("map", item):
                return {key: self.value(item, depth + 1) for key in ("SE", "GB")}
            case ("union", _, members):
                return self.value(members[(self.variant or 0) % len(members)], depth)
            case ("const", value):
                return value
            case ("enum", name):
                values = list(lookup(name)._value2member_map_)
                return "DRAFT" if self.draft and "DRAFT" in values else values[-1]
            case "datetime":
                return "2026-01-19T13:11:08.204Z"
            case "int":
                return 1200
            case "float":
                return 0.25
            case "bool":
                return True
            case "object":
                return {"key": "value"}
            case _:
                return "Your order has been shipped"

    def _has(self, field: Field, depth: int) -> bool:
        """A draft has what it is to become, and little else."""
        if field.required or depth >= DEEPEST:
            return field.required
        if self.draft:
            return field.wire_name in ("state", "changes") or depth > 3
        return self.optional

    def _items(self, item: TypeSpec, depth: int) -> list[Any]:
        if depth >= DEEPEST:
            return []
        match bare(item):
            case ("union", _, members) if self.variant is None:
                return [self.value(member, depth + 1) for member in members]
            case _:
                return [self.value(item, depth + 1)] * (PAGE_SIZE if depth == 1 else ITEMS)


def _most_variants(type_: TypeSpec, seen: set[Any]) -> int:
    """Of any union in a type."""
    if type_ in seen:
        return 0
    seen.add(type_)
    match bare(type_):
        case ("model", name):
            return max((_most_variants(field.type, seen) for field in codec_of(lookup(name)).fields), default=0)
        case ("list" | "map", item):
            return _most_variants(item, seen)
        case ("union", _, members):
            return max(len(members), *(_most_variants(member, seen) for member in members))
        case _:
            return 0
