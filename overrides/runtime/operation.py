"""An operation as data: what may be called, and how it looks on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from .notation import TypeSpec

__all__ = ["Operation", "Paging", "Parameter"]

T_co = TypeVar("T_co", covariant=True)


class Parameter:
    """One path or query parameter of an operation."""

    __slots__ = ("deprecated", "name", "required", "type", "wire_name")

    def __init__(
        self, name: str, wire_name: str, type: TypeSpec, required: bool = False, deprecated: bool = False
    ) -> None:
        self.name = name
        """The Python name, in snake_case."""
        self.wire_name = wire_name
        """The name in the path template or query string."""
        self.type: TypeSpec = type
        self.required = required
        self.deprecated = deprecated

    @property
    def limits(self) -> dict[str, Any]:
        """JSON Schema keywords that bound the value, such as ``{"minimum": 1, "maximum": 1000}``."""
        match self.type:
            case ("limited", _, limits):
                return dict(limits)
            case _:
                return {}

    def __repr__(self) -> str:
        return f"Parameter({self.name!r})"


class Paging:
    """How a list operation pages: where the items are, and what carries the token (``None``: it has one page only)."""

    __slots__ = ("item_type", "items", "max_page_size", "size_parameter", "token_parameter")

    def __init__(
        self,
        items: str,
        item_type: TypeSpec,
        token_parameter: str | None = None,
        size_parameter: str | None = None,
        max_page_size: int | None = None,
    ) -> None:
        self.items = items
        """Python name of the array field in the answer, such as ``"webhooks"``."""
        self.item_type: TypeSpec = item_type
        self.token_parameter = token_parameter
        """Wire name of the query parameter, ``"pageToken"``."""
        self.size_parameter = size_parameter
        self.max_page_size = max_page_size


class Operation(Generic[T_co]):
    """One operation of the API as data. ``T_co`` is what a successful call returns."""

    __slots__ = (
        "answers",
        "body",
        "body_required",
        "deprecated",
        "errors",
        "id",
        "method",
        "name",
        "paging",
        "partial_answer",
        "path",
        "path_parameters",
        "query_parameters",
        "service",
        "stage",
        "summary",
        "tag",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        service: str,
        name: str,
        tag: str,
        summary: str = "",
        path_parameters: tuple[Parameter, ...] = (),
        query_parameters: tuple[Parameter, ...] = (),
        body: TypeSpec | None = None,
        body_required: bool = False,
        answers: Mapping[int, TypeSpec | None],
        partial_answer: tuple[str, TypeSpec] | None = None,
        errors: Mapping[int, tuple[str, ...]],
        paging: Paging | None = None,
        deprecated: bool = False,
        stage: str = "GA",
    ) -> None:
        self.id = id
        """``operationId`` in the description."""
        self.method = method
        """HTTP method, upper case."""
        self.path = path
        """Path template, such as ``/v1/projects/{projectId}/webhooks/{webhookId}``."""
        self.service = service
        """Where it lives on the client: names with dots between them."""
        self.name = name
        """Method name on the service, such as ``"list"``."""
        self.tag = tag
        self.summary = summary
        self.path_parameters = path_parameters
        """In path order, the project id left out."""
        self.query_parameters = query_parameters
        self.body: TypeSpec | None = body
        self.body_required = body_required
        self.answers: Mapping[int, TypeSpec | None] = answers
        """Documented success statuses and the type each answers; ``None`` where there is no body."""
        self.partial_answer: tuple[str, TypeSpec] | None = partial_answer
        """``(query parameter, type)``: with that parameter given, the answer is of that type instead."""
        self.errors = errors
        """Documented error codes by status."""
        self.paging = paging
        self.deprecated = deprecated
        self.stage = stage
        """``"GA"``, ``"Beta"``, ``"Closed Beta"`` …, as the description puts it."""

    @property
    def call_name(self) -> str:
        """Where the method lives on the client, such as ``webhooks.create``."""
        return f"{self.service}.{self.name}"

    @property
    def error_codes(self) -> tuple[str, ...]:
        """Every documented error code, whatever its status."""
        return tuple(sorted({code for codes in self.errors.values() for code in codes}))

    def answer_type(self, status: int) -> TypeSpec | None:
        """What a success of that status answers; a status that is not documented, what any other does."""
        if status in self.answers:
            return self.answers[status]
        return next((type_ for type_ in self.answers.values() if type_ is not None), None)

    @property
    def takes_project(self) -> bool:
        """Whether the path holds the project id (all of today's do)."""
        return "{projectId}" in self.path

    def __repr__(self) -> str:
        return f"Operation({self.id!r}: {self.method} {self.path})"
