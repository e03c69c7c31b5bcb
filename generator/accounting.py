"""The account of a generation: everything that the description has is in the core, or the step fails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .core import Core
from .errors import GenerationError
from .normalize import Normalized, callback_operations, operations

__all__ = ["Inventory", "leave_out", "make_manifest", "take_inventory"]

Inventory = Mapping[str, list[str]]


def take_inventory(document: Mapping[str, Any]) -> Inventory:
    """Names of all operations, schemas and callbacks of a description, before anything is done to it."""
    found = list(operations(document))
    unnamed = [f"{method.upper()} {path}" for path, method, operation in found if "operationId" not in operation]
    if unnamed:
        raise GenerationError("operations without an operationId", unnamed)
    ids = [str(operation["operationId"]) for _, _, operation in found]
    twice = sorted({name for name in ids if ids.count(name) > 1})
    if twice:
        raise GenerationError("operation ids given twice", twice)
    callbacks = [f"{op['operationId']}/{name}" for _, _, op in found for name, _ in callback_operations(op)]
    return {
        "operations": ids,
        "schemas": list(document.get("components", {}).get("schemas", {})),
        "callbacks": callbacks,
    }


def leave_out(inventory: Inventory, document: Mapping[str, Any]) -> tuple[Inventory, list[str]]:
    """The inventory without the operations that an overlay took away, and their names. Of schemas, none may go."""
    left = set(take_inventory(document)["operations"])
    gone = [name for name in inventory["operations"] if name not in left]
    kept = {
        **inventory,
        "operations": [name for name in inventory["operations"] if name in left],
        "callbacks": [name for name in inventory["callbacks"] if name.rpartition("/")[0] in left],
    }
    return kept, gone


def make_manifest(inventory: Inventory, normalized: Normalized, core: Core) -> dict[str, Any]:
    """Where each operation, schema and callback went. Raises :class:`GenerationError` that names every missing one."""
    places = {operation.id: f"{operation.service}.{operation.name}" for operation in core.operations}
    kinds: dict[str, str] = {
        **dict.fromkeys(core.models, "model"),
        **dict.fromkeys(core.enums, "enum"),
        **dict.fromkeys(core.aliases, "type"),
        **dict.fromkeys((name for name, own in core.twins.items() if own in core.enums), "enum"),
    }
    schemas = {name: normalized.class_names.get(name) for name in inventory["schemas"]}
    missing = [f"operation {name}" for name in inventory["operations"] if name not in places]
    missing += [f"schema {name}" for name, became in schemas.items() if became not in kinds]
    missing += [
        f"callback {name}" for name in inventory["callbacks"] if normalized.callbacks.get(name) not in core.events
    ]
    missing += [f"event {name}" for name in core.events.values() if kinds.get(name) != "model"]
    if missing:
        raise GenerationError("parts of the description are missing from the core", missing)
    return {
        "version": core.version,
        "sha256": core.sha256,
        "counts": {name: len(names) for name, names in inventory.items()},
        "operations": places,
        "schemas": {name: {"name": became, "kind": kinds[str(became)]} for name, became in schemas.items()},
        "twins": core.twins,
        "synthetic": {name: kinds[name] for name in normalized.synthetic},
        "callbacks": dict(normalized.callbacks),
    }
