from __future__ import annotations

import json
import os
from pathlib import Path

import httpx
import pytest

from generator import plain, source
from generator.errors import GenerationError
from generator.source import fetch, parse

MINIMAL = {"openapi": "3.1.0", "info": {"title": "T", "version": "1.0"}, "paths": {}}


def test_reads_yaml_and_json_alike(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(MINIMAL))
    (tmp_path / "a.yaml").write_text("openapi: 3.1.0\ninfo: {title: T, version: '1.0'}\npaths: {}\n")
    as_json, as_yaml = fetch(str(tmp_path / "a.json")), fetch(str(tmp_path / "a.yaml"))
    assert as_json.document == as_yaml.document == MINIMAL
    assert as_json.version == "1.0"
    assert as_json.sha256 != as_yaml.sha256


def test_downloads_and_follows_redirects() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/old":
            return httpx.Response(302, headers={"location": "https://docs.example/new"})
        return httpx.Response(200, content=json.dumps(MINIMAL))

    assert fetch("https://docs.example/old", transport=httpx.MockTransport(answer)).document == MINIMAL


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (httpx.Response(404), "answered 404"),
        (httpx.Response(200, content=b"\xff\xfe"), "not UTF-8"),
        (httpx.Response(200, content=b"just text"), "not a mapping"),
        (httpx.Response(200, content=b"<html>"), "not a mapping"),
        (httpx.Response(200, content=b"{"), "cannot be parsed"),
        (httpx.Response(200, content=b"swagger: '2.0'"), "no 'openapi'"),
        (httpx.Response(200, content=b"openapi: 4.0.0\ninfo: {version: 1}\npaths: {}"), "3.0 and 3.1"),
        (httpx.Response(200, content=b"openapi: 3.1.0\ninfo: {}\npaths: {}"), "no info.version"),
        (httpx.Response(200, content=b"openapi: 3.2.0\ninfo: {version: 1}\npaths: {}"), "3.0 and 3.1"),
        (httpx.Response(200, content=b"swagger: '2.0'\ninfo: {version: 1}\npaths: {}"), "convert it to OpenAPI 3"),
        (httpx.Response(200, content=b"openapi: 3.1.0\ninfo: {version: 1}\npaths: []"), "paths are not a mapping"),
        (httpx.Response(200, content=b'{"openapi": "3.1.0", "info": {"vers'), "cut off"),
        (httpx.Response(200, content=b"a: [" * 100_000), "nests too deeply"),
        (httpx.Response(200, content=b'{"a":' * 100_000), "nests too deeply"),
        (httpx.Response(200, content=b"a: " + b"[" * 9_000 + b"]" * 9_000), "nests too deeply"),
        (httpx.Response(200, content=b"- " * 100_000), "nests too deeply"),
        (httpx.Response(200, content=b"? " * 100_000), "nests too deeply"),
        (httpx.Response(200, content=b"\n".join(b" " * n + b"a:" for n in range(1_200))), "nests too deeply"),
        (httpx.Response(200, content=b"a: " + b"[" * 150 + b"]" * 150), "100 levels"),
        (httpx.Response(200, content=b"a: .inf"), "no value of JSON"),
        (httpx.Response(200, content=b"a: !!binary aGk="), "no value of JSON"),
        (httpx.Response(200, content=b"a: !!python/object/apply:os.getcwd []"), "cannot be parsed"),
        (httpx.Response(200, content=b"? [a]\n: b"), "cannot be parsed"),
        (httpx.Response(200, content=b"200: a\n'200': b"), "given twice"),
        (httpx.Response(200, content=b'{"a": "\\ud800"}'), "no value of JSON"),
    ],
)
def test_refuses_what_is_no_description(answer: httpx.Response, message: str) -> None:
    with pytest.raises(GenerationError, match=message):
        fetch("https://docs.example/x", transport=httpx.MockTransport(lambda request: answer))


def test_bounds_the_size_of_a_download(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_BYTES", 100)
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=b"x" * 101))
    with pytest.raises(GenerationError, match="more than 100 bytes"):
        fetch("https://docs.example/x", transport=transport)


def test_bounds_the_time_of_a_download(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "TIMEOUT_SECONDS", -1.0)
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=b"x"))
    with pytest.raises(GenerationError, match="was not downloaded in"):
        fetch("https://docs.example/x", transport=transport)


def test_bounds_the_size_of_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(source, "MAX_BYTES", 100)
    (tmp_path / "big.yaml").write_text("x" * 101)
    with pytest.raises(GenerationError, match="larger than 100 bytes"):
        fetch(str(tmp_path / "big.yaml"))


def test_names_the_reason_when_a_download_fails() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("no answer in time", request=request)

    with pytest.raises(GenerationError, match="ConnectTimeout: no answer in time"):
        fetch("https://docs.example/x", transport=httpx.MockTransport(fail))


def test_names_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=r"nowhere\.yaml"):
        fetch(str(tmp_path / "nowhere.yaml"))


def test_yaml_is_read_as_1_2() -> None:
    document = parse(
        "countries: [NO, SE]\nswitch: on\nday: 2026-01-01\nyes: true\nanswer: 42\nratio: 0.5\nnothing:\n", "x"
    )
    assert document == {
        "countries": ["NO", "SE"],
        "switch": "on",
        "day": "2026-01-01",
        "yes": True,
        "answer": 42,
        "ratio": 0.5,
        "nothing": None,
    }


@pytest.mark.parametrize("text", ["a: 1\nb: 2\na: 3\n", '{"a": 1, "b": 2, "a": 3}', "x:\n  a: 1\n  a: 1\n"])
def test_a_key_given_twice_is_an_error(text: str) -> None:
    with pytest.raises(GenerationError, match="given twice"):
        parse(text, "x")


def test_aliases_are_unfolded_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain, "MAX_VALUES", 20_000)
    assert parse("a: &x {b: [1]}\nc: *x\n", "x") == {"a": {"b": [1]}, "c": {"b": [1]}}
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))]
    with pytest.raises(GenerationError, match="more than 20000 values"):
        parse("\n".join(lines), "x")
    with pytest.raises(GenerationError, match="100 levels"):
        parse("a: &a [*a]", "x")


def test_an_alias_is_no_second_name_of_one_thing() -> None:
    document = parse("a: &x {b: 1}\nc: *x\n", "x")
    document["a"]["b"] = 2
    assert document["c"] == {"b": 1}


def test_a_status_without_quotes_is_a_text() -> None:
    assert parse("200: a\ntrue: b\n1.5: c\n", "x") == {"200": "a", "true": "b", "1.5": "c"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(GenerationError, match="no regular file"):
        fetch(str(tmp_path / "pipe"))
    with pytest.raises(GenerationError, match="no regular file"):
        fetch(str(tmp_path))


def test_a_long_line_is_not_a_deep_one(tmp_path: Path) -> None:
    items: list[dict[str, list[int]]] = [{"a": []} for _ in range(3_000)]
    for text in (json.dumps({"a": items}), f"a: {json.dumps(items)}"):
        assert parse(text, "x") == {"a": items}
