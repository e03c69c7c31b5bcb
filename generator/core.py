"""What the templates write down: the core's models, enums, operations, services and events, ready to be printed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import Factory, define, evolve, frozen

from .prose import Prose
from .types import united

__all__ = ["Body", "BodyDict", "Core", "DictKey", "Enum", "Field", "Model", "Operation", "Parameter", "Service"]


@frozen
class Field:
    """One field of a model or of a body."""

    name: str
    wire_name: str
    spec: Any
    read: str
    write: str
    typed: str
    """``write``, with the dicts of its models in place of any mapping."""
    doc: Prose
    flags: tuple[str, ...]
    attribute: str = ""
    """As a keyword of a call: what the model calls it."""

    @property
    def row(self) -> tuple[Any, ...]:
        return (self.name, self.wire_name, self.spec, *self.flags)


@define
class Model:
    """An object of the description, which becomes an attrs class."""

    name: str
    fields: tuple[Field, ...]
    names: tuple[str, ...]
    """Other classes that its annotations mention."""
    doc: Prose = Factory(Prose)

    @property
    def rows(self) -> tuple[Any, ...]:
        return tuple(field.row for field in self.fields)


@frozen
class DictKey:
    """One key of the dict of a model."""

    name: str
    """As on the wire."""
    type: str


@frozen
class BodyDict:
    """A model as a plain dict, which becomes a ``TypedDict``."""

    name: str
    model: str
    keys: tuple[DictKey, ...]
    names: tuple[str, ...]
    """Classes that its annotations mention."""
    is_class: bool
    """Whether every key is a name that can stand in a class."""


@define
class Enum:
    """An enum of the description, which becomes an open one."""

    name: str
    base: str
    members: Mapping[str, Any]
    member_docs: Mapping[str, Prose]
    doc: Prose = Factory(Prose)


@frozen
class Parameter:
    """A value in the path or the query of an operation."""

    name: str
    wire_name: str
    spec: Any
    write: str
    required: bool
    doc: Prose
    deprecated: bool = False


@frozen
class Body:
    """What an operation sends."""

    spec: Any
    required: bool
    write: str
    typed: str
    in_dict: str
    """The dicts alone that it may be; empty if it holds no model."""
    variants: tuple[tuple[Field, ...], ...]
    """Fields of each model that the body may be, required ones first."""

    @property
    def has_overloads(self) -> bool:
        """Whether a call without a ``body`` needs some of its fields."""
        return any("required" in field.flags for fields in self.variants for field in fields)

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every field of every variant, once; a field that differs between variants takes what any of them takes."""
        merged: dict[str, Field] = {}
        for field in (field for variant in self.variants for field in variant):
            known = merged.setdefault(field.name, field)
            if known.write != field.write:
                write, typed = united(known.write, field.write), united(known.typed, field.typed)
                merged[field.name] = evolve(known, write=write, typed=typed)
        return tuple(merged.values())


@frozen
class Operation:
    """One endpoint: how it is asked, and what it may answer."""

    id: str
    method: str
    path: str
    service: str
    name: str
    tag: str
    summary: str
    doc: str
    path_parameters: tuple[Parameter, ...]
    query_parameters: tuple[Parameter, ...]
    body: Body | None
    answers: Mapping[int, Any]
    answer: Any
    answer_read: str
    """What a call returns, whatever its parameters."""
    whole_read: str
    """What it returns without the parameter that asks for a part."""
    partial_answer: tuple[str, Any] | None
    errors: Mapping[int, tuple[str, ...]]
    paging: Mapping[str, Any] | None
    item_read: str
    pager_read: str
    """What a call of a list returns, whatever its parameters."""
    partial_item_read: str
    deprecated: bool
    stage: str
    names: tuple[str, ...]

    @property
    def constant(self) -> str:
        return self.name.upper().rstrip("_")

    @property
    def module(self) -> str:
        return self.service.replace(".", "_")

    # Annotations of what calls return: as methods, by id, and with raw responses.

    @property
    def result(self) -> str:
        return f"Pager[{self.item_read}]" if self.paging else self.whole_read

    @property
    def partial_result(self) -> str:
        return f"Pager[{self.partial_item_read}]" if self.paging else self.partial_item_read

    @property
    def any_result(self) -> str:
        partial = [self.partial_result] if self.partial_answer else []
        return " | ".join(dict.fromkeys([self.result, *partial]))

    @property
    def started(self) -> str:
        return self.result if self.paging else f"Coroutine[Any, Any, {self.result}]"

    @property
    def partial_started(self) -> str:
        return self.partial_result if self.paging else f"Coroutine[Any, Any, {self.partial_result}]"

    @property
    def raw_result(self) -> str:
        return f"Page[{self.item_read}]" if self.paging else self.whole_read

    @property
    def partial_raw_result(self) -> str:
        return f"Page[{self.partial_item_read}]" if self.paging else self.partial_item_read


@define
class Service:
    """The operations of one tag, and the services below it."""

    path: str
    tag: str
    doc: Prose
    operations: list[Operation] = Factory(list)
    children: list[Service] = Factory(list)

    @property
    def attribute(self) -> str:
        return self.path.rpartition(".")[2]

    @property
    def module(self) -> str:
        return self.path.replace(".", "_")

    @property
    def class_name(self) -> str:
        brands = {"whatsapp": "WhatsApp", "kakaotalk": "KakaoTalk"}
        parts = re.split(r"[._]", self.path)
        return "".join(brands.get(part, part.capitalize()) for part in parts) + "Service"

    @property
    def has_bodies(self) -> bool:
        """Whether a method has an overload for dicts alone."""
        bodies = [operation.body for operation in self.operations if operation.body]
        return any(body.has_overloads and body.in_dict for body in bodies)

    @property
    def names(self) -> list[str]:
        return sorted({name for operation in self.operations for name in operation.names})


@define
class Core:
    """Everything that is printed."""

    version: str
    sha256: str
    server: str
    docs_url: str
    models: dict[str, Model]
    enums: dict[str, Enum]
    aliases: dict[str, str]
    """One-value enums and other components that become a type, not a class: name → annotation."""
    twins: dict[str, str]
    """Further names of an enum: name → the enum's own."""
    dicts: tuple[BodyDict, ...]
    literals: dict[str, str]
    """Names of the texts that the enums of requests list: enum → name."""
    operations: list[Operation]
    services: list[Service]
    """The roots of the service tree."""
    events: dict[str, str]

    @property
    def doc(self) -> str:
        return (
            f"The generated core of the SDK for the Sinch Provisioning API, description version {self.version}.\n\n"
            "Written by ``python -m generator``; not to be edited, and not to be imported by users: import "
            "``sinch_provisioning``."
        )

    @property
    def mentioned(self) -> list[str]:
        """Classes that some operation takes or answers."""
        return sorted({name for operation in self.operations for name in operation.names})

    @property
    def dict_names(self) -> list[str]:
        """What the module of the dicts has."""
        return sorted([*(each.name for each in self.dicts), *self.literals.values()])

    def texts_of(self, enum: str) -> str:
        """The values of an enum, as an annotation."""
        return f"Literal[{', '.join(map(repr, self.enums[enum].members.values()))}]"

    @property
    def in_dicts(self) -> list[str]:
        """Classes that the dicts mention."""
        return sorted({name for each in self.dicts for name in each.names})

    @property
    def any_event(self) -> str:
        return " | ".join(self.events.values()) or "Model"

    @property
    def all_services(self) -> list[Service]:
        return [service for root in self.services for service in (root, *root.children)]
