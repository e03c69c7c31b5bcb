"""Where a class is met: what its docstring says when the description has no text for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import Factory, define

from .core import Model, Operation
from .words import listed

__all__ = ["Places", "find_places"]

MOST = 3
"""Places of one kind that are named."""


@define
class Places:
    """For each class, what it is, and of what: ``{"Webhook": {"Answer of": ["``webhooks.get``", …], …}, …}``."""

    found: dict[str, dict[str, list[str]]] = Factory(dict)

    def sentence(self, name: str) -> str:
        """``Body of ``webhooks.create``.``; the first two kinds of place, the first few places of each."""
        kinds = self.found.get(name, {})
        parts = [f"{role} {listed(owners, MOST)}" for role, owners in list(kinds.items())[:2]]
        text = "; ".join([*parts[:1], *(part[0].lower() + part[1:] for part in parts[1:])])
        return f"{text}." if text else ""

    def add(self, spec: Any, role: str, owner: str) -> None:
        """Note every class that a type mentions."""
        if isinstance(spec, str):
            return
        match spec:
            case ("model" | "enum", name):
                owners = self.found.setdefault(name, {}).setdefault(role, [])
                if owner not in owners:
                    owners.append(owner)
            case ("list" | "map", item):
                self.add(item, f"Item of {role[0].lower()}{role[1:]}" if role.startswith("``") else role, owner)
            case ("null", inner) | ("limited", inner, _):
                self.add(inner, role, owner)
            case ("union", _, types):
                for member in types:
                    self.add(member, role, owner)


def find_places(operations: Sequence[Operation], models: Mapping[str, Model], events: Mapping[str, str]) -> Places:
    """Calls first; what no call takes or answers directly is told by the classes and events that have it as a field."""
    places, in_fields = Places(), Places()
    for operation in operations:
        call = f"``{operation.service}.{operation.name}``"
        if operation.body:
            places.add(operation.body.spec, "Body of", call)
        for answer in operation.answers.values():
            places.add(answer, "Page of" if operation.paging else "Answer of", call)
        if operation.partial_answer:
            places.add(operation.partial_answer[1], "Answer, in part, of", call)
        if operation.paging:
            places.add(operation.paging["item_type"], "Item of", call)
        for parameter in (*operation.path_parameters, *operation.query_parameters):
            places.add(parameter.spec, f"Parameter ``{parameter.name}`` of", call)
    fields = [(model, field) for model in models.values() for field in model.fields]
    triggers = {name: trigger for trigger, name in events.items()}
    for model, field in sorted(fields, key=lambda pair: pair[0].name in triggers):
        owner = f"the event ``{triggers[model.name]}``" if model.name in triggers else f"``{model.name}``"
        in_fields.add(field.spec, f"``{field.name}`` of", owner)
    return Places({**in_fields.found, **places.found})
