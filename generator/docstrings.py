"""The docstring of an operation's method: what a caller must know, in a fixed order."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .prose import Prose, prose

if TYPE_CHECKING:
    from .core import Operation

__all__ = ["endpoint_doc", "error_class", "operation_doc"]

WIDTH = 108
BODY = prose("The whole body, as a model or a mapping, instead of its fields as keywords.")


def endpoint_doc(operation: Operation) -> str:
    """What an endpoint function is; the service's method tells the rest."""
    deprecated = ". Deprecated." if operation.deprecated else ""
    summary = "\n".join(textwrap.wrap(operation.summary or f"Call {operation.id}.", WIDTH))
    return f"{summary}\n\n``{operation.method} {operation.path}``{deprecated}"


def operation_doc(operation: Operation, description: Prose, docs_url: str) -> str:
    """Summary, endpoint, arguments with their limits, what comes back, and the documented error codes."""
    lines = [*textwrap.wrap(operation.summary or f"Call {operation.id}.", WIDTH), ""]
    if description and str(description) != operation.summary:
        lines += [*description.lines(WIDTH), ""]
    if operation.deprecated:
        lines += ["Deprecated: the service still answers it, but may drop it.", ""]
    stage = "" if operation.stage == "GA" else f" ({operation.stage})"
    lines += [f"``{operation.method} {operation.path}``{stage}", ""]
    arguments = list(_arguments(operation))
    if arguments:
        lines += ["Args:", *arguments, ""]
    if operation.paging:
        lines += [
            "Returns:",
            "    A list call: await it for its first page, or iterate over it for every item of every page.",
            "",
        ]
    lines += ["Raises:", *_raises(operation), ""]
    if docs_url:
        lines += [f"Documented at {docs_url}", f"(``{operation.id}``)."]
    return "\n".join(lines).rstrip()


def _arguments(operation: Operation) -> Iterator[str]:
    for parameter in (*operation.path_parameters, *operation.query_parameters):
        if parameter.doc:
            yield from _item(parameter.name, parameter.doc)
    if operation.body:
        yield from _item("body", BODY)
        for field in operation.body.fields:
            if field.doc:
                yield from _item(field.name, field.doc)


def _item(name: str, doc: Prose) -> list[str]:
    first, *others = doc.labelled(name).lines(WIDTH - 8)
    return [f"    {first}", *(f"        {line}" if line else "" for line in others)]


def _raises(operation: Operation) -> Iterator[str]:
    yield "    InvalidInputError: before any request, if a value breaks what is stated here."
    for status, codes in operation.errors.items():
        documented = ", ".join(f"``{code}``" for code in codes)
        if documented:
            yield from textwrap.wrap(
                f"{error_class(status)}: {status}: {documented}.",
                WIDTH,
                initial_indent="    ",
                subsequent_indent="        ",
            )


def error_class(status: int) -> str:
    """The name of the class of error that a status other than success raises."""
    return ERRORS.get(status) or ("ServerError" if status >= 500 else "APIStatusError")


# The generator must run where nothing was generated yet, so it cannot import the classes; a test compares the two.
ERRORS = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    424: "FailedDependencyError",
    429: "RateLimitError",
}
