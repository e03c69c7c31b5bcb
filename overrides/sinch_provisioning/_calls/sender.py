"""From a call to its answer: prepare the request, exchange it, decode what comes back."""

from __future__ import annotations

from copy import copy
from typing import Any, TypeVar, cast

import anyio
import httpx

from sinch_provisioning_core.runtime.call import Call
from sinch_provisioning_core.runtime.errors import DecodeError, InvalidInputError
from sinch_provisioning_core.runtime.json_text import parse_json
from sinch_provisioning_core.runtime.sender import Pager
from sinch_provisioning_core.runtime.text import hide_with
from sinch_provisioning_core.runtime.wire import decode_answer

from .._auth.authenticator import Authenticator
from .._paging.pager import ListPager
from .._redaction import Redaction
from .._sending.exchange import Exchange, request_id_of
from .._sending.failures import decode_error, no_answer_error, not_json_error, out_of_time_error, status_error
from .._sending.session import Session
from ..attempts import CallStart
from ..clock import Timing
from .authorised import AuthorisedCall
from .options import LIST_OPTIONS, Settings, refuse_strangers
from .request import PreparedCall, RequestBuilder

__all__ = ["HttpSender"]

T = TypeVar("T")


class HttpSender:
    """Implements the core's ``Sender``."""

    def __init__(self, session: Session, base_url: str, authenticator: Authenticator, settings: Settings) -> None:
        self.session = session
        self.authenticator = authenticator
        self.settings = settings
        self._requests = RequestBuilder(base_url, session.http.headers)

    @property
    def base_url(self) -> str:
        return self._requests.base_url

    @property
    def timing(self) -> Timing:
        """The time that the client goes by."""
        return self.session.timing

    def with_settings(self, settings: Settings) -> HttpSender:
        """One that sends the same way, with other defaults."""
        sender = copy(self)
        sender.settings = settings
        return sender

    async def send(self, call: Call[T]) -> T:
        _, answer = await self.exchange(call)
        return answer

    async def send_traced(self, call: Call[Any]) -> tuple[Any, str | None]:
        """The answer, and the service's id of the request."""
        response, answer = await self.exchange(call)
        return answer, request_id_of(response.headers)

    def paginate(self, call: Call[Any]) -> Pager[Any]:
        if not call.options.keys() <= LIST_OPTIONS:
            refuse_strangers(call.operation, call.options)
        return ListPager(self, call)

    async def exchange(self, call: Call[T]) -> tuple[httpx.Response, T]:
        """The HTTP answer, and what it decodes to.

        Raises:
            InvalidInputError: The call cannot be made like this; nothing was sent.
            ProvisioningError: It was made, and failed.
        """
        settings = self.settings.for_call(call)
        observer = self.session.observer
        if observer.on_call is None:
            return await self._exchange(call, settings)
        operation = call.operation
        start = CallStart(
            operation_id=operation.id,
            call=operation.call_name,
            method=operation.method,
            path_template=operation.path,
            project_id=settings.project_id,
            base_url=self.base_url,
        )
        with observer.around(observer.on_call, start):
            return await self._exchange(call, settings)

    async def _exchange(self, call: Call[T], settings: Settings) -> tuple[httpx.Response, T]:
        seconds, phases = settings.timeouts(self.session.http.timeout)
        try:
            prepared = self._requests.prepare(call, settings, phases)
        except InvalidInputError as refused:
            refused.name_call(call.operation.call_name, call.operation.id)
            raise
        exchange = Exchange(
            self.session,
            settings.retry,
            prepared.operation,
            prepared.path,
            project_id=prepared.project_id,
            redaction=Redaction(prepared.secrets),
            timeout=seconds,
        )
        hide_with(exchange.redaction)
        if seconds is None:
            return await self._run(exchange, call, prepared)
        with anyio.move_on_after(seconds) as exchange.time_limit:
            return await self._run(exchange, call, prepared)
        raise out_of_time_error(exchange, seconds)

    async def _run(self, exchange: Exchange, call: Call[T], prepared: PreparedCall) -> tuple[httpx.Response, T]:
        response = await AuthorisedCall(prepared, self.authenticator, exchange).send()
        if isinstance(response, httpx.RequestError):
            raise no_answer_error(exchange, response) from response
        if not response.is_success:
            raise status_error(exchange, response)
        return response, cast("T", _decode(exchange, call, response))


def _decode(exchange: Exchange, call: Call[Any], response: httpx.Response) -> object:
    operation, status = call.operation, response.status_code
    if operation.answer_type(status) is None:
        return None
    # Raised outside of the handlers: what failed holds the answer, in its text and in its traceback's variables.
    try:
        document = parse_json(response.content)
    except ValueError:
        error = not_json_error(exchange, response)
    else:
        try:
            return decode_answer(operation, status, document, call.query)
        except DecodeError as failure:
            error = decode_error(exchange, response, failure)
    document = None
    raise error
