"""An operation as data, a call of it, and the few things the core asks of whoever sends calls.

The core knows what may be called and how a call looks on the wire. It does not know how to send: that is a
:class:`Sender`, which the hand-written package implements.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypedDict, TypeVar, cast

from .unset import UNSET

if TYPE_CHECKING:
    import httpx

__all__ = [
    "Call",
    "CallOptions",
    "ListOptions",
    "Operation",
    "Page",
    "Pager",
    "Paging",
    "Parameter",
    "RawResponse",
    "RetryOptions",
    "Sender",
    "Service",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
P = ParamSpec("P")

TypeSpec = Any
"""A codec type: a name such as ``"str"`` or a tuple such as ``("list", ("model", "Webhook"))``; see ``codec.py``."""


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
        self.type = type
        self.required = required
        self.deprecated = deprecated

    @property
    def limits(self) -> dict[str, Any]:
        """JSON Schema keywords that bound the value, such as ``{"minimum": 1, "maximum": 1000}``."""
        return dict(self.type[2]) if self.type[0] == "limited" else {}

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
        self.item_type = item_type
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
        """Where it lives on the client, such as ``"whatsapp.templates"``."""
        self.name = name
        """Method name on the service, such as ``"list"``."""
        self.tag = tag
        self.summary = summary
        self.path_parameters = path_parameters
        """In path order, the project id left out."""
        self.query_parameters = query_parameters
        self.body = body
        self.body_required = body_required
        self.answers = answers
        """Documented success statuses and the type each answers; ``None`` where there is no body."""
        self.partial_answer = partial_answer
        """``(query parameter, type)``: with that parameter given, the answer is of that type instead."""
        self.errors = errors
        """Documented error codes by status."""
        self.paging = paging
        self.deprecated = deprecated
        self.stage = stage
        """``"GA"``, ``"Beta"``, ``"Closed Beta"`` …, as the description puts it."""

    @property
    def error_codes(self) -> tuple[str, ...]:
        """Every documented error code, whatever its status."""
        return tuple(sorted({code for codes in self.errors.values() for code in codes}))

    @property
    def takes_project(self) -> bool:
        """Whether the path holds the project id (all of today's do)."""
        return "{projectId}" in self.path

    def __repr__(self) -> str:
        return f"Operation({self.id!r}: {self.method} {self.path})"


class RetryOptions(Protocol):
    """What the core knows of a retry policy: ``sinch_provisioning.RetryPolicy`` is one."""

    @property
    def max_retries(self) -> int: ...


class CallOptions(TypedDict, total=False):
    """Keywords that every call takes beside its own parameters."""

    project_id: str
    """Project to act on, instead of the client's."""
    timeout: float | httpx.Timeout | None
    """Seconds for the whole call, or httpx's own timeouts, instead of the client's."""
    retry: RetryOptions
    """Retry policy, instead of the client's."""
    extra_headers: Mapping[str, str]
    """Headers to add to, or replace in, this call's requests."""
    validate: bool
    """Whether to check parameters and body before sending, instead of the client's setting."""


class ListOptions(CallOptions, total=False):
    """Keywords that list calls take besides :class:`CallOptions`."""

    limit: int | None
    """Stop after this many items, over all pages."""
    prefetch: int
    """Pages to fetch ahead while you work on the current one; 0 fetches on demand."""


class Call(Generic[T_co]):
    """One call: an operation, its values, and how to send it."""

    __slots__ = ("body", "fields", "operation", "options", "path", "query")

    def __init__(
        self,
        operation: Operation[T_co],
        path: tuple[object, ...] = (),
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        fields: Mapping[str, object] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        """Path values in path order, the project id left out."""
        self.query: Mapping[str, object] = query or {}
        """Query values by wire name; :data:`UNSET` ones are left out of the request."""
        self.body = body
        """A model, a mapping, or :data:`UNSET` when the body is given by ``fields`` (or not at all)."""
        self.fields: Mapping[str, object] = fields or {}
        """Body fields by Python or wire name; :data:`UNSET` ones are left out."""
        self.options: CallOptions = options or {}

    def with_query(self, wire_name: str, value: object) -> Call[T_co]:
        """The same call with one query value replaced."""
        query = {**self.query, wire_name: value}
        return Call(self.operation, self.path, query, self.body, self.fields, self.options)


class Page(Protocol[T_co]):
    """One page of a list."""

    @property
    def items(self) -> Sequence[T_co]:
        """The page's items, in the service's order."""
        ...

    @property
    def total_size(self) -> int | None:
        """Items in the whole list, as the service counted when it answered; ``None`` where it does not say."""
        ...

    @property
    def page_size(self) -> int | None:
        """The page size the service used, which may be smaller than the one asked for."""
        ...

    @property
    def next_page_token(self) -> str | None:
        """Pass it as ``page_token=`` to go on from here, also in another process."""
        ...

    @property
    def previous_page_token(self) -> str | None: ...

    @property
    def has_next(self) -> bool: ...

    async def next_page(self) -> Page[T_co] | None:
        """Fetch the page after this one; ``None`` on the last."""
        ...

    async def previous_page(self) -> Page[T_co] | None:
        """Fetch the page before this one; ``None`` on the first."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """The answer as the service sent it."""
        ...

    def to_json(self) -> str: ...

    def __iter__(self) -> Iterator[T_co]: ...

    def __len__(self) -> int: ...


class Pager(Protocol[T]):
    """A list call, not yet made. Await it for its first page; iterate over it for every item of every page."""

    def __await__(self) -> Generator[Any, Any, Page[T]]:
        """Fetch the first page."""
        ...

    def __aiter__(self) -> AsyncIterator[T]: ...

    def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over whole pages."""
        ...

    async def collect(self, limit: int | None = None) -> list[T]:
        """Fetch every item (at most ``limit``) into a list."""
        ...

    async def first(self) -> T | None:
        """The first item, or ``None`` if there is none."""
        ...


class RawResponse(Protocol[T_co]):
    """A successful answer with its HTTP side."""

    @property
    def status_code(self) -> int: ...

    @property
    def headers(self) -> httpx.Headers: ...

    @property
    def http_response(self) -> httpx.Response: ...

    @property
    def parsed(self) -> T_co:
        """The decoded answer: what the call without ``with_raw_response`` returns."""
        ...


class Sender(Protocol):
    """Whoever sends calls. One method for a single answer, one for a list."""

    def send(self, call: Call[T]) -> Awaitable[T]: ...

    def paginate(self, call: Call[Any], options: ListOptions) -> Pager[Any]: ...


class Service:
    """Base of the generated service classes."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender


def raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type a method of a service whose sender answers with :class:`RawResponse`. It changes nothing at run time."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)
