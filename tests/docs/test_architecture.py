"""What docs/architecture.md says of the code is so."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
import pytest

from sinch_provisioning import Clock, ConflictError, OAuth2ClientCredentials, ProvisioningClient

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    _, _, rest = PAGE.partition(f"\n## {title}\n")
    assert rest, title
    return rest.partition("\n## ")[0]


def rows(title: str) -> list[list[str]]:
    """The cells of a section's table, its head left out."""
    lines = [line for line in section(title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def code(cell: str) -> str:
    return cell.strip("`")


@cache
def definitions(file: str) -> frozenset[str]:
    """Everything a file defines at its top or in a class there, such as ``Session.send``."""
    return frozenset(_defined(ast.parse((ROOT / file).read_text(encoding="utf-8")).body))


def _defined(body: list[ast.stmt], prefix: str = "") -> Iterator[str]:
    for node in body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield prefix + name
            case ast.ClassDef(name=name):
                yield prefix + name
                yield from _defined(node.body, f"{prefix}{name}.")
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield prefix + name
            case _:
                pass


QUESTIONS = rows("Where is …?")
STEPS = rows("One call, from end to end")


def test_there_are_answers_enough() -> None:
    assert len(QUESTIONS) >= 10


@pytest.mark.parametrize(("question", "file", "definition"), QUESTIONS, ids=[row[0] for row in QUESTIONS])
def test_an_answer_names_what_there_is(question: str, file: str, definition: str) -> None:
    assert code(definition) in definitions(code(file))


@pytest.mark.parametrize(("file", "definition"), [row[1:3] for row in STEPS], ids=[row[0] for row in STEPS])
def test_a_step_names_what_there_is(file: str, definition: str) -> None:
    assert code(definition) in definitions(code(file))


def test_the_layers_are_those_of_the_import_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = [each for each in settings["tool"]["importlinter"]["contracts"] if each["type"] == "layers"]
    listed = [set(re.findall(r"`(\w+)`", row[0])) for row in rows("The layers of `overrides/sinch_provisioning/`")]
    assert listed == [set(layer.split(" | ")) for layer in contract["layers"]]


def test_every_folder_of_tests_is_told() -> None:
    present = {path.name for path in (ROOT / "tests").iterdir() if any(path.glob("test_*.py"))}
    told = {code(row[0]).removeprefix("tests/") for row in rows("The tests")}
    layers = {
        name.lstrip("_")
        for row in rows("The layers of `overrides/sinch_provisioning/`")
        for name in re.findall(r"`(\w+)`", row[0])
    }
    assert told <= present
    assert not present - told - layers


def test_the_picture_names_what_there_is() -> None:
    (picture,) = re.findall(r"```mermaid\n(.*?)```", PAGE, re.DOTALL)
    folders = re.findall(r"[\w/]+/(?=[\s<\"])", picture)
    assert len(folders) >= 5
    assert not [folder for folder in folders if not (ROOT / folder).is_dir()]


class Watch:
    """Which of some definitions are called, in the order of their first calls."""

    def __init__(self, wanted: set[tuple[str, str]]) -> None:
        self._wanted = wanted
        self.met: list[tuple[str, str]] = []

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        if event != "call":
            return
        file = frame.f_code.co_filename.replace("\\", "/")
        name = frame.f_code.co_qualname.removesuffix(".__init__")
        for place in self._wanted:
            if place[1] == name and file.endswith(place[0]) and place not in self.met:
                self.met.append(place)


async def test_a_call_takes_these_steps() -> None:
    answers = iter([200, 503, 201, 409])

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": "a-token", "token_type": "bearer", "expires_in": 3600})
        return httpx.Response(next(answers), json={"id": "w1", "target": "https://me.example/", "triggers": ["ALL"]})

    async def sleep(seconds: float) -> None:
        """Not at all."""

    # The core's runtime is written in overrides/ and runs as a copy.
    copies = "overrides/runtime/", "sinch_provisioning_core/runtime/"
    steps = [(code(file).replace(*copies), code(definition)) for _, file, definition, _ in STEPS]
    watch = Watch(set(steps))
    body: Any = {"target": "https://me.example/", "secret": "a long random text", "triggers": ["ALL"]}
    auth = OAuth2ClientCredentials("key", "a key's secret")
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http,
        ProvisioningClient("p", auth=auth, http_client=http, clock=Clock(sleep=sleep)) as client,
    ):
        await client.webhooks.get("w1")  # fetches the token
        before = sys.getprofile()
        sys.setprofile(watch)
        try:
            await client.webhooks.create(**body)
            with pytest.raises(ConflictError):
                await client.webhooks.create(**body)
        finally:
            sys.setprofile(before)
    assert watch.met == steps
