"""The notation of types: every kind is known to whatever reads, writes, checks and explains."""

from __future__ import annotations

import ast
import traceback
from pathlib import Path
from typing import Any, cast, get_args

import pytest

from generator.types import Types
from sinch_provisioning_core.models import Webhook
from sinch_provisioning_core.runtime import notation, reading
from sinch_provisioning_core.runtime.checking import violations
from sinch_provisioning_core.runtime.codec import codec_of
from sinch_provisioning_core.runtime.errors import DecodeError
from sinch_provisioning_core.runtime.explaining import describe
from sinch_provisioning_core.runtime.model import Model
from sinch_provisioning_core.runtime.notation import SCALARS, TypeSpec, item_type
from sinch_provisioning_core.runtime.reading import decode
from sinch_provisioning_core.runtime.writing import encode, jsonable

from .documents import SCHEMAS

CASES: dict[str, tuple[TypeSpec, Any, Any, str, str, str]] = {
    "str": ("str", "a", 1, "text", "str", "str"),
    "int": ("int", 1, "1", "an integer", "int", "int"),
    "float": ("float", 1.5, "1", "a number", "float", "float"),
    "bool": ("bool", True, 1, "true or false", "bool", "bool"),
    "any": ("any", {"a": [1]}, float("nan"), "text", "Any", "Any"),
    "datetime": ("datetime", "2026-01-01T00:00:00Z", "soon", "a time", "Timestamp", "datetime | str"),
    "object": ("object", {"a": 1}, [], "an object", "dict[str, Any]", "Mapping[str, Any]"),
    "const": (("const", "A"), "A", "B", "text", "Literal['A']", "Literal['A']"),
    "enum": (("enum", "WebhookTrigger"), "ALL", 5, "a WebhookTrigger", "WebhookTrigger", "WebhookTrigger | str"),
    "model": (("model", "PapiError"), {"errorCode": "x", "message": "m", "resolution": "r"}, {},
              "an object (PapiError)", "PapiError", "PapiError | Mapping[str, Any]"),
    "list": (("list", "str"), ["a"], [1], "an array", "list[str]", "Sequence[str]"),
    "map": (("map", "int"), {"a": 1}, {"a": "b"}, "an object", "dict[str, int]", "Mapping[str, int]"),
    "null": (("null", "str"), None, 1, "text", "str | None", "str | None"),
    "limited": (("limited", "str", (("maxLength", 2),)), "ab", "abc", "text", "str", "str"),
    "union": (("union", None, ("str", "bool")), True, 5, "text or true or false", "str | bool", "str | bool"),
}  # fmt: skip


def kinds() -> set[str]:
    """Every kind that the notation defines."""
    tree = ast.parse(Path(str(notation.__file__)).read_text(encoding="utf-8"))
    (aliases,) = [node for node in tree.body if isinstance(node, ast.If)]
    namespace = {**vars(notation)}
    exec(compile(ast.Module(aliases.body, []), "the aliases", "exec"), namespace)
    found: set[str] = set()
    for member in get_args(namespace["TypeSpec"]):
        names = get_args(member)
        found |= set(get_args(names[0])) if get_args(names[0]) else set(names)
    return found


def test_every_kind_is_tried() -> None:
    assert kinds() == set(CASES)
    assert set(SCALARS) == {name for name, case in CASES.items() if isinstance(case[0], str)}


@pytest.mark.parametrize("kind", CASES)
def test_every_kind_is_read_written_checked_explained_and_annotated(kind: str) -> None:
    type_, good, bad, words, read, write = CASES[kind]
    assert encode(decode(type_, good)) == good
    assert jsonable(type_, good) == good
    assert violations(type_, good) == []
    assert len(violations(type_, bad)) >= 1
    assert describe(type_) == words
    types = Types(SCHEMAS)
    assert (types.read(type_), types.write(type_)) == (read, write)
    assert types.names(type_) == ({str(type_[1])} if kind in ("enum", "model") else set())


@pytest.mark.parametrize("type_", [("lsit", "str"), "strr", ("unoin", None, ())])
def test_a_misspelt_kind_is_refused(type_: Any) -> None:
    with pytest.raises(AssertionError):
        decode(type_, {})
    with pytest.raises((AssertionError, KeyError)):
        Types({}).read(type_)


def test_the_type_of_items() -> None:
    assert item_type(("null", ("limited", ("list", ("limited", "str", ())), (("minItems", 1),)))) == "str"
    assert item_type(("map", "str")) is None
    assert item_type(None) is None


# Compiled functions


def test_tracebacks_show_the_lines_of_compiled_functions() -> None:
    """Also after a check of the line cache, which forgets what is in no file."""
    codec_of(Webhook).decode = None
    reading.reader.cache_clear()
    Webhook.from_dict({})
    decoder = cast("Any", codec_of(Webhook).decode)

    class Broken:
        def __len__(self) -> int:
            raise RuntimeError("seen")

        __class__ = dict  # type: ignore[assignment]

    with pytest.raises(RuntimeError) as caught:
        decoder(Broken())
    text = "".join(traceback.format_exception(caught.value))
    assert 'File "<sinch_provisioning: read Webhook>"' in text
    assert "o = new(cls); n = len(d)" in text


def test_compiling_again_keeps_no_more_lines() -> None:
    import linecache

    Webhook.from_dict({})
    before = set(linecache.cache)
    for _ in range(3):
        codec_of(Webhook).decode = None
        codec_of(Webhook).encode = None
        reading.reader.cache_clear()
        Webhook.from_dict({}).to_dict()
    assert {name for name in linecache.cache if "Webhook>" in name} <= before | {"<sinch_provisioning: write Webhook>"}


def test_what_is_compiled_is_named_after_its_model() -> None:
    import linecache

    table = {"__wire__": (("id", "id", "str"),), "__slots__": ("_additional", "id")}
    fresh = cast("Any", type("FreshlyMade", (Model,), table))
    assert fresh.from_dict({"id": "1"}).to_dict() == {"id": "1"}
    for what in ("read", "write"):
        assert f"<sinch_provisioning: {what} FreshlyMade>" in linecache.cache


def test_what_cannot_be_read_is_still_found() -> None:
    with pytest.raises(DecodeError, match=r"\$\.id: expected text"):
        Webhook.from_dict({"id": {}})
