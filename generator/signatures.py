"""Parts of a call's signature that endpoint functions, service methods and calls by id share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .core import Field, Operation, Parameter
from .rendering import Code, annotation, identifier

__all__ = [
    "arguments",
    "body_fields",
    "head",
    "names",
    "options",
    "path_parameters",
    "query_parameters",
    "star",
]


def head(operation: Operation) -> Code:
    """A list call is made at once, and awaited or iterated over; any other is awaited."""
    return Code(f"{'' if operation.paging else 'async '}def {identifier(operation.name)}")


def path_parameters(operation: Operation) -> Code:
    return _keywords(operation.path_parameters, ())


def query_parameters(operation: Operation, without: str = "", required: str = "") -> Code:
    """``without`` one of them; one that is ``required`` has no default."""
    given = [parameter for parameter in operation.query_parameters if parameter.wire_name != without]
    return _keywords(given, [p for p in given if not p.required and p.wire_name != required])


def body_fields(fields: Sequence[Field], optional: bool = False) -> Code:
    return _keywords(fields, [field for field in fields if optional or "required" not in field.flags])


def _keywords(found: Iterable[Parameter | Field], optional: Sequence[Parameter | Field]) -> Code:
    default = " | Unset = UNSET"
    return Code(
        "".join(
            f"{identifier(keyword.name)}: {annotation(_given(keyword))}{default if keyword in optional else ''}, "
            for keyword in found
        )
    )


def _given(keyword: Parameter | Field) -> str:
    return keyword.typed if isinstance(keyword, Field) else keyword.write


def options(operation: Operation) -> Code:
    return Code(f"**options: Unpack[{'ListOptions' if operation.paging else 'CallOptions'}]")


def star(operation: Operation, more: bool = False) -> Code:
    """What makes the parameters behind it keywords, if there are any."""
    return Code("*, " if more or operation.query_parameters else "")


def arguments(operation: Operation) -> Code:
    """What a service method passes on to its endpoint function."""
    parts = [str(identifier(parameter.name)) for parameter in operation.path_parameters]
    if operation.body:
        parts.append(f"body=given({', '.join(['body', *_passed(operation.body.fields)])})")
    return Code(", ".join([*parts, *_passed(operation.query_parameters), "**options"]))


def _passed(found: Iterable[Parameter | Field]) -> list[str]:
    return [
        f"{identifier(keyword.attribute if isinstance(keyword, Field) else keyword.name)}={identifier(keyword.name)}"
        for keyword in found
    ]


def names(found: Iterable[str]) -> Code:
    """Names between commas."""
    return Code("".join(f"{identifier(name)}, " for name in found))
