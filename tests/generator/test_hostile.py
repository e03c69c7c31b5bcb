"""Nothing that a description says becomes code, wherever in it that is said."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from copy import deepcopy
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from generator import __main__ as command
from generator import project, rendering
from generator.errors import GenerationError
from generator.foreign import drop_own_keys
from generator.generate import PACKAGE, Layout, generate
from generator.project import CoreProject
from generator.rendering import Templates
from generator.source import Source

from .small import Place, places, replaced, small

PLACES = list(places(small()))
PAYLOADS = [
    '"+__import__("os").system("touch pwned")+"',
    "x', print('pwned'), '",
    '"""\n__import__("os").system("touch pwned")\n"""',
    "pwned()]",
    "a\\",
    "a\rimport pwned\u2028\u202e\x00\ufeff#",
    "{{ pwned }}{% raw %}",
    "-1.__class__",
]


class Compiled(BytecodeCache):
    def __init__(self) -> None:
        self.codes: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self.codes:
            bucket.bytecode_from_string(self.codes[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.codes[bucket.key] = bucket.bytecode_to_string()


def no_hooks(core: CoreProject) -> None: ...


def code(value: object) -> str:
    return f"print({value!r})"


@pytest.fixture(scope="module")
def unformatted() -> Iterator[None]:
    """Files as the templates leave them, each template compiled once: what formats them is of no matter here."""
    compiled = Compiled()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project, "Templates", partial(Templates, compiled=compiled))
        patch.setattr(CoreProject, "_run_post_hooks", no_hooks)
        yield


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    """Our templates, and nothing else that a generation reads."""
    layout = Layout(tmp_path_factory.mktemp("bare"))
    shutil.copytree(command.ROOT / "overrides" / "templates", layout.templates)
    layout.runtime.mkdir(parents=True)
    layout.overlays.mkdir()
    shutil.copy(command.ROOT / "generator-config.yaml", layout.config)
    return layout


def outcome(layout: Layout, output: Path, kind: str, place: Place, payload: str) -> str:
    """``refused`` or ``generated``; what was generated has passed the inspection."""
    document = replaced(small(), kind, place, payload)
    try:
        generate(Source(text="", document=document, sha256="0"), layout, output / PACKAGE)
    except GenerationError:
        return "refused"
    return "generated"


@pytest.mark.usefixtures("unformatted")
@pytest.mark.parametrize("part", range(2))
def test_a_payload_in_every_place_in_turn(bare: Layout, tmp_path: Path, part: int) -> None:
    found: dict[str, int] = {"refused": 0, "generated": 0}
    for number, (kind, place) in list(enumerate(PLACES))[part::2]:
        found[outcome(bare, tmp_path / str(number), kind, place, PAYLOADS[number % len(PAYLOADS)])] += 1
    assert min(found.values()) > 5


@pytest.mark.usefixtures("unformatted")
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.sampled_from(PLACES), text=st.one_of(st.sampled_from(PAYLOADS), st.text(max_size=20)))
def test_any_text_in_any_place(
    bare: Layout, tmp_path_factory: pytest.TempPathFactory, where: tuple[str, Place], text: str
) -> None:
    outcome(bare, tmp_path_factory.mktemp("core"), *where, text)


def test_the_small_description_itself_is_generated(repository: Layout, tmp_path: Path) -> None:
    result = generate(Source(text="", document=small(), sha256="0"), repository, tmp_path / PACKAGE)
    assert result.counts == {"operations": 3, "schemas": 5, "callbacks": 1}


def test_keys_of_ours_are_obeyed_only_in_overlays() -> None:
    document = small()
    wanted = deepcopy(document)
    document["x-sdk-anything"] = 1
    document["components"]["schemas"]["ThingDto"]["x-sdk-name"] = "Evil"
    document["components"]["schemas"]["ThingDto"]["properties"]["x-sdk-name"] = {"type": "string"}
    wanted["components"]["schemas"]["ThingDto"]["properties"]["x-sdk-name"] = {"type": "string"}
    assert drop_own_keys(document) == ["/components/schemas/ThingDto/x-sdk-name", "/x-sdk-anything"]
    assert document == wanted


def test_an_error_shows_what_a_description_says_and_does_not_obey_it() -> None:
    error = GenerationError("sum\x1b[2J", ["one\nline \u202e" + "x" * 9_000])
    assert all(line.isprintable() and len(line) < 600 for line in str(error).split("\n"))
    assert str(error).count("\n") == 1


def test_the_inspection_is_part_of_every_generation(
    repository: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rendering, "_literal", code)
    with pytest.raises(GenerationError, match="hold what no template writes"):
        generate(Source(text="", document=small(), sha256="0"), repository, tmp_path / PACKAGE)
