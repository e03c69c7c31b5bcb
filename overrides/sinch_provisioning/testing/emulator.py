"""The emulator: an ASGI app that answers as the Provisioning API does."""

from __future__ import annotations

import threading
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Unpack

import anyio
import attrs

from .._auth.environment import BASE_URL, KEY_ID, KEY_SECRET, PROJECT_ID, TOKEN_URL_VARIABLE
from .answer import Answer, empty_answer, json_answer
from .clock import Clock, Delays, Schedule
from .contract import Contract, OperationContract, installed_contract
from .deliveries import App, Deliveries, live
from .delivery import Incoming, Receive, Send, drop_connection, send_answer, send_truncated
from .errors import Refusal
from .events import EmulatedEvent, EventHook
from .examples import example_of
from .faults import Fault, Faults, Strike
from .identifiers import Identifiers
from .oauth import TOKEN_PATH, TokenService, expired_token
from .outcomes import Outcomes
from .reading import read_body, read_path, read_query
from .recording import RecordedRequest, RequestLog
from .resources import HANDLERS
from .routing import Match, Router
from .seeding import Seeder
from .server import RunningServer, serving
from .state import Project, State
from .states import States
from .world import Request, World

if TYPE_CHECKING:
    from ..client import ProvisioningClient
    from .client_options import ClientOptions

Scope = MutableMapping[str, Any]


class Emulator:
    """A Provisioning API in memory, with its token endpoint at ``/oauth2/token``.

    Give it to :class:`httpx.ASGITransport`, or let :meth:`serve` run it on a socket. Every project id works and starts
    empty.

    :param key_id: with ``key_secret``, the credentials that it accepts.
    :param verification_code: the one-time code that every sender "receives".
    :param token_lifetime: seconds that an access token is good for.
    :param delays: how long reviews and set-ups take.
    :param clock: monotonic seconds; everything that takes time goes by it, apart from ``latency`` and delays of faults.
    :param latency: seconds of real time that every answer of the API takes.
    :param initialize_projects: when false, a project needs an account or a sender before its channel can be used.
    :param on_event: called with each event that the service would deliver to webhooks.
    :param description: another API description than that of the installed core (repaired, OpenAPI 3.1).
    """

    def __init__(
        self,
        *,
        key_id: str = "test-key-id",
        key_secret: str = "test-key-secret",
        project_id: str = "test-project",
        verification_code: str = "123456",
        token_lifetime: float = 3600,
        delays: Delays | None = None,
        clock: Clock = time.monotonic,
        latency: float = 0.0,
        sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
        initialize_projects: bool = True,
        on_event: EventHook | None = None,
        description: Mapping[str, Any] | None = None,
    ) -> None:
        self.key_id = key_id
        self.key_secret = key_secret
        self.project_id = project_id
        """The project that :attr:`seed` fills when none is named."""
        self.contract = installed_contract() if description is None else Contract(description)
        self.oauth = TokenService(key_id, key_secret, token_lifetime, clock)
        self.faults = Faults(self.contract.operations)
        self.requests = RequestLog(self.contract.operations)
        self.events: list[EmulatedEvent] = []
        self.on_event = on_event
        self.latency = latency
        self.clock = clock
        self._lock = threading.RLock()
        self._sleep = sleep
        self._router = Router(self.contract.operations.values())
        self._world = World(
            contract=self.contract,
            state=State(),
            schedule=Schedule(clock),
            delays=delays or Delays(),
            outcomes=Outcomes(),
            identifiers=Identifiers(),
            verification_code=verification_code,
            initialize_projects=initialize_projects,
            tell=self._tell,
        )
        self.outcomes = self._world.outcomes
        self.seed = Seeder(self._world, project_id)
        self.states = States(self._world, project_id, self._lock)
        self.deliveries = Deliveries(self._world.state, clock, self.tick)

    def client(self, project_id: str | None = None, **options: Unpack[ClientOptions]) -> ProvisioningClient:
        """A client of this emulator, in process, with its key unless you give another.

        If the emulator's clock is a :class:`ManualClock`, the client's pauses move it on and take no time.

        Args:
            project_id: Another project than the emulator's own; every id works.
            options: Those of :class:`ProvisioningClient`, but for what says where it connects to, and how.

        Raises:
            TypeError: It does not take one of the options; it says what to do instead.
        """
        from .in_process import client_in_process

        return client_in_process(
            self,
            project_id=self.project_id if project_id is None else project_id,
            key_id=self.key_id,
            key_secret=self.key_secret,
            time=self.clock,
            options=options,
        )

    def environment(self, server: RunningServer) -> dict[str, str]:
        """Variables by which a client of any program finds this emulator where it is served: all that it needs."""
        return {
            PROJECT_ID: self.project_id,
            KEY_ID: self.key_id,
            KEY_SECRET: self.key_secret,
            BASE_URL: server.url,
            TOKEN_URL_VARIABLE: server.token_url,
        }

    def project(self, project_id: str | None = None) -> Project:
        """The state of a project, to look at or to change in a test."""
        return self._world.state.project(project_id or self.project_id)

    def tick(self) -> None:
        """Let happen what is due by now. Every request does so first; call it to see events without a request."""
        with self._lock:
            self._world.schedule.run_due()

    def seconds_until_due(self) -> float | None:
        """Seconds of the clock until something happens by itself, ``None`` when nothing is on its way."""
        due = self._world.schedule.next_due()
        return None if due is None else max(0.0, due - self.clock())

    def settle(self) -> None:
        """Let everything happen that is on its way, whatever the clock says: reviews, launches, even removals."""
        with self._lock:
            self._world.schedule.run_all()

    def deliver_to(self, app: App) -> None:
        """Deliver events straight into an ASGI app, whatever hosts the webhooks' targets name.

        Then ``await emulator.deliveries.deliver()`` does so once, ``async with emulator.deliveries.running()`` all the
        time. Without an app, a served emulator delivers by itself, to targets on this machine alone.
        """
        self.deliveries.app = app

    def serve(self, host: str = "127.0.0.1", port: int = 0) -> AbstractContextManager[RunningServer]:
        """Serve on a socket from a thread of its own, ready on entry, stopped on exit. Port 0 takes a free one."""
        return serving(self, host, port)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "lifespan":
            await live(receive, send, self.deliveries)
        elif scope["type"] == "http":
            await self._serve(await Incoming.read(scope, receive), send)

    async def _serve(self, incoming: Incoming, send: Send) -> None:
        match, refusal = self._route(incoming)
        name = "oauth" if incoming.raw_path == TOKEN_PATH else match.operation.operation_id if match else None
        record = incoming.recorded(name, match.values if match else {}, self.clock())
        self.requests.append(record)
        strike = self.faults.strike(name) if name else Strike(0.0, 0.0, None)
        before = strike.before + (0.0 if name == "oauth" else self.latency)
        if before and not await incoming.present_after(self._sleep, before):
            return
        fault, operation = strike.fault, match.operation if match else None
        if fault is None or fault.after_handling:
            answer = self._answer(incoming, match, refusal)
        elif fault.kind == "expired":
            self.oauth.expire(incoming.headers.get("authorization"))
            answer = _refused(expired_token(), operation)
        else:
            answer = Answer(0, {}) if fault.kind == "drop" else fault.answer(operation)
        if strike.after and not await incoming.present_after(self._sleep, strike.after):
            return
        await self._deliver(incoming, send, record, answer, fault, operation)

    async def _deliver(
        self,
        incoming: Incoming,
        send: Send,
        record: RecordedRequest,
        answer: Answer,
        fault: Fault | None,
        operation: OperationContract | None,
    ) -> None:
        if fault is not None and fault.kind == "drop":
            await drop_connection(incoming)
            return
        if fault is not None and fault.kind == "truncate":
            await send_truncated(incoming, send, answer, fault.keep)
            return
        if fault is not None and fault.after_handling:
            answer = fault.answer(operation)
        headers = {"x-request-id": self._world.identifiers.ulid(), **answer.headers}
        await send_answer(send, attrs.evolve(answer, headers=headers))
        record.status = answer.status

    def _route(self, incoming: Incoming) -> tuple[Match | None, Refusal | None]:
        matches = self._router.matches(incoming.raw_path)
        match = next((match for match in matches if match.operation.method == incoming.method), None)
        if match is not None:
            return match, None
        if not matches:
            return None, Refusal("not_found", status=404)
        allowed = ", ".join(sorted({match.operation.method for match in matches}))
        return None, Refusal("method_not_allowed", status=405, headers={"allow": allowed})

    def _answer(self, incoming: Incoming, match: Match | None, refusal: Refusal | None) -> Answer:
        self.tick()
        authorization = incoming.headers.get("authorization")
        if incoming.raw_path == TOKEN_PATH:
            return self.oauth.answer(incoming.method, authorization, incoming.body)
        operation = match.operation if match else None
        try:
            self.oauth.authorize(authorization)
            if match is None or refusal is not None:
                raise refusal or Refusal("not_found", status=404)
            with self._lock:
                return self._carry_out(incoming, match)
        except Refusal as refused:
            return _refused(refused, operation)

    def _carry_out(self, incoming: Incoming, match: Match) -> Answer:
        operation = match.operation
        read_path(self.contract, operation, match.values)
        query = read_query(self.contract, operation, incoming.query)
        body = read_body(self.contract, operation, incoming.headers.get("content-type", ""), incoming.body)
        path = {name: value for name, value in match.values.items() if name != "projectId"}
        project = self._world.state.project(match.values.get("projectId", self.project_id))
        handler = HANDLERS.get(operation.operation_id)
        status = operation.success_status
        if handler is None:
            pointer = operation.answers[status].pointer
            value = None if pointer is None else example_of(self.contract, pointer)
        else:
            value = handler(Request(operation, self._world, project, path, query, body))
        return empty_answer(status) if value is None else json_answer(status, value)

    def _tell(self, event: EmulatedEvent) -> None:
        self.events.append(event)
        self.deliveries.plan(event)
        if self.on_event is not None:
            self.on_event(event)


def _refused(refusal: Refusal, operation: OperationContract | None) -> Answer:
    status = refusal.status(operation)
    return json_answer(status, refusal.body(operation), refusal.headers)
