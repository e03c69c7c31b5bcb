"""Whoever answers may echo what was sent, anywhere and cut anywhere: no secret of the caller is shown."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sinch_provisioning import (
    BasicAuth,
    BearerToken,
    OAuth2ClientCredentials,
    ProvisioningClient,
    ProvisioningError,
    RetryPolicy,
)
from tests.support.leaks import everything_logged, everything_shown
from tests.support.scripted import TOKEN_URL, token

pytestmark = pytest.mark.anyio

Place = Callable[[str], httpx.Response]


def _field(name: str, status: int = 400) -> Place:
    def answer(echo: str) -> httpx.Response:
        return httpx.Response(status, json={"errorCode": "invalid_input", "message": "No.", name: echo})

    return answer


def _document(wrap: Callable[[str], Any], status: int = 400) -> Place:
    return lambda echo: httpx.Response(status, json=wrap(echo))


def _broken(echo: str) -> httpx.Response:
    middle = ValueError(f"illegal header line: {echo}")
    middle.__cause__ = OSError(5, "read failed")
    middle.__cause__.__context__ = ExceptionGroup("two", [ValueError(echo)])
    raise httpx.RemoteProtocolError(f"illegal header line: {echo}") from middle


def _header(name: str, status: int) -> Place:
    def answer(echo: str) -> httpx.Response:
        return httpx.Response(status, headers={name: echo}, text="no")

    return answer


PLACES: dict[str, Place] = {
    "an HTML error": lambda echo: httpx.Response(500, html=f"<html><h1>Bad gateway</h1>{echo}"),
    "a paragraph of HTML": lambda echo: httpx.Response(502, html=f"<p><b>{echo}</b></p>"),
    "an HTML success": lambda echo: httpx.Response(200, html=f"<p>{echo}"),
    "a plain text": lambda echo: httpx.Response(502, text=echo),
    "the message": _field("message"),
    "the resolution": _field("resolution"),
    "the error code": _field("errorCode"),
    "additional information": _field("additionalInformation"),
    "a list in it": _field("additionalInformation"),
    "a name in it": _document(lambda echo: {"message": "No.", "additionalInformation": {echo: 1, "b": [{"c": echo}]}}),
    "a field of a wrong shape": _document(lambda echo: {"id": "w1", "triggers": echo}, 200),
    "a field's list": _document(lambda echo: [echo], 200),
    "a request id": _header("x-request-id", 500),
    "a request id of a success": _header("x-request-id", 200),
    "a content type": _header("content-type", 500),
    "a redirect": _header("location", 302),
    "the reason": lambda echo: httpx.Response(418, extensions={"reason_phrase": echo.encode("ascii", "replace")}),
    "a broken answer": _broken,
}

TOKEN_CHARACTERS = st.sampled_from("QXZJ0795qxzj<>&\"'%+/=~\\{}:,.-_")
"""Of which no word is made that errors have."""
ANY_CHARACTERS = TOKEN_CHARACTERS | st.sampled_from(" \n")
SHORTEST = 8


def _placed(place: Place, echo: str, _: httpx.Request) -> httpx.Response:
    return place(echo)


async def shown_by(answer: Callable[[httpx.Request], httpx.Response], **options: Any) -> str:
    """Whatever can be seen after a call that failed."""
    attempts: list[Any] = []
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer), headers=options.pop("http_headers", None))
    client = ProvisioningClient(
        "p1", http_client=http, retry=RetryPolicy.none(), on_attempt=attempts.append, **options.pop("client")
    )
    with everything_logged("sinch_provisioning") as log:
        async with http, client:
            with pytest.raises(ProvisioningError) as caught:
                await client.webhooks.create(
                    target="https://a.example",
                    secret=options.pop("secret", "unrelated"),
                    triggers=["ALL"],
                    validate=False,
                    **options,
                )
    return f"{everything_shown(caught.value)}\n{attempts!r}\n{log.getvalue()}"


@st.composite
def echoes(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """Whose secret it is, the secret, the part of it that is left, and the text around that part."""
    whose = draw(st.sampled_from(["token", "key", "body", "extra header", "http header"]))
    secret = draw(st.text(ANY_CHARACTERS if whose == "body" else TOKEN_CHARACTERS, min_size=SHORTEST, max_size=60))
    start = draw(st.integers(0, len(secret) - SHORTEST))
    piece = secret[start : draw(st.integers(start + SHORTEST, len(secret)))]
    assume(sum(character.isalnum() for character in piece) >= 6)
    before = draw(st.sampled_from(["", "you sent ", "...", "<p>"]))
    return whose, secret, piece, before + piece + draw(st.sampled_from(["", " which is wrong", "...", "</p> and more"]))


@settings(max_examples=100)
@given(place=st.sampled_from(sorted(PLACES)), echo=echoes())
async def test_no_secret_is_shown_wherever_it_is_echoed_and_cut(place: str, echo: tuple[str, str, str, str]) -> None:
    whose, secret, piece, text = echo
    assume("\n" not in text or not place.startswith(("a request id", "a content type", "a redirect")))
    # Words that programs compare are left alone for the sake of a short part.
    assume(place not in ("the error code", "a name in it") or len(piece) >= 12 or piece in (secret, text))
    options: dict[str, Any] = {"client": {"auth": BearerToken("another-token")}}
    match whose:
        case "token":
            options["client"] = {"auth": BearerToken(secret)}
        case "key":
            options["client"] = {"auth": BasicAuth("key-id", secret)}
        case "body":
            options["secret"] = secret
        case "extra header":
            options["extra_headers"] = {"x-api-key": secret}
        case _:
            options["http_headers"] = {"x-api-key": secret}
    shown = await shown_by(lambda _: PLACES[place](text), **options)
    for form in (piece, repr(piece)[1:-1], piece.replace("\n", "\\n")):
        assert form not in shown, shown[max(0, shown.find(form) - 200) :][:400]


@pytest.mark.parametrize("place", sorted(PLACES))
async def test_the_rest_of_what_is_echoed_stays(place: str) -> None:
    shown = await shown_by(lambda _: PLACES[place]("this is said"), client={"auth": BearerToken("another-token")})
    assert ("this is said" in shown) is (place not in ("a redirect", "a field's list"))


FORMS: dict[str, Callable[[str], str]] = {
    "as it is": lambda secret: secret,
    "in a URL": lambda secret: str(httpx.QueryParams({"q": secret}))[2:],
    "in HTML": html.escape,
    "in JSON": lambda secret: secret.replace("\\", "\\\\").replace('"', '\\"'),
}


@pytest.mark.parametrize("form", FORMS)
async def test_a_secret_is_known_in_the_forms_of_an_echo(form: str) -> None:
    secret = 'Tr0ub4dor & "three" <b>half</b> \\ words'
    echo = FORMS[form](secret)
    shown = await shown_by(
        lambda _: httpx.Response(500, text=f"you sent {echo}, sorry"),
        secret=secret,
        client={"auth": BearerToken("another-token")},
    )
    assert "you sent [hidden], sorry" in shown
    assert "Tr0ub4dor" not in shown
    assert "three" not in shown
    assert "half" not in shown


@pytest.mark.parametrize("left", range(8, 21))
async def test_an_html_page_cut_in_the_middle_of_the_token(left: int) -> None:
    secret = "eyJhbGciOiJIUzI1NiJ9"
    shown = await shown_by(
        lambda request: httpx.Response(
            500, html=f"<pre>{request.headers['authorization']}"[: 5 + len("Bearer ") + left]
        ),
        client={"auth": BearerToken(secret)},
    )
    assert "Bearer [hidden]" in shown
    assert secret[:left] not in shown


async def test_a_long_secret_cut_in_the_middle_of_a_text() -> None:
    secret = "abcdefghijklmnopqrstuvwxyz0123456789"
    shown = await shown_by(
        lambda _: httpx.Response(500, text=f"got {secret[:20]}… and …{secret[12:]}, no more"),
        client={"auth": BearerToken(secret)},
    )
    assert "got [hidden]… and …[hidden], no more" in shown


@pytest.mark.parametrize("status", [400, 401, 500, 302])
async def test_the_token_endpoint_may_echo_the_key(status: int) -> None:
    secret = "PLANTED-key-secret-0123456789"

    def echo(request: httpx.Request) -> httpx.Response:
        sent = request.headers["authorization"]
        return httpx.Response(
            status,
            json={"error": secret, "error_description": f"{secret} or {sent}"},
            headers={"x-request-id": sent},
            extensions={"reason_phrase": f"Not {secret} {sent}".encode()},
        )

    shown = await shown_by(echo, client={"auth": OAuth2ClientCredentials("key-id", secret, token_url=TOKEN_URL)})
    assert "PLANTED" not in shown
    assert "UExBTlRFRC1" not in shown
    assert "a2V5LWlkOl" not in shown  # the pair of id and secret, in Base64


@pytest.mark.parametrize("document", [{"access_token": "PLANTED-token-one\n"}, {"access_token": ["PLANTED-token-one"]}])
async def test_an_unusable_token_is_not_shown(document: Any) -> None:
    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    shown = await shown_by(lambda _: httpx.Response(200, json=document), client={"auth": auth})
    assert "PLANTED" not in shown


async def test_a_token_that_replaced_another_is_hidden_too() -> None:
    issued = iter(["PLANTED-token-one", "PLANTED-token-two"])

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "auth.example":
            return token(next(issued))
        sent = request.headers["authorization"]
        return httpx.Response(401, text=f"{sent} and PLANTED-token-one", headers={"x-request-id": sent})

    auth = OAuth2ClientCredentials("key-id", "key-secret", token_url=TOKEN_URL)
    shown = await shown_by(answer, client={"auth": auth})
    assert "Bearer [hidden] and [hidden]" in shown
    assert "PLANTED" not in shown


@pytest.mark.parametrize("password", ["hunter2", "p@ss"])
async def test_a_proxys_password(password: str) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise httpx.ProxyError(f"no way through http://me:{password}@proxy.example:8080/ today")

    shown = await shown_by(fail, client={"auth": BearerToken("another-token")})
    assert "no way through http://[hidden]@proxy.example:8080/ today" in shown
    assert password not in shown
    assert "ss@" not in shown


async def test_a_redirects_next_request_holds_nothing() -> None:
    shown = await shown_by(
        lambda _: httpx.Response(307, headers={"location": "https://evil.example/?PLANTED-access-token"}),
        client={"auth": BearerToken("PLANTED-access-token")},
    )
    assert "https://evil.example is the service" in shown
    assert "PLANTED" not in shown


async def test_a_header_of_several_parts() -> None:
    shown = await shown_by(
        lambda _: httpx.Response(500, text="token PLANTED-part-one, cookie PLANTED-part-two."),
        extra_headers={"Authorization": "Bearer PLANTED-part-one"},
        http_headers={"X-Session": "a=1; b=PLANTED-part-two"},
        client={"auth": BearerToken("another-token")},
    )
    assert "PLANTED" not in shown
    assert ", cookie" in shown


async def test_a_request_id_of_the_callers_own_stays_readable() -> None:
    shown = await shown_by(
        lambda request: httpx.Response(500, headers={"x-request-id": request.headers["x-request-id"]}),
        extra_headers={"x-request-id": "my-own-request-id"},
        client={"auth": BearerToken("another-token")},
    )
    assert "Request id my-own-request-id." in shown


CONTROLS = "\x1b[31mred\x1b[0m \u202eright to left\u2066 one\r\ntwo\x00\x07 \u2028"


@pytest.mark.parametrize("name", ["message", "resolution", "errorCode"])
async def test_control_characters_are_shown_as_escapes(name: str) -> None:
    body = json.dumps({"message": "No.", name: CONTROLS}).encode()
    shown = await shown_by(lambda _: httpx.Response(400, content=body), client={"auth": BearerToken("another-token")})
    assert "\\x1b[31mred" in shown
    for character in "\x1b\u202e\u2066\r\x00\x07\u2028":
        assert character not in shown


@pytest.mark.parametrize("location", ["http://xn--/", "::", "http://[::1", "\x7f", "http://a:99999999/", "//[", "a0:0"])
async def test_a_redirect_to_nowhere_is_a_declared_error(location: str) -> None:
    shown = await shown_by(
        lambda _: httpx.Response(302, headers={"location": location}), client={"auth": BearerToken("another-token")}
    )
    assert "webhooks.create (POST" in shown


@pytest.mark.parametrize("name", ["message", "resolution", "additionalInformation", "html"])
async def test_a_secret_is_looked_for_before_the_text_is_cut(name: str) -> None:
    secret = "Q7xJ-ZZ9q-47Xj-qqz0"
    for length in (*range(140, 200, 6), *range(457, 500, 6)):
        text = f"{'a' * length}{secret}{'b' * 600}"
        place = PLACES["an HTML error"] if name == "html" else _field(name)
        shown = await shown_by(partial(_placed, place, text), client={"auth": BearerToken(secret)})
        assert "Q7x" not in shown
