"""What is hidden, and where its bounds are: no secret slips by one character, and nothing else is taken for one."""

from __future__ import annotations

import errno
from typing import Any

import pytest

from sinch_provisioning._redaction import (
    DEEPEST,
    LONGEST,
    PART_IN_WORD,
    SEARCHED,
    SHORTEST_SECRET,
    Redaction,
    header_secrets,
    secret_values,
)

SECRET = "abcdefghijklmnopqrst"


def hiding(*secrets: str) -> Redaction:
    redaction = Redaction()
    redaction.add(secrets)
    return redaction


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"a {SECRET} b", "a [hidden] b"),
        (f"{SECRET[:8]} b", "[hidden] b"),
        (f"{SECRET[:7]} b", f"{SECRET[:7]} b"),
        (f"a {SECRET[-8:]}", "a [hidden]"),
        (f"a {SECRET[6:14]}b{SECRET[6:13]}", f"a [hidden]b{SECRET[6:13]}"),
        (f"{SECRET}{SECRET}!", "[hidden][hidden]!"),
        ("https://user:pass@host/x", "https://[hidden]@host/x"),
        ("a\nb\x1b", "a\\nb\\x1b"),
    ],
)
def test_every_part_of_eight_characters_is_hidden(text: str, shown: str) -> None:
    assert SHORTEST_SECRET == 8
    assert hiding(SECRET).text(text) == shown


def test_a_secret_of_seven_characters_is_not_searched_for() -> None:
    assert hiding("pattern").text("a pattern") == "a pattern"
    assert hiding("patterns").text("a patterns") == "a [hidden]"


@pytest.mark.parametrize(
    ("secret", "echo"),
    [
        ("a secret\n of  lines", "a secret of lines"),
        ("sécret/with=signs", "s%C3%A9cret%2Fwith%3Dsigns"),
        ("a/b c/d e/f g", "a%2Fb%20c%2Fd%20e%2Ff%20g"),
        ("lone\ud800surrogate", "lone%3Fsurrogate"),
        ("a/b c&d=e f?g h", "a%2Fb+c%26d%3De+f%3Fg+h"),
        ('<"quoted">&more', "&lt;&quot;quoted&quot;&gt;&amp;more"),
        ('back\\slash "and" more', 'back\\\\slash \\"and\\" more'),
        ("ключ к замку", "\\u043a\\u043b\\u044e\\u0447 \\u043a \\u0437\\u0430\\u043c\\u043a\\u0443"),
    ],
)
def test_a_secret_is_known_in_each_form_of_an_echo(secret: str, echo: str) -> None:
    assert hiding(secret).hide(f"[{echo}]") == "[[hidden]]"


def test_secrets_add_up() -> None:
    found: list[str] = []

    def find() -> list[str]:
        found.append("asked")
        return ["looked-for-late"]

    redaction = Redaction(find)
    redaction.add(("first-secret",))
    assert found == []
    assert redaction.text("first-secret looked-for-late") == "[hidden] [hidden]"
    redaction.add(("second-secret",))
    assert redaction.text("first-secret second-secret looked-for-late") == "[hidden] [hidden] [hidden]"
    assert found == ["asked"]


def test_texts_are_bounded() -> None:
    redaction = Redaction()
    assert redaction.text("x" * LONGEST) == "x" * 500
    assert redaction.text("x" * 501) == f"{'x' * 482}… (501 characters)"
    assert redaction.text("x" * 11, 10) == "… (11 characters)"
    assert len(redaction.hide("x" * 30_000)) == SEARCHED == 20_000


# JSON values


def nested(levels: int) -> Any:
    value: Any = "end"
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


def test_values_are_kept_to_a_depth() -> None:
    redaction = Redaction()
    assert redaction.value(nested(DEEPEST)) == nested(20)
    assert "end" not in str(redaction.value(nested(DEEPEST + 1)))
    assert str(redaction.value(nested(DEEPEST + 1))).count("…") == 1
    assert str(redaction.value(nested(DEEPEST + 1))) == str(nested(DEEPEST + 1)).replace("{'a': 'end'}", "'…'")
    empty: Any = []
    for _ in range(DEEPEST):
        empty = [empty]
    assert redaction.value(empty) == empty


def test_values_lose_their_secrets_alone() -> None:
    value = {
        "token": "short",
        "pageToken": "next",
        "password": "",
        "n": [1, 1.5, None, True, f"see {SECRET}"],
        SECRET: 1,
        "odd name\n": 2,
    }
    assert hiding(SECRET).value(value) == {
        "token": "[hidden]",
        "pageToken": "next",
        "password": "",
        "n": [1, 1.5, None, True, "see [hidden]"],
        "[hidden]": 1,
        "odd name\\n": 2,
    }


# Codes


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        (" webhook_exists ", "webhook_exists"),
        ("a.b:c/d-e", "a.b:c/d-e"),
        ("c" * 100, "c" * 100),
        ("c" * 101, f"{'c' * 82}… (101 characters)"),
        ("two words", "two words"),
        ("", None),
        ("  ", None),
        (7, None),
        (None, None),
        (SECRET, "[hidden]"),
        (f"x{SECRET}y", "[hidden]"),
        (SECRET[:8], "[hidden]"),
        (SECRET[:7], SECRET[:7]),
        (f"see {SECRET}", "[hidden]"),
        (f"xx{SECRET[-12:]}", "[hidden]"),
        (f"{SECRET[:12]}xx", "[hidden]"),
        (f"xx{SECRET[-11:]}", f"xx{SECRET[-11:]}"),
    ],
)
def test_a_code_is_never_changed_unless_it_cannot_be_one(code: object, shown: str | None) -> None:
    assert PART_IN_WORD == 12
    assert hiding(SECRET).code(code) == shown


# Failures


def test_failures_are_made_fit_with_all_that_they_came_from() -> None:
    system = OSError(errno.EIO, f"system {SECRET}")
    deepest = ValueError(f"deep {SECRET}")
    deepest.__context__ = system
    first, second = KeyError(f"one {SECRET}", 7), ValueError(f"two {SECRET}")
    second.__cause__ = deepest
    group = ExceptionGroup("both", [first, second])
    failure = RuntimeError(f"top {SECRET}", 42, b"bytes")
    failure.__cause__ = group
    failure.__context__ = ValueError(f"beside {SECRET}")
    failure.__context__.__context__ = failure  # a circle
    hiding(SECRET).failure(failure)
    assert failure.args == ("top [hidden]", 42, b"bytes")
    assert failure.__context__.args == ("beside [hidden]",)
    assert (first.args, second.args, deepest.args) == (("one [hidden]", 7), ("two [hidden]",), ("deep [hidden]",))
    assert system.strerror == f"system {SECRET}", "the system's own texts stay"


# Where secrets are found


def test_secrets_of_headers_are_their_values_and_the_parts_of_these() -> None:
    found = header_secrets([("Authorization", 'Digest user="me", key=one;two'), ("Accept", "x"), ("X-Request-Id", "y")])
    assert found[0] == 'Digest user="me", key=one;two'
    assert {"Digest", 'user="me"', "key=one", "user", "me", "key", "one", "two"} <= set(found)
    assert not {"x", "y"} & set(found)


def test_secrets_of_a_document_stand_under_their_names_at_any_depth() -> None:
    document = {
        "secret": "one",
        "a": [{"password": ["two", {"b": "three", "n": 7}]}, {"c": "open"}],
        "token": {"d": "four"},
        "e": "open",
        "last": {"api_key": "five"},
    }
    assert sorted(secret_values(document)) == ["five", "four", "one", "three", "two"]
    assert secret_values([]) == secret_values("open") == []
