"""What a copy for some services has only if it is asked for, and how it says so."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from sinch_provisioning.vendor import __main__ as command
from sinch_provisioning.vendor.copying import Copy, make_copy
from sinch_provisioning.vendor.error import VendorError
from sinch_provisioning.vendor.module import parse
from sinch_provisioning.vendor.parts import PARTS, checked_parts, without
from tests.vendoring.conftest import SUBSETS, Run, made, put
from tests.vendoring.test_subsets import of_services

ROOT = Path(__file__).parents[2]
NAMES = {"FileTokenStore", "MemoryTokenStore", "RedisTokenStore", "EventDecodeError", "EventSignatureError"}
SLOTS = "._transport.http2_slot"
MODULES = frozenset({"a", "_transport.http2", "_transport.http2_slot"})


def with_all() -> Copy:
    return made(("webhooks",), parts=tuple(PARTS))


def sizes(copy: Copy) -> tuple[int, int, int]:
    """Files, bytes, and the bytes of what services have of their own."""
    return len(copy.files), sum(map(len, copy.files.values())), sum(map(len, of_services(copy)))


def offered(copy: Copy) -> set[str]:
    """The names that the copy's index imports for type checkers."""
    return {
        alias.asname or alias.name
        for node in ast.walk(ast.parse(copy.files["__init__.py"]))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_parts_are_there_only_if_asked_for() -> None:
    bare, full = made(("webhooks",)), with_all()
    added = full.files.keys() - bare.files.keys()
    assert {"events/receiver.py", "_transport/http2_slot.py", "_auth/stores/file.py"} <= added
    assert {path.split("/")[0] for path in added} == {"events", "errors", "_transport", "_auth"}
    assert offered(full) - offered(bare) == NAMES
    assert not any(name.encode() in data for name in NAMES for path, data in bare.files.items() if path != "LICENSE")
    assert full.manifest.parts == tuple(sorted(PARTS))
    assert bare.manifest.parts == made().manifest.parts == ()
    assert {path for path in made().files if path in added} == added


def test_events_come_unasked_with_services_that_have_some() -> None:
    assert {"events/receiver.py", "errors/events.py"} <= made(("whatsapp.templates",)).files.keys()
    assert "EventSignatureError" in offered(made(("whatsapp.templates",)))


def test_what_is_not_there_says_how_to_have_it() -> None:
    lines = (
        "def slots(fast):",
        "    if fast:",
        f"        from {SLOTS} import Slot",
        "        return Slot()",
        "    return 1",
    )
    text = "\n".join(lines)
    shorter = without(parse("a.py", text.encode(), MODULES), (), MODULES)
    namespace: dict[str, object] = {}
    exec(compile(shorter.tree, "a.py", "exec"), namespace)
    slots = namespace["slots"]
    assert callable(slots)
    assert slots(False) == 1
    with pytest.raises(ImportError, match=r"no HTTP/2.*--with http2"):
        slots(True)
    assert without(parse("a.py", text.encode(), MODULES), ("http2",), MODULES).text == text.encode()


def test_an_unknown_part_is_refused_with_those_that_there_are(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(VendorError, match=r"'http3'.*events, http2, stores"):
        make_copy(["webhooks"], parts=["http3"])
    assert command.main([str(tmp_path), "--services", "webhooks", "--with", "http3"]) == 2
    assert "http3" in capsys.readouterr().err
    with pytest.raises(VendorError, match="which is not there"):
        checked_parts((), {})


def test_a_copy_remembers_its_parts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "make_copy", made)
    every = ",".join(PARTS)
    assert command.main([str(tmp_path), "--services", "webhooks", "--with", every]) == 0
    assert command.main([str(tmp_path), "--check"]) == 0
    assert "with http2" in capsys.readouterr().out
    assert command.main([str(tmp_path), "--services", "webhooks"]) == 0
    assert "parts: events, http2, stores -> none" in capsys.readouterr().out


def test_the_sizes_that_the_docs_tell_are_so() -> None:
    """Within three points, which is what a small change of the SDK may cost."""
    rows = re.findall(r"\| `([\w.]+)` \| (\d+) \| (\d+) \| (\d+) \|", (ROOT / "docs" / "vendoring.md").read_text())
    whole = sizes(made())
    assert {row[0] for row in rows} == {name for services in SUBSETS.values() for name in services}
    for name, *told in rows:
        for part, of_whole, percent in zip(sizes(made((name,))), whole, told, strict=True):
            assert abs(100 * part / of_whole - int(percent)) <= 3, (name, 100 * part / of_whole)


def test_parts_work(run: Run, tmp_path: Path) -> None:
    put(with_all(), tmp_path / "acme")
    program = """
import acme.sinch_provisioning as sdk
from acme.sinch_provisioning.events import decode_event
print(type(decode_event(b'{"type": "NEWS"}')).__name__, sdk.FileTokenStore.__name__)
"""
    assert run(program, paths=[tmp_path]) == "UnknownEvent FileTokenStore\n"
