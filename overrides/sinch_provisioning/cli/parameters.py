"""An operation's values as arguments and options, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import click
from click.core import ParameterSource

from sinch_provisioning_core.runtime.operation import Operation
from sinch_provisioning_core.runtime.unset import UNSET

from .fields import BodyField, fields_of
from .secret_options import ask, variable_of
from .texts import Texts
from .value_types import EnumValue, JsonDocument, Seconds, bare, is_scalar, value_type

__all__ = ["body_given", "call_options", "call_options_given", "parameters_of", "path_given", "query_given"]

_PATH, _QUERY, _BODY = "path_", "query_", "body_"
"""They begin the names of click's parameters, and keep them apart."""
_DOCUMENT: Final = "document"


def parameters_of(operation: Operation[Any], texts: Texts) -> list[click.Parameter]:
    """Path values as arguments, query values and body fields as options."""
    found: list[click.Parameter] = [path_argument(value.name) for value in operation.path_parameters]
    for query in operation.query_parameters:
        text = _text(texts, query.name, required=query.required, deprecated=query.deprecated)
        found.append(_option(_QUERY, query.name, [query.type], text))
    if operation.body is not None:
        text = "The whole body as JSON: @ and the name of a file, or - for standard input. Options replace its fields."
        found.append(click.Option(["--body", _DOCUMENT], type=JsonDocument(), help=text))
        for field in fields_of(operation.body):
            found.append(_secret_option(field, texts) if field.secret else _field_option(field, texts))
    return found


def path_argument(name: str) -> click.Argument:
    """The argument for a value of the path."""
    return click.Argument([f"{_PATH}{name}"], metavar=name.upper())


def path_given(ctx: click.Context) -> list[str]:
    """The values of the path, in its order."""
    return [ctx.params[str(given.name)] for given in ctx.command.params if isinstance(given, click.Argument)]


def query_given(ctx: click.Context, operation: Operation[Any]) -> dict[str, Any]:
    """Query values by their Python names."""
    names = [parameter.name for parameter in operation.query_parameters]
    return {name: _value(ctx, f"{_QUERY}{name}") for name in names if _is_given(ctx, f"{_QUERY}{name}")}


def body_given(ctx: click.Context, operation: Operation[Any]) -> Any:
    """The body: the document with the options in it; :data:`UNSET` if there is neither."""
    has_document = _is_given(ctx, _DOCUMENT)
    values: dict[str, Any] = {}
    for field in fields_of(operation.body):
        name = f"{_BODY}{field.name}"
        if field.secret and (_is_given(ctx, name) or (field.required and not has_document)):
            values[field.wire_name] = ask(ctx, field.name, variable_of(field.name))
        elif _is_given(ctx, name):
            values[field.wire_name] = _value(ctx, name)
    if not has_document:
        return values or UNSET
    document = ctx.params[_DOCUMENT]
    if not values:
        return document
    if not isinstance(document, Mapping):
        raise click.UsageError("The body is no JSON object, so that options cannot replace its fields.", ctx)
    return {**document, **values}


def call_options() -> list[click.Parameter]:
    """What every call takes."""
    return [
        click.Option(["--project-id"], metavar="ID", help="Project to act on, instead of SINCH_PROJECT_ID."),
        click.Option(["--timeout"], type=Seconds(), metavar="SECONDS", help="Bound on each call."),
        click.Option(["--no-validate"], is_flag=True, help="Let the service alone judge the input."),
    ]


def call_options_given(ctx: click.Context) -> dict[str, Any]:
    """The options of a call that were given to the command."""
    options: dict[str, Any] = {
        name: ctx.params[name] for name in ("project_id", "timeout") if ctx.params[name] is not None
    }
    return {**options, "validate": False} if ctx.params.get("no_validate") else options


def _field_option(field: BodyField, texts: Texts) -> click.Option:
    text = _text(texts, field.name, required=field.required, deprecated=field.deprecated)
    return _option(_BODY, field.name, field.types, text)


def _secret_option(field: BodyField, texts: Texts) -> click.Option:
    source = f"Takes it from {variable_of(field.name)}, else asks for it, hidden."
    text = _text(texts, field.name, required=field.required, deprecated=field.deprecated)
    return click.Option([_flag(field.name), f"{_BODY}{field.name}"], is_flag=True, help=f"{text} {source}".strip())


def _option(prefix: str, name: str, types: list[Any], text: str) -> click.Option:
    flag, identifier = _flag(name), f"{prefix}{name}"
    kinds = [bare(type_) for type_ in types]
    is_list = all(kind[0] == "list" and is_scalar(kind[1]) for kind in kinds)
    if all(kind == "bool" for kind in kinds):
        return click.Option([f"{flag}/--no-{flag[2:]}", identifier], default=None, help=text)
    kind = value_type([kind[1] for kind in kinds] if is_list else types)
    if isinstance(kind, EnumValue):
        text = f"{text} One of {kind.in_words}.".strip()
    if is_list:
        text = f"{text} Can be repeated.".strip()
    return click.Option([flag, identifier], type=kind, multiple=is_list, help=text)


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _text(texts: Texts, name: str, *, required: bool, deprecated: bool) -> str:
    marks = [mark for mark, holds in (("required", required), ("deprecated", deprecated)) if holds]
    said = texts.parameters.get(name, "")
    return " ".join([*([f"[{', '.join(marks)}]"] if marks else []), *([said] if said else [])])


def _is_given(ctx: click.Context, name: str) -> bool:
    return ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE


def _value(ctx: click.Context, name: str) -> Any:
    value = ctx.params[name]
    return list(value) if isinstance(value, tuple) else value
