"""Valid models for tests, made from the description's schemas."""

from __future__ import annotations

from functools import cache
from typing import Any, Final, TypeVar

import sinch_provisioning_core.models as core
from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.checking import Findings
from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.notation import TypeSpec

from .._rules.table import rule_violations
from ..events.catalog import NAMES
from .choices import none_of
from .contract import installed_contract
from .made_event import event_document, trigger_of
from .merging import merged
from .samples import Sampler

__all__ = ["make"]

M = TypeVar("M", bound=Model)

_MOST_TRIES: Final = 500


def make(model: type[M], /, *, seed: object = 0, **fields: Any) -> M:
    """A model as the service would take or answer it, the same one for the same seed.

    What is made passes the checks of a call. What you give is not checked, so that invalid ones can be had too.

    Args:
        model: Such as ``WebhookInput`` or ``Bundle``.
        seed: Anything.
        fields: Fields to set, by their Python or wire names. Mappings are merged into what is there, so
            ``details={"name": "Shop"}`` changes that alone.

    Raises:
        ValueError: There is no such model; it lists those that there are.
        TypeError: The model has no such field.
    """
    name = getattr(model, "__name__", str(model))
    if not (_is_model(name) and getattr(core, name) is model):
        raise ValueError(none_of("model", name, filter(_is_model, core.__all__)))
    codec = codec_of(model)
    unknown = [field for field in fields if codec.find(field) is None]
    if unknown:
        raise TypeError(none_of(f"field of {name}", unknown[0], codec.by_name))
    changes = {found.wire_name: value for field, value in fields.items() if (found := codec.find(field)) is not None}
    if name in NAMES.values():
        return model.from_dict(event_document(trigger_of(name), str(seed), changes))
    return model.from_dict(merged(_sample(model, str(seed)), changes))


def _is_model(name: str) -> bool:
    found = getattr(core, name, None) if name in installed_contract().resolve("/components/schemas") else None
    return isinstance(found, type) and issubclass(found, Model)


@cache
def _operations() -> dict[str, list[str]]:
    """The operations that take a model as their body, by its name."""
    found: dict[str, list[str]] = {}
    for operation in OPERATIONS.values():
        for name in _names(operation.body):
            found.setdefault(name, []).append(operation.id)
    return found


def _names(body: TypeSpec | None) -> list[str]:
    match body:
        case ("model", str(name)):
            return [name]
        case ("union", _, variants):
            return [name for variant in variants for name in _names(variant)]
        case _:
            return []


def _sample(model: type[Model], seed: str) -> Any:
    name = model.__name__
    for attempt in range(_MOST_TRIES):
        sampler = Sampler(installed_contract(), f"{name} {seed} {attempt}", deprecated=False)
        document = sampler.sample(f"/components/schemas/{name}")
        if _is_fine(model, document):
            return document
    raise ValueError(f"no valid {name} was found")


def _is_fine(model: type[Model], document: Any) -> bool:
    findings = Findings(draft=False)
    findings.look(("model", model), document, "")
    rules = (rule_violations(operation_id, document) for operation_id in _operations().get(model.__name__, ()))
    return not findings.violations and not findings.doubts and not any(rules)
