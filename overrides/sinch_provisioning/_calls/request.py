"""From a call to its requests: everything that the caller gave is checked and written here, before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import Any, Final
from urllib.parse import urlencode

import httpx

from sinch_provisioning_core.runtime.call import Call
from sinch_provisioning_core.runtime.errors import InvalidInputError, Violation
from sinch_provisioning_core.runtime.json_text import dump_json, parse_json
from sinch_provisioning_core.runtime.operation import Operation
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.wire import build_body, build_path, build_query, check_query

from .._auth.credential import Credential
from .._redaction import header_secrets, secret_values
from .._sending.session import USER_AGENT
from .._transport.bounded_body import ACCEPTED_CODINGS
from ..errors import ConfigurationError
from .framing import is_framing
from .options import Settings

__all__ = ["PreparedCall", "RequestBuilder"]

Query = tuple[tuple[str, str], ...]

NOT_INHERITED: Final = frozenset({"authorization", "cookie", "content-type", "accept"})
"""Headers of the caller's ``httpx.AsyncClient`` that do not go into requests, beside those of framing."""

WITH_LENGTH: Final = frozenset({"POST", "PUT", "PATCH"})
"""Methods whose requests state the length of their body even when it is empty."""


class RequestBuilder:
    """Prepares the calls of a client. What they have in common is prepared once."""

    def __init__(self, base_url: str, inherited: httpx.Headers) -> None:
        self.base_url = base_url
        self._headers = CommonHeaders(inherited, base_url)
        # Parsing a URL costs more than the rest of a request; polling asks for the same ones again.
        self._recent_targets = lru_cache(maxsize=256)(self._build_target)

    def prepare(self, call: Call[Any], settings: Settings, phases: httpx.Timeout) -> PreparedCall:
        """The call with its path, query and body written.

        Raises:
            ConfigurationError: The call is for a project, and neither it nor the client has one.
            InvalidInputError: The call cannot be made like this; it lists every violation.
        """
        operation = call.operation
        if operation.takes_project and settings.project_id is None:
            raise ConfigurationError(
                f"{operation.call_name} is for a project, and neither the call nor the client has one.",
                next_step="Give project_id= to the one or the other, or set SINCH_PROJECT_ID.",
            )
        query: Query = ()
        if operation.query_parameters:
            if settings.validate:
                check_query(operation, call.query)
            query = tuple(build_query(operation, call.query))
        path, url = self._target(operation, settings.project_id, call.path, query)
        body: object = UNSET
        if operation.body is not None or call.body is not UNSET:
            rules = partial(_rule_violations, operation.id)
            body = build_body(operation, call.body, validate=settings.validate, rules=rules)
        return PreparedCall(
            operation,
            path,
            settings.project_id,
            url,
            self._headers,
            content=None if body is UNSET else dump_json(body),
            extra_headers=settings.headers,
            phases=phases,
        )

    def _target(
        self, operation: Operation[Any], project_id: str | None, values: tuple[object, ...], query: Query
    ) -> tuple[str, httpx.URL]:
        try:
            return self._recent_targets(operation, project_id, values, query)
        except TypeError:  # an unhashable path value, which building the path refuses with a better message
            return self._build_target(operation, project_id, values, query)

    def _build_target(
        self, operation: Operation[Any], project_id: str | None, values: tuple[object, ...], query: Query
    ) -> tuple[str, httpx.URL]:
        path = build_path(operation, project_id, values)
        target = f"{self.base_url}{path}?{urlencode(query)}" if query else self.base_url + path
        try:
            return path, httpx.URL(target)
        except httpx.InvalidURL as failure:
            raise InvalidInputError(operation.id, (Violation("the URL", f"cannot be sent: {failure}"),)) from failure


class CommonHeaders:
    """The headers of every request: the HTTP client's own, and what this service needs."""

    def __init__(self, inherited: httpx.Headers, base_url: str) -> None:
        kept = [
            (name, value)
            for name, value in inherited.multi_items()
            if name not in NOT_INHERITED and (name == "connection" or not is_framing(name))
        ]
        headers = httpx.Headers([("Host", httpx.URL(base_url).netloc.decode("ascii")), *kept])
        headers["Accept-Encoding"] = ACCEPTED_CODINGS
        headers["Accept"] = "application/json"
        if headers.get("user-agent", "python-httpx/").startswith("python-httpx/"):
            headers["User-Agent"] = USER_AGENT
        self.inherited = kept
        self._without_credential = headers
        self._credential: Credential | None = None
        self._with_credential = headers

    def authorised(self, credential: Credential) -> httpx.Headers:
        """Do not change what this returns: it is kept for the next request."""
        if credential is not self._credential:
            headers = httpx.Headers(self._without_credential)
            headers["Authorization"] = credential.header
            self._credential, self._with_credential = credential, headers
        return self._with_credential


class PreparedCall:
    """One call, ready to be sent; it makes its request anew for each attempt."""

    __slots__ = ("_content", "_extensions", "_extra_headers", "_headers", "_url", "operation", "path", "project_id")

    def __init__(
        self,
        operation: Operation[Any],
        path: str,
        project_id: str | None,
        url: httpx.URL,
        headers: CommonHeaders,
        *,
        content: bytes | None,
        extra_headers: Mapping[str, str] | None,
        phases: httpx.Timeout,
    ) -> None:
        self.operation = operation
        self.path = path
        self.project_id = project_id
        self._url = url
        self._headers = headers
        self._content = content
        self._extra_headers = extra_headers
        self._extensions: dict[str, Any] = {"timeout": phases.as_dict()}

    def make_request(self, credential: Credential) -> httpx.Request:
        """The request, complete: given a stream, httpx adds no header of its own."""
        method = self.operation.method
        headers = self._headers.authorised(credential)
        content = self._content
        if content is not None or self._extra_headers is not None or method in WITH_LENGTH:
            headers = httpx.Headers(headers)
            if content is not None:
                headers["Content-Type"] = "application/json"
            if content is not None or method in WITH_LENGTH:
                headers["Content-Length"] = str(len(content or b""))
            if self._extra_headers is not None:
                headers.update(self._extra_headers)
        stream = httpx.ByteStream(content or b"")
        request = httpx.Request(method, self._url, headers=headers, stream=stream, extensions=self._extensions)
        request.read()  # event hooks and test transports look at the content
        return request

    def secrets(self) -> list[str]:
        """What the caller gave that must not be shown: secrets in the body, and the values of the caller's headers."""
        values = header_secrets([*self._headers.inherited, *(self._extra_headers or {}).items()])
        return values if self._content is None else [*values, *secret_values(parse_json(self._content))]


def _rule_violations(operation_id: str, body: object) -> list[Violation]:
    """Loads the rules with the first body: a client that only reads does without them."""
    from .._rules.table import rule_violations

    return rule_violations(operation_id, body)
