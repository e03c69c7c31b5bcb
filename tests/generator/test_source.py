from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from generator import source
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
