# Copied by the generation: change overrides/runtime/wire.py, then `make regenerate`.
"""A call on the wire: its path, its query string, its body, and its answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from .call import Keywords
from .codec import codec_of, lookup
from .consuming import consume
from .errors import InvalidInputError, Violation, excerpt
from .inputs import unexpected
from .notation import TypeSpec, bare, tree_models
from .operation import Operation
from .unset import UNSET
from .writing import NestingError, jsonable

if TYPE_CHECKING:
    from .checking import Rules

__all__ = [
    "body_fields",
    "build_body",
    "build_path",
    "build_query",
    "check_query",
    "decode_answer",
]


def build_path(operation: Operation[Any], project_id: str | None, values: tuple[object, ...]) -> str:
    """The path of a call, each value percent-encoded whole so that it arrives as one segment.

    Raises:
        InvalidInputError: A value is no text, or one that would address another resource; the project id is missing.
    """
    found: list[Violation] = []
    segments: dict[str, str] = {}
    if operation.takes_project:
        segments["projectId"] = _segment("project_id", project_id, found)
    for parameter, value in zip(operation.path_parameters, values, strict=True):
        segments[parameter.wire_name] = _segment(parameter.name, value, found)
    if found:
        raise InvalidInputError(operation.id, tuple(found))
    path = operation.path
    for name, segment in segments.items():
        path = path.replace(f"{{{name}}}", segment)
    return path


def _segment(name: str, value: object, found: list[Violation]) -> str:
    if name == "project_id" and value is None:
        found.append(Violation(name, "is missing: give it to the client or to the call, or set SINCH_PROJECT_ID"))
        return ""
    text = value.value if isinstance(value, Enum) else value
    if not isinstance(text, str):
        found.append(Violation(name, "must be text", excerpt(value)))
    elif not text:
        found.append(Violation(name, "must not be empty: an empty path segment would address another resource"))
    elif text in (".", ".."):  # encoded or not, URL handling may resolve them
        found.append(Violation(name, f"must not be {text!r}: as a path segment it would address another resource"))
    elif not _is_encodable(text):
        found.append(Violation(name, HALF_A_PAIR, ascii(text)))
    else:
        return quote(text, safe="")
    return ""


HALF_A_PAIR: Final = "cannot be sent: it holds half of a surrogate pair, which UTF-8 cannot express"


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def build_query(operation: Operation[Any], query: Mapping[str, object]) -> list[tuple[str, str]]:
    """The query string as pairs: arrays repeat their name, booleans are ``true`` and ``false``, UNSET is left out.

    Raises:
        InvalidInputError: A value has no text in UTF-8.
    """
    types: dict[str, TypeSpec] = {parameter.wire_name: parameter.type for parameter in operation.query_parameters}
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is UNSET or value is None:
            continue
        plain = jsonable(types.get(name, "any"), value)
        pairs.extend((name, _query_text(name, member)) for member in (plain if isinstance(plain, list) else [plain]))
    return pairs


def _query_text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    try:
        text = str(value)
    except ValueError:  # an integer of more digits than Python writes
        raise InvalidInputError("query", (Violation(name, "cannot be sent as text", excerpt(value)),)) from None
    if not _is_encodable(text):
        raise InvalidInputError("query", (Violation(name, HALF_A_PAIR, ascii(text)),))
    return text


def check_query(operation: Operation[Any], query: Mapping[str, object]) -> None:
    """Check query values against the description.

    Raises:
        InvalidInputError: With every violation.
    """
    values = [(parameter, query.get(parameter.wire_name, UNSET)) for parameter in operation.query_parameters]
    if all((value is UNSET or value is None) and not parameter.required for parameter, value in values):
        return
    from .checking import Findings

    findings = Findings(draft=False)
    for parameter, value in values:
        if value is UNSET or value is None:
            if parameter.required:
                findings.add(parameter.name, "is required")
        elif isinstance(value, Iterator):
            findings.add(parameter.name, "must be a list, which can be read more than once", value)
        else:
            if parameter.deprecated:
                findings.deprecated.append(Violation(parameter.name, f"is deprecated in {operation.id}"))
            findings.look(parameter.type, jsonable(parameter.type, value), parameter.name)
    findings.report(operation.id, is_sent=True)


def build_body(operation: Operation[Any], body: object, *, validate: bool = True, rules: Rules | None = None) -> Any:
    """The JSON value of a call's body, or :data:`UNSET` if it has none.

    Args:
        body: A model, a mapping by Python or wire names, or :class:`~.call.Keywords`.
        validate: Whether to check it against what the description states.
        rules: Rules that concern several fields; they are given the body's JSON value, and only if it is checked.

    Raises:
        InvalidInputError: A whole body is given beside keywords, where none belongs, or holds itself; or, checked, it
            breaks rules: with every violation.
    """
    given: Any = body
    keywords = isinstance(body, Keywords)
    if isinstance(body, Keywords):
        given = body.fields
        if body.body is not UNSET:
            names = ", ".join(body.fields)
            raise _refused(operation, "body", f"was given beside keywords ({names}); give the one or the others")
        body = _from_keywords(operation, body.fields)
    if operation.body is None:
        if body is not UNSET:
            raise _refused(operation, "body", "was given, but the operation takes none")
        return UNSET
    if body is UNSET:
        if not operation.body_required:
            return UNSET
        body = {}
    try:
        value = jsonable(operation.body, body)
    except NestingError as error:
        raise _refused(operation, "body", f"is {error}") from None
    except RecursionError:
        raise _refused(operation, "body", "is nested too deeply, or contains itself") from None
    if validate:
        from .checking import check
        from .spelling import as_written

        spelling = partial(as_written, operation.body, value, given, pythonic=keywords)
        every_rule = partial(_rule_violations, operation, rules)
        check(operation.id, operation.body, value, rules=every_rule, spelling=spelling, is_sent=True)
    return value


def _rule_violations(operation: Operation[Any], rules: Rules | None, value: Any) -> Iterator[Violation]:
    if operation.method == "PATCH" and value == {} and _changes_nothing(operation.body):
        yield Violation("the body", "has no field, so that nothing is changed", doubtful=True)
    yield from rules(value) if rules is not None else ()


def _changes_nothing(body: TypeSpec | None) -> bool:
    """Whether an update without a field means nothing: none is required, and none stands for a new draft."""
    match body:
        case ("model", name):
            return not any(
                field.required or "draft-by-default" in field.flags for field in codec_of(lookup(name)).fields
            )
        case _:
            return False


def _refused(operation: Operation[Any], path: str, message: str) -> InvalidInputError:
    return InvalidInputError(operation.id, (Violation(path, message),))


def _from_keywords(operation: Operation[Any], fields: Mapping[str, object]) -> dict[str, object]:
    names = body_fields(operation.body)
    strangers = [name for name in fields if name not in names]
    if strangers:
        raise TypeError(unexpected(operation.id, strangers, names))
    return {names[name]: value for name, value in fields.items()}


def body_fields(type_: TypeSpec | None) -> dict[str, str]:
    """Python name → wire name of every field that a body may have."""
    match bare(type_ or "any"):
        case ("model", name):
            return {field.name: field.wire_name for field in codec_of(lookup(name)).fields}
        case ("union", tree, _) if tree:
            fields: dict[str, str] = {}
            for name in tree_models(tree):
                fields |= body_fields(("model", name))
            return fields
        case _:
            return {}


def decode_answer(
    operation: Operation[Any], status: int, data: object, query: Mapping[str, object] | None = None
) -> Any:
    """The typed answer of a successful call. ``data`` is taken apart on the way: do not use it afterwards.

    Raises:
        DecodeError: It has an entirely different shape.
    """
    type_ = operation.answer_type(status)
    if type_ is None:
        return None
    partial = operation.partial_answer
    if partial is not None and query is not None and query.get(partial[0], UNSET) not in (UNSET, None):
        type_ = partial[1]
    return consume(type_, data)
