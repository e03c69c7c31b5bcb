"""The client: where every call starts."""

from __future__ import annotations

import random as _random
from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

import httpx

from sinch_provisioning_core import SERVER
from sinch_provisioning_core.runtime.unset import UNSET, Unset

from ._arguments import checked_function, checked_kind
from ._auth import environment
from ._calls.options import DEFAULT_TIMEOUT, Settings
from ._calls.sender import HttpSender
from ._sending.retry import RetryBudget, RetryPolicy
from ._sending.session import MOST_RESPONSE_BYTES, Session
from ._transport.connections import MOST_CONNECTIONS, open_connections
from ._transport.urls import checked_url
from .clock import Clock, Timing
from .errors import ConfigurationError
from .logs import Observer
from .services import RefinedServices

if TYPE_CHECKING:
    import ssl

    from sinch_provisioning_core.calls import CallsById
    from sinch_provisioning_core.runtime.operation import Operation
    from sinch_provisioning_core.services import RawServices

    from ._auth.scheme import Auth
    from ._transport.limiter import Limiter
    from ._waiting.wait_for import WaitForOptions
    from .attempts import AttemptHook, CallHook
else:
    CallsById = object  # what it has for type checkers takes time to load

__all__ = ["ProvisioningClient"]

T = TypeVar("T")


class ProvisioningClient(RefinedServices, CallsById):
    """The Sinch Provisioning API. Use it in ``async with``, or call :meth:`aclose`.

    One client serves any number of concurrent tasks of one event loop, asyncio's or Trio's, in one process.
    """

    def __init__(
        self,
        project_id: str | None = None,
        *,
        key_id: str | None = None,
        key_secret: str | None = None,
        auth: Auth | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        retry: RetryPolicy | None = None,
        validate: bool = True,
        on_call: CallHook | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        http2: bool = False,
        max_connections: int = MOST_CONNECTIONS,
        max_response_bytes: int = MOST_RESPONSE_BYTES,
        retry_budget: RetryBudget | None = None,
        limiter: Limiter | None = None,
        on_attempt: AttemptHook | None = None,
        default_headers: Mapping[str, str] | None = None,
        allow_plain_http: bool = False,
        clock: Clock | None = None,
        random: Callable[[], float] = _random.random,
    ) -> None:
        """Make a client. Nothing is sent before its first call.

        Args:
            project_id: The project of every call that names no other; else ``SINCH_PROJECT_ID``. With neither, each
                call must name its own.
            key_id: Access key, else ``SINCH_KEY_ID``; it buys tokens by OAuth 2.0.
            key_secret: Its secret, else ``SINCH_KEY_SECRET``. The token URL is ``SINCH_TOKEN_URL``, else production's.
            auth: Another way to prove who is calling, instead of a key.
            base_url: Another server than production; else ``SINCH_BASE_URL``.
            timeout: Seconds for a whole call: token, attempts, delays and body; a single read waits 30 s at most,
                unless ``http_client`` says otherwise. Or httpx's timeouts per phase, with no bound on the whole; or
                ``None``.
            retry: When to repeat a failed call.
            validate: Whether to check parameters and bodies before they are sent.
            on_call: Gives a context that is entered around every call, such as a span.
            http_client: Sends the requests, and stays yours to close. Its headers are sent too; its auth, cookies and
                parameters are not.
            transport: Carries the requests instead of the client's own, such as ``httpx_aiohttp.AiohttpTransport()`` or
                ``httpx.AsyncHTTPTransport(http2=True)``; closed with the client.
            ssl_context: What the client's own connections trust and present; else httpx's choice, by ``SSL_CERT_FILE``
                and ``SSL_CERT_DIR``.
            http2: Whether the client's own connections offer HTTP/2, on which many calls share one connection.
            max_connections: Of the client's own connections; as many requests are under way at once, and others queue.
            max_response_bytes: The longest answer that is taken in, after decompression; a longer one raises
                :class:`ResponseTooLargeError`.
            retry_budget: Bounds the retries of all calls together.
            limiter: Bounds how fast, and how many at once, requests are sent.
            on_attempt: Called, and awaited if it is async, after every attempt of every call.
            default_headers: Headers of every call, beside its ``extra_headers``, which prevail. Never shown.
            allow_plain_http: Send credentials over ``http://`` to other machines than this one.
            clock: The time to go by, for tests.
            random: Numbers from 0 to 1 for the jitter of delays, for tests.

        Raises:
            ConfigurationError: Credentials are missing or doubled, a URL cannot be used, or a value cannot be one.
        """
        if auth is not None and (key_id is not None or key_secret is not None):
            raise ConfigurationError("Both auth and a key were given.", next_step="Give the one or the other.")
        if max_connections < 1:
            raise ConfigurationError(
                "max_connections is less than 1.", next_step="Leave it out, or allow at least one."
            )
        if max_response_bytes < 1:
            raise ConfigurationError(
                "max_response_bytes is less than 1.", next_step="Leave it out, or allow what answers need."
            )
        if http_client is not None and transport is not None:
            raise ConfigurationError(
                "Both http_client and transport were given.", next_step="Give the transport to your httpx.AsyncClient."
            )
        if auth is None:
            auth = environment.credentials(key_id, key_secret)
        server = environment.given_or_variable("base_url", base_url, environment.BASE_URL)
        base_url = checked_url("base_url", SERVER if server is None else server, allow_plain_http=allow_plain_http)
        if retry is None:
            retry = RetryPolicy()
        settings = Settings(
            environment.project_id(project_id), timeout, retry, validate, default_headers=default_headers
        )
        if http_client is None:
            http: httpx.AsyncClient = open_connections(transport, max_connections, ssl_context, http2=http2)
        else:
            http = http_client
        session = Session(
            http,
            owns_http=http_client is None,
            max_response_bytes=max_response_bytes,
            timing=Timing(Clock() if clock is None else clock, random),
            budget=RetryBudget() if retry_budget is None else retry_budget,
            observer=Observer(checked_function("on_attempt", on_attempt), checked_function("on_call", on_call)),
            limiter=checked_kind("limiter", limiter, "a Limiter", "slot"),
        )
        authenticator = auth.authenticator(session, retry, allow_plain_http=allow_plain_http)
        self._set_up(HttpSender(session, base_url, authenticator, settings), is_copy=False)

    def _set_up(self, sender: HttpSender, *, is_copy: bool) -> None:
        super().__init__(sender)
        self._http_sender = sender
        self._is_copy = is_copy

    @property
    def project_id(self) -> str | None:
        """The project of calls that name no other; ``None``: each call must name its own."""
        return self._http_sender.settings.project_id

    @property
    def base_url(self) -> str:
        return self._http_sender.base_url

    @property
    def auth(self) -> httpx.Auth:
        """This client's credentials for other calls: ``httpx.AsyncClient(auth=client.auth)`` shares the token."""
        return self._http_sender.authenticator

    @property
    def operations(self) -> Mapping[str, Operation[Any]]:
        """Every operation by its id."""
        from sinch_provisioning_core.operations import OPERATIONS

        return OPERATIONS

    @cached_property
    def with_raw_response(self) -> RawServices:
        """The same services, answering with status and headers too."""
        from sinch_provisioning_core.services import RawServices

        from ._calls.raw_response import RawSender

        return RawServices(RawSender(self._http_sender))

    def with_options(
        self,
        *,
        project_id: str | Unset = UNSET,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        validate: bool | Unset = UNSET,
        default_headers: Mapping[str, str] | Unset | None = UNSET,
    ) -> Self:
        """A cheap copy with other defaults, on the same connections, token and retry budget.

        Closing the copy does nothing; it ends with the client it was made from.
        """
        given = {
            "project_id": project_id,
            "timeout": timeout,
            "retry": retry,
            "validate": validate,
            "default_headers": default_headers,
        }
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not UNSET}
        if changes.get("project_id", UNSET) is None:  # as in a call
            del changes["project_id"]
        copy = object.__new__(type(self))
        settings = self._http_sender.settings.changed(changes)
        copy._set_up(self._http_sender.with_settings(settings), is_copy=True)
        return copy

    if not TYPE_CHECKING:  # type checkers see one signature per operation, which the core has

        def call(self, operation_id: str, *path_values: object, **values: Any) -> Any:
            """Call any operation by its id.

            Path values by position or name, query values and body fields by their Python names, the whole body as
            ``body``, and the options that every call takes. Await the answer; a list can be iterated over too.

            Raises:
                LookupError: There is no such operation.
                TypeError: A value is missing, surplus, or has a name that the operation does not know.
            """
            from ._calls.by_id import call_by_id

            call = call_by_id(operation_id, path_values, values)
            if call.operation.paging is None:
                return self._http_sender.send(call)
            return self._http_sender.paginate(call)

    async def wait_for(
        self, fetch: Callable[[], Awaitable[T]], *, until: Callable[[T], bool], **options: Unpack[WaitForOptions[T]]
    ) -> T:
        """Fetch a state again and again until it is as wanted, and return it: a wait of your own on this client.

        As :func:`sinch_provisioning.wait_for`, by the client's own time: on an emulator with a manual clock, it takes
        none.

        Args:
            fetch: Gets the present state: ``lambda: client.bundles.get(bundle_id)``.
            until: Whether a state is the one waited for.

        Raises:
            ConfigurationError: ``timeout`` is no time.
            WaitFailedError: ``failed`` said so. ``last`` is that state.
            WaitTimeoutError: Time ran out. ``last`` is the last state seen.
        """
        from ._waiting.wait_for import wait_for

        timing = self._http_sender.timing
        return await wait_for(fetch, until=until, clock=timing.clock, random=timing.random, **options)

    if not TYPE_CHECKING:  # type checkers refuse `with` themselves

        def __enter__(self) -> Self:
            raise TypeError(f"{type(self).__name__} is asynchronous: write `async with {type(self).__name__}() as …`")

        def __exit__(self, *_: object) -> None:
            """Never called; without it, Python would not ask :meth:`__enter__`."""

    async def aclose(self) -> None:
        """End what runs in the background and close the connections, unless they are a given ``http_client``'s."""
        if not self._is_copy:
            await self._http_sender.authenticator.aclose()
            await self._http_sender.session.aclose()

    async def __aenter__(self) -> Self:
        self._http_sender.session.check()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        if "_http_sender" not in vars(self):
            return f"<{type(self).__name__}, not set up>"
        return f"<{type(self).__name__} of project {self.project_id!r} at {self.base_url}>"
