"""The fault matrix: what every fault does to every kind of call.

Each row is a fault, each column a kind of call, each cell what comes of it and after how many requests.
``comment`` is a POST whose repeat does harm.
"""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from typing import Any

import attrs
import httpx

from sinch_provisioning import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    RateLimitError,
    ResponseDecodeError,
    ResponseTooLargeError,
    ServerError,
    TokenRefusedError,
    TokenTimeoutError,
)
from tests.support.calls import Make, comment, delete, get, patch, post, put
from tests.support.faulty_server import (
    LONG,
    Behaviour,
    answer,
    answer_twice,
    bodies_where_none_belong,
    broken_gzip,
    close_after_reading,
    close_before_reading,
    cut_body,
    cut_chunks,
    cut_head,
    early_hints,
    garbage,
    hang,
    issue_token_and_close,
    trickle,
)

CALLS: dict[str, Make] = {
    "GET": get,
    "PUT": put,
    "PATCH": patch,
    "DELETE": delete,
    "POST": post,
    "comment": comment,
}

OUT_OF_TIME = {"timeout": LONG - 2.0}
"""While the HTTP client would wait longer for its next bytes."""

MOST_BYTES = 100_000
"""What the matrix's clients take in of one answer."""
BOMB = gzip.compress(b" " * (MOST_BYTES + 1))

HTML = b"<html><body><h1>Bad gateway</h1></body></html>"
LASTING = b'{"errorCode": "sender-already-registered", "message": "It is there already"}'

Cell = tuple[type[Exception] | None, int]
"""What is raised, if the call does not succeed, and how many requests are sent."""


@attrs.frozen
class Fault:
    """A row of the table."""

    name: str
    behaviours: Sequence[Behaviour]
    outcome: type[Exception] | None
    """What is raised; ``None``: the call succeeds."""
    requests: int
    exceptions: dict[str, Cell] = attrs.field(factory=dict)
    """Cells that differ, by column."""
    token_behaviours: Sequence[Behaviour] = ()
    token_requests: int = 1
    options: dict[str, Any] = attrs.field(factory=dict)
    needs_own_connections: bool = False
    """Whether httpx's own connections fare otherwise."""

    def expected(self, column: str) -> Cell:
        return self.exceptions.get(column, (self.outcome, self.requests))


def unsure(error: type[Exception]) -> dict[str, Cell]:
    """A failure that may have taken effect: the call that must not be repeated is not."""
    return {"comment": (error, 1)}


def lost(error: type[Exception]) -> dict[str, Cell]:
    """Success of which the rest was lost: no POST is repeated."""
    return {"POST": (error, 1), "comment": (error, 1)}


NO_ANSWER_NEEDED: dict[str, Cell] = {"DELETE": (None, 1)}

FAULTS: dict[str, list[Fault]] = {
    "The service turns the request away": [
        Fault("429 once", [answer(429)], None, 2),
        Fault("429 always", [answer(429)] * 9, RateLimitError, 4),
        Fault("429 with Retry-After of 3 s", [answer(429, retry_after="3")], None, 2),
        Fault("429 with Retry-After of 120 s", [answer(429, retry_after="120")], RateLimitError, 1),
        Fault("429 with `sender-already-registered`", [answer(429, LASTING)], RateLimitError, 1),
        Fault("503 once, empty", [answer(503, b"")], None, 2),
        Fault("503 always, its body cut", [cut_body(503)] * 9, ServerError, 4),
    ],
    "The service fails": [
        Fault("500 once", [answer(500)], None, 2, unsure(ServerError)),
        Fault("500 always", [answer(500)] * 9, ServerError, 4, unsure(ServerError)),
        Fault("500 once, its body cut", [cut_body(500)], None, 2, unsure(ServerError)),
        Fault("502 once, in HTML", [answer(502, HTML, content_type="text/html")], None, 2, unsure(ServerError)),
        Fault("504 always, empty", [answer(504, b"")] * 9, ServerError, 4, unsure(ServerError)),
    ],
    "The service refuses": [
        Fault("400", [answer(400)], BadRequestError, 1),
        Fault("401 once: the token has expired", [answer(401)], None, 2, token_requests=2),
        Fault("401 always", [answer(401)] * 9, AuthenticationError, 2, token_requests=2),
        Fault("401, then 503, then success", [answer(401), answer(503)], None, 3, token_requests=2),
        Fault("404", [answer(404)], NotFoundError, 1),
        Fault("409", [answer(409)], ConflictError, 1),
        Fault("412", [answer(412)], APIStatusError, 1),
        Fault("a redirect", [answer(307, b"", location="https://evil.example/")], APIStatusError, 1),
    ],
    "The connection breaks": [
        Fault(
            "connection closed before the request was read",
            [close_before_reading],
            None,
            2,
            unsure(APIConnectionError),
            token_behaviours=[issue_token_and_close],
        ),
        Fault("connection closed after that", [close_after_reading], None, 2, unsure(APIConnectionError)),
        Fault("connection always closed", [close_after_reading] * 9, APIConnectionError, 4, unsure(APIConnectionError)),
        Fault("something that is not HTTP", [garbage], None, 2, unsure(APIConnectionError)),
        Fault("head cut", [cut_head], None, 2, unsure(APIConnectionError)),
        Fault(
            "once no answer within the read timeout",
            [hang],
            None,
            2,
            unsure(APITimeoutError),
            options={"timeout": httpx.Timeout(LONG + 2.0, read=LONG - 2.0)},
        ),
    ],
    "Success, but the rest of the answer is lost": [
        Fault("200, body cut", [cut_body(200)], None, 2, lost(APIConnectionError)),
        Fault("200, chunks cut", [cut_chunks], None, 2, lost(APIConnectionError)),
        Fault("200, gzip broken", [broken_gzip], None, 2, lost(ResponseDecodeError)),
    ],
    "Success, but the answer cannot be read": [
        Fault("200 with bad JSON", [answer(200, b'{"id": ')], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
        Fault("200 with HTML", [answer(200, HTML)], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
        Fault("200 with nothing", [answer(200, b"")], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
        Fault("200 with a list", [answer(200, b"[]")], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
        Fault("204 with a body", [bodies_where_none_belong], ResponseDecodeError, 1, NO_ANSWER_NEEDED),
        Fault("200 of more than `max_response_bytes`", [answer(200, b" " * 2 * MOST_BYTES)], ResponseTooLargeError, 1),
        Fault(
            "200 of more than that when decompressed",
            [answer(200, BOMB, content_encoding="gzip")],
            ResponseTooLargeError,
            1,
        ),
    ],
    "Success in another form than documented": [
        Fault("200 of another content type", [answer(200, content_type="text/plain")], None, 1),
        Fault("200 where 201 is documented", [answer(200)], None, 1),
        Fault("201 where 200 is documented", [answer(201)], None, 1),
        Fault("103 before 200", [early_hints], None, 1),
        Fault("200, and behind it another that nobody asked for", [answer_twice], None, 1, needs_own_connections=True),
    ],
    "The time is over": [
        Fault("no answer within the call's timeout", [hang], APITimeoutError, 1, options=OUT_OF_TIME),
        Fault("a body that trickles beyond it", [trickle], APITimeoutError, 1, options=OUT_OF_TIME),
    ],
    "The token endpoint fails": [
        Fault("token endpoint: 500 once", [], None, 1, token_behaviours=[answer(500)], token_requests=2),
        Fault("token endpoint: closed once", [], None, 1, token_behaviours=[close_after_reading], token_requests=2),
        Fault("token endpoint: 401", [], TokenRefusedError, 0, token_behaviours=[answer(401)]),
        Fault("token endpoint: hangs", [], TokenTimeoutError, 0, token_behaviours=[hang], options=OUT_OF_TIME),
    ],
}
