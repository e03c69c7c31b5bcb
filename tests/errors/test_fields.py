"""What stands in the fields of an error, word for word: programs and people go by it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from sinch_provisioning import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    CallError,
    ProvisioningError,
    ResponseDecodeError,
    ResponseTooLargeError,
    RetryBudget,
    RetryPolicy,
    ServerError,
)
from tests.support.calls import Make, get, post
from tests.support.scripted import WEBHOOK, Answer, Harness, ok, refusal

pytestmark = pytest.mark.anyio

NEWER = "The call took effect, but its answer is not what this version of the SDK expects: look for a newer one."
MAY_HAVE_SUCCEEDED = "The request may have taken effect all the same: read the current state before you repeat it."


async def error_of(*answers: Answer, make: Make = get, **options: Any) -> Any:
    async with Harness(*answers, **{"retry": RetryPolicy.none(), **options}) as harness:
        with pytest.raises(ProvisioningError) as caught:
            await make(harness.client)
    return caught.value


class Cut(httpx.AsyncByteStream):
    """A body that breaks off."""

    def __init__(self, failure: Exception) -> None:
        self.failure = failure

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"id": '
        raise self.failure


def cut(status: int, failure: Exception | None = None, **headers: str) -> Answer:
    """An answer whose body is lost on the way."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: httpx.Response(status, headers=named, stream=Cut(failure or httpx.ReadError("lost")))


# An answer that cannot be read


@pytest.mark.parametrize(
    ("answer", "problem", "fields"),
    [
        (
            httpx.Response(200, text="\n no  such <b>thing</b>", headers={"content-type": "text/plain; charset=x"}),
            "200, but the answer is 23 bytes, text/plain, 'no such thing'.",
            ("$", "JSON", "no such thing"),
        ),
        (httpx.Response(204), "204, but the answer is empty.", ("$", "JSON", "")),
        (
            ok({**WEBHOOK, "triggers": 7}),
            "200, but at $.triggers in the answer an array was expected, not 7.",
            ("$.triggers", "an array", "7"),
        ),
        (
            httpx.DecodingError("bad gzip"),
            "the answer's content encoding is broken: bad gzip.",
            ("$", "JSON", ""),
        ),
    ],
)
async def test_an_answer_that_cannot_be_read(answer: Answer, problem: str, fields: tuple[str, str, str]) -> None:
    error = await error_of(answer)
    assert type(error) is ResponseDecodeError
    assert error.problem == problem
    assert (error.json_path, error.expected, error.excerpt) == fields
    assert error.next_step == NEWER
    assert (error.call, len(error.attempts)) == ("webhooks.get", 1)
    assert error.request is not None
    assert str(error.request.url).endswith("/v1/projects/p1/webhooks/w1")


async def test_an_answer_that_is_too_long() -> None:
    error = await error_of(ok({"id": "x" * 2_000}), max_response_bytes=1_000)
    assert type(error) is ResponseTooLargeError
    assert error.problem == "the answer is longer than 1000 bytes."
    assert (error.json_path, error.expected, error.excerpt) == ("$", "JSON", "")
    assert (error.call, len(error.attempts)) == ("webhooks.get", 1)
    assert error.request is not None
    assert error.request.method == "GET"


@pytest.mark.parametrize("start", [" {", "\n[", '\t"'])
async def test_nothing_is_shown_of_what_may_be_cut_json(start: str) -> None:
    error = await error_of(httpx.Response(200, text=f"{start}hush"))
    assert error.excerpt == ""
    assert "hush" not in str(error)


async def test_of_a_page_only_the_words_are_shown() -> None:
    page = "<HTML><STYLE type=x>\n p {}\n</STYLE><Script>\nrun()\n</Script><p>Bad</p>\n<p\n class=x>gateway</p>"
    assert (await error_of(httpx.Response(200, text=page))).excerpt == "Bad gateway"


# What is quoted is bounded


@pytest.mark.parametrize("status", [200, 502])
async def test_what_an_answer_states_is_bounded(status: int) -> None:
    error = await error_of(httpx.Response(status, text="word " * 200, headers={"content-type": "x/" + "y" * 300}))
    assert "x/" + "y" * 40 in error.problem
    assert "y" * 60 not in error.problem
    assert "word " * 30 in error.problem
    assert "word " * 41 not in error.problem


async def test_a_failures_text_is_bounded() -> None:
    for failure in (httpx.DecodingError("z" * 999), httpx.ReadError("z" * 999)):
        error = await error_of(failure)
        assert "z" * 150 in error.problem
        assert "z" * 201 not in error.problem


async def test_a_reason_and_a_request_id_are_bounded() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            418, headers={"x-request-id": "r" * 999}, extensions={"reason_phrase": b"Teapot " + b"t" * 999}
        )

    error = await error_of(answer)
    assert error.problem.startswith("418 Teapot ttt")
    assert "t" * 60 not in error.problem
    assert error.response.reason_phrase.startswith("Teapot ttt")
    assert len(error.response.reason_phrase) <= 60
    assert error.request_id.startswith("r" * 150)
    assert len(error.request_id) <= 200


async def test_additional_information_is_shown_and_bounded() -> None:
    def with_information(information: object) -> httpx.Response:
        return httpx.Response(400, json={"message": "Odd", "additionalInformation": information})

    nothings: list[Any] = [None, {}, [], ""]
    for nothing in nothings:
        assert (await error_of(with_information(nothing))).problem == "400 Bad Request: Odd."
    error = await error_of(with_information({"field": "ä"}))
    assert error.problem == '400 Bad Request: Odd. Additional information: {"field": "ä"}.'
    for size, cut_off in ((192, ""), (193, "…")):
        problem = (await error_of(with_information(["x" * 400, "y" * size]))).problem
        told = json.dumps(["x" * 400, "y" * size])
        assert len(told) == 408 + size
        assert problem == f"400 Bad Request: Odd. Additional information: {told[:600]}{cut_off}."


# No complete answer


@pytest.mark.parametrize(
    ("failure", "kind", "said"),
    [
        (httpx.ConnectError("no route"), APIConnectionError, "ConnectError: no route"),
        (httpx.ReadTimeout(""), APITimeoutError, "ReadTimeout"),
        (cut(200), APIConnectionError, "200, then ReadError: lost"),
    ],
)
async def test_a_call_without_an_answer(failure: Answer, kind: type[CallError], said: str) -> None:
    error = await error_of(failure)
    told = f"no complete answer from provisioning.api.sinch.com, {said}."
    assert (type(error), error.problem) == (kind, told)
    assert error.next_step == kind.next_step
    assert error.request.method == "GET"
    assert error.__cause__.request is error.request
    assert error.request.headers["authorization"] == "[hidden]"
    assert error.request.headers["accept"] == "application/json"
    assert error.request.read() == b""
    assert error.project_id == "p1"
    assert (await error_of(httpx.ReadError("lost"), make=post)).next_step == MAY_HAVE_SUCCEEDED


async def test_what_came_before_the_body_was_lost_counts() -> None:
    """The service turned the request away, told how long to wait, and gave it an id."""
    async with Harness(cut(503, retry_after="4", x_request_id="r-1"), ok()) as harness:
        await get(harness.client)
    assert harness.time.slept == [4.5]
    assert harness.attempts[0].request_id == "r-1"
    assert harness.attempts[0].outcome == "503, then ReadError: lost"
    error = await error_of(cut(503, retry_after="4"))
    assert (type(error), error.retry_after) == (ServerError, 4.0)
    assert error.problem == "503 Service Unavailable: the answer is empty, and does not say why."
    assert error.response.headers["retry-after"] == "4"


async def test_what_is_no_success_is_told_by_its_status_also_if_its_body_was_lost() -> None:
    error = await error_of(cut(300))
    assert isinstance(error, APIStatusError)
    assert error.status_code == 300


@pytest.mark.parametrize("name", ["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "CF-Ray"])
async def test_a_request_id_comes_by_any_of_its_names(name: str) -> None:
    assert (await error_of(httpx.Response(404, headers={name: "r-7"}))).request_id == "r-7"
    assert (await error_of(httpx.Response(404, headers={name: "", "cf-ray": "r-8"}))).request_id in ("r-8", ", r-8")


async def test_a_status_may_have_no_name() -> None:
    assert (await error_of(refusal(599))).problem == "599, some_code: That went wrong."


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after": "-0.25"}, None),
        ({"retry-after": "Mon, 01 Jan 2024 00:00:07 GMT", "date": "Mon, 01 Jan 2024 00:00:00 GMT"}, 7.0),
        ({"retry-after": "Mon, 01 Jan 2024 00:00:00 GMT", "date": "Mon, 01 Jan 2024 00:00:07 GMT"}, 0.0),
        ({"retry-after": "Mon, 01 Jan 2001 00:00:00 GMT"}, 0.0),
        ({"retry-after": "Mon, 01 Jan 9999999 00:00:00 GMT"}, None),
    ],
)
async def test_how_long_the_service_asks_to_wait(headers: dict[str, str], seconds: float | None) -> None:
    assert (await error_of(httpx.Response(409, headers=headers))).retry_after == seconds


# Why it was not repeated


SERVICE_ASKS = "the service asks to wait 11 s, and the policy waits 10 s at most"
TIME_OVER = "the time for the call would be over before the next attempt"
BUDGET = "the retry budget of the client is used up, because many calls are failing"


@pytest.mark.parametrize(
    ("answers", "options", "make", "gave_up"),
    [
        ([refusal(404)], {}, get, ""),
        ([refusal(503), refusal(404)], {"retry": RetryPolicy()}, get, ""),
        ([refusal(503)], {}, get, "retries are off"),
        ([refusal(503)], {"retry": RetryPolicy(max_retries=2)}, get, "its 2 retries were used"),
        ([refusal(429, retry_after="11")], {"retry": RetryPolicy()}, get, SERVICE_ASKS),
        ([refusal(503)], {"retry": RetryPolicy(deadline=0.5)}, get, TIME_OVER),
        ([refusal(503)], {"retry": RetryPolicy(deadline=9.0), "timeout": 0.5}, get, TIME_OVER),
        ([refusal(503)], {"retry": RetryPolicy(deadline=0.5), "timeout": httpx.Timeout(9.0)}, get, TIME_OVER),
        ([refusal(503)], {"retry": RetryPolicy(), "retry_budget": RetryBudget(4.0)}, get, BUDGET),
        ([cut(201)], {"retry": RetryPolicy()}, post, "the service had already answered with success"),
        (
            [httpx.ReadError("lost")],
            {"retry": RetryPolicy(caution="strict")},
            post,
            "it may have taken effect, and the policy is strict about POST",
        ),
        ([httpx.UnsupportedProtocol("ftp")], {"retry": RetryPolicy()}, get, "it would fail in the same way"),
    ],
)
async def test_why_it_was_not_repeated(answers: list[Answer], options: Any, make: Make, gave_up: str) -> None:
    error = await error_of(*answers, make=make, **options)
    assert error.gave_up == gave_up
    assert (f"Not repeated: {gave_up}." in str(error)) is bool(gave_up)


# What to do next


async def test_the_next_step_goes_by_more_than_the_status() -> None:
    lasting = refusal(429, "sender-already-registered", retry_after="3")
    redirect = httpx.Response(308, headers={"location": "https://other.example/x?hush"})
    nowhere = httpx.Response(301)
    steps = {
        "Redirects are not followed. If https://other.example is the service, make it the base_url.": redirect,
        "Redirects are not followed. If its target is the service, make it the base_url.": nowhere,
        "Sending it again soon cannot help: read the current state, then decide.": lasting,
        "Wait 3 s, then repeat the call.": refusal(429, retry_after="3"),
        "Read the current state, then decide.": refusal(409),
    }
    for step, answer in steps.items():
        assert (await error_of(answer)).next_step == step
    for answer in (redirect, nowhere):
        error = await error_of(answer)
        assert isinstance(error, APIStatusError)
        assert error.response is not None
        assert error.response.next_request is None
    unsure = await error_of(refusal(500), make=post)
    assert unsure.next_step == f"{MAY_HAVE_SUCCEEDED} If it goes on, report the request id to Sinch."
