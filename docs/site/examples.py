"""An example for each operation: a call with what it requires, and values that its schema allows."""

from __future__ import annotations

import inspect
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, Final, cast

import attrs

from sinch_provisioning import InvalidInputError, Operation, is_set
from sinch_provisioning.testing.contract import Contract, installed_contract
from sinch_provisioning.testing.examples import example_of, example_of_schema
from sinch_provisioning.testing.json_value import Json
from sinch_provisioning.testing.samples import Sampler
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.reading import decode

from .surface import client, service_class

__all__ = ["examples"]

PATH_VALUES: Final[Mapping[str, str]] = {
    "template_name": "order_shipped",
    "language_code": "EN",
    "plus_friend_id": "@example",
    "test_number": "+46701234567",
    "use_case": "MULTIUSE",
}
BODIES: Final[Mapping[str, Mapping[str, Any]]] = {
    "whatsapp.templates.create": {
        "name": "order_shipped",
        "language": "EN",
        "category": "UTILITY",
        "details": {
            "components": [{"type": "BODY", "text": "Hello {{1}}, your order is on its way.", "examples": ["Ada"]}]
        },
    },
    "kakaotalk.senders.create": {
        "plusFriendId": "@example",
        "details": {
            "adminPhoneNo": "01012345678",
            "name": "Example",
            "topLevelCategoryCode": "001",
            "midLevelCategoryCode": "0001",
            "subLevelCategoryCode": "0001",
        },
    },
}
"""Where more is needed than the schema says, by wire names."""


def examples() -> dict[str, str]:
    """By operation id."""
    operations = client().operations
    return _formatted({id_: _example(operation) for id_, operation in operations.items()})


def _example(operation: Operation[Any]) -> str:
    arguments = [
        _literal(PATH_VALUES.get(one.name, f"the-{one.name.replace('_', '-')}")) for one in operation.path_parameters
    ]
    contract = installed_contract()
    wire = {one.name: one for one in contract.operations[operation.id].parameters}
    for parameter in operation.query_parameters:
        if parameter.required:
            value = example_of_schema(contract, wire[parameter.wire_name].schema)
            arguments.append(f"{parameter.name}={_literal(value)}")
    arguments += _body(operation, contract)
    call = f"client.{operation.call_name}({', '.join(arguments)})"
    if operation.paging:
        item = "item" if operation.paging.items == "items" else _singular(operation.paging.items)
        return f"async for {item} in {call}:\n    print({item})\n"
    if any(type_ is not None for type_ in operation.answers.values()):
        return f"answer = await {call}\nprint(answer)\n"
    return f"await {call}\n"


def _body(operation: Operation[Any], contract: Contract) -> Iterator[str]:
    pointer = contract.operations[operation.id].body_pointer
    if operation.body is None or pointer is None:
        return
    body = next((body for body in _bodies(operation, contract, pointer) if _accepted(body)), None)
    keywords = inspect.signature(getattr(service_class(operation.service), operation.name)).parameters
    fields = _set_fields(body) if isinstance(body, Model) else {}
    if not fields and not operation.body_required:
        return
    if fields and set(fields) <= set(keywords):
        yield from (f"{name}={_literal(value)}" for name, value in fields.items())
    else:
        yield f"body={_literal(body)}"


def _bodies(operation: Operation[Any], contract: Contract, pointer: str) -> Iterator[Any]:
    """What is required; where nothing is, one thing that can be given."""
    required = BODIES.get(operation.call_name) or example_of(contract, pointer)
    if required != {}:
        yield decode(operation.body or "any", required)
    for seed in range(100):
        if sample := _smallest(Sampler(contract, seed).sample(pointer)):
            yield decode(operation.body or "any", sample)
    yield decode(operation.body or "any", {})


def _accepted(body: Any) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            body.validate()
        except (InvalidInputError, Warning):
            return False
    return True


def _smallest(given: Json) -> Json:
    """Of an object its first plain value alone."""
    if not isinstance(given, dict):
        return given
    value = cast("dict[str, Json]", given)
    plain = {name: item for name, item in value.items() if isinstance(item, str | int | bool)}
    return {name: _smallest(item) for name, item in islice((plain or value).items(), 1)}


def _set_fields(model: Model) -> dict[str, Any]:
    values = {
        field.name: getattr(model, field.name) for field in attrs.fields(type(model)) if not field.name.startswith("_")
    }
    return {name: value for name, value in values.items() if is_set(value) and name != "additional_properties"}


def _literal(value: object) -> str:
    """Python source of a value, models as mappings by Python names."""
    match value:
        case Model():
            return "{" + ", ".join(f"{name!r}: {_literal(item)}" for name, item in _set_fields(value).items()) + "}"
        case list():
            return "[" + ", ".join(map(_literal, cast("list[object]", value))) + "]"
        case str():
            return repr(str(value))
        case _:
            return repr(value)


def _singular(name: str) -> str:
    return f"{name.removesuffix('ies')}y" if name.endswith("ies") else name.removesuffix("s")


def _formatted(sources: Mapping[str, str]) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        for id_, source in sources.items():
            (Path(folder) / f"{id_}.py").write_text(source, encoding="utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--quiet", "--isolated", "--line-length=100", folder]
        subprocess.run(command, check=True)
        return {id_: (Path(folder) / f"{id_}.py").read_text(encoding="utf-8") for id_ in sources}
