"""Answers for single operations, as a test tells them, by respx: no socket, no state, nothing patched."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, Unpack
from urllib.parse import parse_qs, unquote

import attrs
import httpx
import respx

from sinch_provisioning_core.operations import OPERATIONS
from sinch_provisioning_core.runtime.codec import codec_of, lookup
from sinch_provisioning_core.runtime.errors import DecodeError
from sinch_provisioning_core.runtime.operation import Operation
from sinch_provisioning_core.runtime.reading import decode
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.wire import build_query, decode_answer
from sinch_provisioning_core.runtime.writing import encode

from .._auth.bearer import BearerToken
from ..client import ProvisioningClient
from .client_options import ClientOptions, given_options
from .operation_names import operation_ids

__all__ = ["OperationRoute", "ProvisioningRouter", "RoutedCall", "ServiceRoutes"]

BASE_URL: Final = "https://provisioning.test"
PROJECT_ID: Final = "test-project"


@attrs.frozen
class RoutedCall:
    """One request that a route has answered."""

    request: httpx.Request
    path_values: Mapping[str, str]
    """By Python name, decoded; the project id is ``project_id``."""
    query: Mapping[str, list[str]]
    """By wire name."""
    json: Any
    """The body as JSON; ``None`` if there was none."""
    body: Any
    """The body as the model that the operation takes."""


class OperationRoute:
    """What one operation answers, and what it was asked."""

    def __init__(self, operation: Operation[Any], route: respx.Route) -> None:
        self.operation = operation
        self._route = route
        self._pattern = re.compile(_pattern(operation))

    @property
    def calls(self) -> list[RoutedCall]:
        """Every request so far, in order."""
        return [self._call(call.request) for call in self._route.calls]

    @property
    def called(self) -> bool:
        return self._route.called

    def respond(self, *answers: object, status: int | None = None, headers: Mapping[str, str] | None = None) -> None:
        """Answer with success: with each answer in turn, and with the last one for ever.

        Args:
            answers: Models, mappings by wire names, or nothing for an operation that answers none.
            status: Another status than the first that is documented.
            headers: Of the answer.

        Raises:
            ValueError: An answer is not what the operation documents.
        """
        code = status if status is not None else next(iter(self.operation.answers), 200)
        responses = [self._response(code, answer, headers) for answer in answers or (UNSET,)]
        self.answer_by(_in_turn(responses))

    def respond_pages(self, *pages: Sequence[object]) -> None:
        """Answer a list call with these items, page by page; page tokens are made up.

        Raises:
            TypeError: The operation is not a list that has page tokens.
        """
        paging = self.operation.paging
        if paging is None or paging.token_parameter is None:
            raise TypeError(f"{self.operation.call_name} is not a list of several pages; use respond()")
        tokens = [None, *(f"page-{number}" for number in range(2, len(pages) + 1)), None]
        field = _items_field(self.operation, paging.items)
        by_token: dict[str | None, httpx.Response] = {}
        for number, items in enumerate(pages or ((),)):
            answer = {
                field: [encode(item) for item in items],
                "totalSize": sum(len(page) for page in pages),
                "pageSize": len(items),
                "nextPageToken": tokens[number + 1],
            }
            by_token[tokens[number]] = self._response(200, answer, None)
        parameter = paging.token_parameter
        self.answer_by(lambda request: _copy(by_token[request.url.params.get(parameter)]))

    def refuse(
        self,
        error_code: str,
        *,
        status: int | None = None,
        message: str = "Refused by the test.",
        resolution: str | None = None,
        additional_information: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer with an error.

        Args:
            error_code: Such as ``webhook_exists``.
            status: Needed for a code that the operation does not document.
            message: What the service says.
            resolution: What the service advises.
            additional_information: What it states beside.
            headers: Of the answer, such as ``{"retry-after": "2"}``.

        Raises:
            ValueError: The operation does not document the code, and no status is given.
        """
        documented = [known for known, codes in self.operation.errors.items() if error_code in codes]
        if status is None and not documented:
            known = ", ".join(self.operation.error_codes) or "none"
            raise ValueError(
                f"{self.operation.call_name} does not document {error_code!r}; give status=, or one of: {known}"
            )
        body = {
            "errorCode": error_code,
            "message": message,
            "resolution": resolution,
            "additionalInformation": additional_information,
        }
        given = {name: value for name, value in body.items() if value is not None}
        response = httpx.Response(documented[0] if status is None else status, json=given, headers=dict(headers or {}))
        self.answer_by(lambda _: _copy(response))

    def answer_by(self, answer: Callable[[httpx.Request], httpx.Response] | Exception) -> None:
        """Answer with what a function makes of the request, or fail with an exception such as ``httpx.ReadError``."""
        self._route.mock(side_effect=answer)

    def assert_called_once_with(self, **values: object) -> None:
        """Check that there was one call, and these of its path values, query values and body fields by Python names."""
        calls = self.calls
        if len(calls) != 1:
            raise AssertionError(f"{self.operation.call_name} was called {len(calls)} times, not once")
        given = self._values_of(calls[0])
        wrong = {
            name: given.get(name, UNSET)
            for name, value in values.items()
            if given.get(name, UNSET) != self._as_sent(name, value)
        }
        if wrong:
            raise AssertionError(f"{self.operation.call_name} was called with {wrong!r}, not with {values!r}")

    def _values_of(self, call: RoutedCall) -> dict[str, object]:
        values: dict[str, object] = dict(call.path_values)
        for parameter in self.operation.query_parameters:
            texts = call.query.get(parameter.wire_name)
            if texts is not None:
                values[parameter.name] = texts if len(texts) != 1 else texts[0]
        if call.body is not None:
            fields = type(call.body).__wire__
            values |= {row[0]: encode(getattr(call.body, row[0])) for row in fields}
        return values

    def _as_sent(self, name: str, value: object) -> object:
        wire_name = next((each.wire_name for each in self.operation.query_parameters if each.name == name), None)
        if wire_name is None:
            return encode(value)
        texts = [text for _, text in build_query(self.operation, {wire_name: value})]
        return texts[0] if len(texts) == 1 else texts or UNSET

    def _call(self, request: httpx.Request) -> RoutedCall:
        match = self._pattern.fullmatch(request.url.raw_path.partition(b"?")[0].decode("ascii"))
        assert match is not None
        content = json.loads(request.content) if request.content else None
        body = None if content is None or self.operation.body is None else decode(self.operation.body, content)
        return RoutedCall(
            request,
            {name: unquote(value) for name, value in match.groupdict().items()},
            parse_qs(request.url.query.decode("ascii"), keep_blank_values=True),
            content,
            body,
        )

    def _response(self, status: int, answer: object, headers: Mapping[str, str] | None) -> httpx.Response:
        if answer is UNSET:
            if self.operation.answers.get(status) is not None:
                raise ValueError(
                    f"{self.operation.call_name} answers something: say what, as a model or a dict; "
                    "for an empty body give another status, or a function to answer_by()"
                )
            return httpx.Response(status, headers=dict(headers or {}))
        value = encode(answer)
        try:
            decode_answer(self.operation, status, json.loads(json.dumps(value)))
        except DecodeError as error:
            raise ValueError(f"{self.operation.call_name} does not answer like this: {error}") from None
        return httpx.Response(status, json=value, headers=dict(headers or {}))

    def __repr__(self) -> str:
        return f"<route of {self.operation.call_name}, called {self._route.call_count} times>"


class ServiceRoutes:
    """The routes of a service, by method name."""

    def __init__(self, router: ProvisioningRouter, path: str) -> None:
        self._router = router
        self._path = path

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._router.find(f"{self._path}.{name}")

    def __dir__(self) -> Iterable[str]:
        start = f"{self._path}."
        return sorted(
            {name.removeprefix(start).partition(".")[0] for name in operation_ids() if name.startswith(start)}
        )


class ProvisioningRouter:
    """Routes by service path (``router.webhooks.create``) or operation id (``router["…"]``), and a client on them."""

    def __init__(self, *, project_id: str = PROJECT_ID, base_url: str = BASE_URL) -> None:
        self.project_id = project_id
        self.base_url = base_url
        self.respx = respx.MockRouter(assert_all_called=False, assert_all_mocked=True)
        """The router beneath, for whatever else a test wants to answer."""
        # A literal segment wins over a parameter, so it comes first.
        operations = sorted(OPERATIONS.values(), key=lambda one: [part[:1] == "{" for part in one.path.split("/")])
        self._routes = {operation.id: self._route(operation) for operation in operations}

    def client(self, project_id: str | None = None, **options: Unpack[ClientOptions]) -> ProvisioningClient:
        """A client whose requests end here. It has a token, unless you give a key or ``auth``.

        Args:
            project_id: Another project than the router's own.
            options: Those of :class:`ProvisioningClient`, but for what says where it connects to, and how.

        Raises:
            TypeError: It does not take one of the options; it says what to do instead.
        """
        transport = httpx.MockTransport(self.respx.async_handler)
        by_hand = "transport=httpx.MockTransport(router.respx.async_handler), base_url=…"
        given = given_options(options, "ProvisioningRouter.client", by_hand)
        if given.keys().isdisjoint({"auth", "key_id", "key_secret"}):
            given["auth"] = BearerToken("test-token")
        return ProvisioningClient(
            self.project_id if project_id is None else project_id,
            base_url=self.base_url,
            http_client=httpx.AsyncClient(transport=transport),
            **given,
        )

    def find(self, name: str) -> OperationRoute | ServiceRoutes:
        """The route of ``webhooks.create``, or the routes of ``webhooks``.

        Raises:
            AttributeError: There is neither; it tells the nearest.
        """
        names = operation_ids()
        if name in names:
            return self._routes[names[name]]
        if any(known.startswith(f"{name}.") for known in names):
            return ServiceRoutes(self, name)
        near = difflib.get_close_matches(name, names, n=3)
        raise AttributeError(f"there is no {name}" + (f"; did you mean {' or '.join(near)}?" if near else ""))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self.find(name)

    def __getitem__(self, operation_id: str) -> OperationRoute:
        return self._routes[operation_id]

    def __dir__(self) -> Iterable[str]:
        return sorted({*super().__dir__(), *(name.partition(".")[0] for name in operation_ids())})

    def _route(self, operation: Operation[Any]) -> OperationRoute:
        # Named groups would become arguments of what answers.
        pattern = re.sub(r"\?P<\w+>", "?:", re.escape(self.base_url) + _pattern(operation)) + r"(?:\?.*)?"
        route = self.respx.route(method=operation.method, url__regex=f"^{pattern}$")

        def untold(_: httpx.Request) -> httpx.Response:
            raise AssertionError(
                f"{operation.call_name} was called, and the test does not say what it answers: "
                f"router.{operation.call_name}.respond(…)"
            )

        route.mock(side_effect=untold)
        return OperationRoute(operation, route)


def _pattern(operation: Operation[Any]) -> str:
    """A pattern of the operation's paths, with a group for each value."""
    names = {parameter.wire_name: parameter.name for parameter in operation.path_parameters} | {
        "projectId": "project_id"
    }
    parts = re.split(r"\{(\w+)\}", operation.path)
    return "".join(f"(?P<{names[part]}>[^/?]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts))


def _items_field(operation: Operation[Any], name: str) -> str:
    """The wire name of the array in a list's answer."""
    answer: Any = operation.answer_type(200)
    return codec_of(lookup(answer[1])).by_name[name].wire_name


def _in_turn(responses: Sequence[httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
    left = list(responses)
    return lambda _: _copy(left.pop(0) if len(left) > 1 else left[0])


def _copy(response: httpx.Response) -> httpx.Response:
    """A response can be given once."""
    return httpx.Response(response.status_code, headers=response.headers, content=response.content)
