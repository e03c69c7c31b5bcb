"""From a call to its answer: build the request, send it, decode what comes back."""

from __future__ import annotations

from copy import copy
from functools import lru_cache, partial
from typing import Any, TypeVar, cast
from urllib.parse import urlencode

import anyio
import httpx

from sinch_provisioning_core.runtime.errors import DecodeError, InvalidInputError, Violation
from sinch_provisioning_core.runtime.operation import Call, ListOptions, Operation, Pager
from sinch_provisioning_core.runtime.unset import UNSET
from sinch_provisioning_core.runtime.wire import (
    build_body,
    build_path,
    build_query,
    check_query,
    decode_answer,
    dump_json,
    parse_json,
)

from .authenticator import Authenticator
from .errors import TokenError
from .exchange import Exchange
from .failures import answer_error, no_answer_error, out_of_time_error, status_error
from .link import Link
from .options import CALL_OPTIONS, refuse_strangers
from .pagination import ListPager
from .request_maker import CommonHeaders, RequestMaker
from .retry import RetryPolicy
from .settings import Settings

__all__ = ["HttpSender"]

T = TypeVar("T")
Query = tuple[tuple[str, str], ...]


class HttpSender:
    """Implements the core's ``Sender``."""

    def __init__(self, link: Link, base_url: str, authenticator: Authenticator, settings: Settings) -> None:
        self.link = link
        self.base_url = base_url
        self.authenticator = authenticator
        self.settings = settings
        self._headers = CommonHeaders(link.http.headers, base_url)
        # Parsing a URL costs more than the rest of a request; polling asks for the same ones again.
        self._recent_targets = lru_cache(maxsize=256)(self._build_target)

    def with_settings(self, settings: Settings) -> HttpSender:
        """One that sends the same way, with other defaults."""
        sender = copy(self)
        sender.settings = settings
        return sender

    async def send(self, call: Call[T]) -> T:
        _, answer = await self.exchange(call)
        return answer

    def paginate(self, call: Call[Any], options: ListOptions) -> Pager[Any]:
        return ListPager(self, call, options)

    async def exchange(self, call: Call[T]) -> tuple[httpx.Response, T]:
        """The HTTP answer, and what it decodes to.

        :raises InvalidInputError: the call cannot be made like this; nothing was sent.
        :raises ProvisioningError: it was made, and failed.
        """
        self.link.check()
        operation, options, settings = call.operation, call.options, self.settings
        if options and not options.keys() <= CALL_OPTIONS:
            refuse_strangers(operation, options)
        policy = options.get("retry", settings.retry)
        if not isinstance(policy, RetryPolicy):
            raise TypeError(f"retry must be a RetryPolicy, not {policy!r}")
        timeout = options.get("timeout", settings.timeout)
        seconds, phases = (None, timeout) if isinstance(timeout, httpx.Timeout) else (timeout, self.link.http.timeout)
        path, maker = self._prepare(call, phases)
        exchange = Exchange(self.link, policy, operation, path, timeout=seconds)
        if seconds is None:
            return await self._run(exchange, call, maker)
        with anyio.move_on_after(seconds):
            return await self._run(exchange, call, maker)
        raise out_of_time_error(exchange, seconds)

    def _prepare(self, call: Call[Any], phases: httpx.Timeout) -> tuple[str, RequestMaker]:
        """The path, and what makes the requests; everything that the caller gave is checked here."""
        operation, options = call.operation, call.options
        validate = options.get("validate", self.settings.validate)
        query: Query = ()
        if operation.query_parameters:
            if validate:
                check_query(operation, call.query)
            query = tuple(build_query(operation, call.query))
        path, url = self._target(operation, options.get("project_id") or self.settings.project_id, call.path, query)
        body: object = UNSET
        if operation.body is not None:
            rules = partial(_rule_violations, operation.id)
            body = build_body(operation, call.body, call.fields, validate=validate, rules=rules)
        return path, RequestMaker(
            operation.method,
            url,
            self._headers,
            content=None if body is UNSET else dump_json(body),
            extra=options.get("extra_headers"),
            timeout=phases,
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

    async def _run(self, exchange: Exchange, call: Call[T], maker: RequestMaker) -> tuple[httpx.Response, T]:
        try:
            credential = self.authenticator.ready() or await self.authenticator.obtain()
            response = await exchange.run(partial(maker.make, credential))
            if isinstance(response, httpx.Response) and response.status_code == 401:
                other = await self.authenticator.replace(credential)
                if other is not None:
                    credential = other
                    response = await exchange.run(partial(maker.make, credential))
        except TokenError as error:
            error.needed_for = exchange.name
            raise
        if isinstance(response, httpx.RequestError):
            raise no_answer_error(exchange, response) from response
        if not response.is_success:
            raise status_error(exchange, response, credential)
        try:
            return response, cast("T", _decode(call, response))
        except (DecodeError, ValueError, RecursionError) as failure:
            raise answer_error(exchange, response, failure) from failure


def _decode(call: Call[Any], response: httpx.Response) -> object:
    operation, status = call.operation, response.status_code
    answer = operation.answers.get(status, UNSET)
    if answer is None or (answer is UNSET and not any(operation.answers.values())):
        return None
    return decode_answer(operation, status, parse_json(response.content), call.query)


def _rule_violations(operation_id: str, body: object) -> list[Violation]:
    """Loads the rules with the first body: a client that only reads does without them."""
    from .rules import rule_violations

    return rule_violations(operation_id, body)
