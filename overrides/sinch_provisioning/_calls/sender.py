"""From a call to its answer: prepare the request, exchange it, decode what comes back."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar, cast

import anyio
import httpx

from sinch_provisioning_core.runtime.call import Call
from sinch_provisioning_core.runtime.errors import DecodeError, InvalidInputError
from sinch_provisioning_core.runtime.json_text import parse_json
from sinch_provisioning_core.runtime.text import hide_with

from .._auth.authenticator import Authenticator
from .._redaction import Redaction
from .._sending.exchange import Exchange, request_id_of
from .._sending.session import Session
from ..clock import Timing
from .authorised import AuthorisedCall
from .options import Settings, list_options, refuse_strangers

if TYPE_CHECKING:
    from sinch_provisioning_core.runtime.sender import Pager

    from .request import PreparedCall

__all__ = ["HttpSender"]

T = TypeVar("T")


class HttpSender:
    """Implements the core's ``Sender``."""

    def __init__(self, session: Session, base_url: str, authenticator: Authenticator, settings: Settings) -> None:
        from .request import RequestBuilder  # with all that reads and writes JSON, which an import does not need

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
        if call.options and not call.options.keys() <= list_options():
            refuse_strangers(call.operation, call.options)
        from .._paging.pager import ListPager

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
        from ..attempts import CallStart

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
        from .._sending.failures import out_of_time_error

        raise out_of_time_error(exchange, seconds)

    async def _run(self, exchange: Exchange, call: Call[T], prepared: PreparedCall) -> tuple[httpx.Response, T]:
        response = await AuthorisedCall(prepared, self.authenticator, exchange).send()
        if isinstance(response, httpx.RequestError):
            from .._sending.failures import no_answer_error

            raise no_answer_error(exchange, response) from response
        if not response.is_success:
            from .._sending.failures import status_error

            raise status_error(exchange, response)
        return response, cast("T", _decode(exchange, call, response))


def _decode(exchange: Exchange, call: Call[Any], response: httpx.Response) -> object:
    operation, status = call.operation, response.status_code
    if operation.answer_type(status) is None:
        return None
    from sinch_provisioning_core.runtime.wire import decode_answer

    # Raised outside of the handlers: what failed holds the answer, in its text and in its traceback's variables.
    try:
        document = parse_json(response.content)
    except ValueError:
        from .._sending.failures import not_json_error

        error = not_json_error(exchange, response)
    else:
        try:
            return decode_answer(operation, status, document, call.query)
        except DecodeError as failure:
            from .._sending.failures import decode_error

            error = decode_error(exchange, response, failure)
    document = None
    raise error
