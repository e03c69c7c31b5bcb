"""The command: making, checking and updating copies."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sinch_provisioning.vendor import __main__ as command
from sinch_provisioning.vendor import placing
from sinch_provisioning.vendor.copying import Copy
from sinch_provisioning.vendor.error import VendorError
from sinch_provisioning.vendor.manifest import hash_of
from sinch_provisioning.vendor.placing import place, read_files, tidy
from tests.vendoring.conftest import made


@pytest.fixture(autouse=True)
def remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "make_copy", made)


def vendor(*arguments: object) -> int:
    return command.main([str(argument) for argument in arguments])


def altered(copy: Copy, path: str, data: bytes, version: str) -> Copy:
    """What another release would have given."""
    files = {**copy.files, path: data}
    hashes = {**copy.manifest.files, path: hash_of(data)}
    manifest = replace(copy.manifest, version=version, files=hashes)
    return replace(copy, files={**files, "VENDORED.toml": manifest.text().encode()}, manifest=manifest)


def test_a_copy_is_unchanged_and_current(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert vendor(tmp_path, "--services", "webhooks") == 0
    assert vendor(tmp_path, "--check") == 0
    assert "unchanged, and current" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["sinch_provisioning"]


def test_local_edits_are_found_and_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendor(tmp_path, "--services", "webhooks")
    copy = tmp_path / "sinch_provisioning"
    (copy / "client.py").write_text("# mine\n")
    (copy / "mine.py").touch()
    (copy / "clock.py").unlink()
    before = read_files(copy)
    for arguments, status in [(["--check"], 1), (["--services", "webhooks"], 2)]:
        capsys.readouterr()
        assert vendor(tmp_path, *arguments) == status
        output = "".join(capsys.readouterr())
        assert all(each in output for each in ["changed: client.py", "added: mine.py", "removed: clock.py"])
    assert read_files(copy) == before
    assert vendor(tmp_path, "--services", "webhooks", "--force") == 0
    assert read_files(copy) == made(("webhooks",)).files


def test_an_update_tells_what_changes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = made(("webhooks",))
    index = old.files["_core/operations.py"].replace(b"replaceWebhook", b"swapWebhook")
    place(altered(old, "_core/operations.py", index, "0.0.1").files, tmp_path / "sinch_provisioning")
    assert vendor(tmp_path, "--check") == 1
    assert "is not what" in capsys.readouterr().out
    assert vendor(tmp_path, "--services", "webhooks") == 0
    told = capsys.readouterr().out
    assert f"version: 0.0.1 -> {old.manifest.version}" in told
    assert "- operation WebhookWebhookController_swapWebhook_v1" in told
    assert "+ operation WebhookWebhookController_replaceWebhook_v1" in told
    assert vendor(tmp_path, "--services", "rcs.senders") == 0
    told = capsys.readouterr().out
    assert "services: webhooks -> rcs.senders" in told
    assert "+ model RcsBrandRegistration" in told
    assert "- model WebhookInput" in told
    assert "Also in the copy, for the calls of those asked for: rcs.questionnaire" in told


def test_an_update_tells_what_breaks_in_models_and_calls(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = made(("webhooks",))
    edits = {
        "_core/models/webhook_input.py": (b"742", b"999"),
        "_core/models/webhook_list.py": (b"    total_size:", b"    former_size:"),
        "_core/services/webhooks.py": (b"*, page_token:", b"*, former: int, page_token:"),
    }
    for path, (now, before) in edits.items():
        assert now in old.files[path]
        old = altered(old, path, old.files[path].replace(now, before), "0.0.1")
    place(old.files, tmp_path / "sinch_provisioning")
    assert vendor(tmp_path, "--services", "webhooks") == 0
    told = [line.strip() for line in capsys.readouterr().out.splitlines()]
    for level, lines in {
        "breaking: gone (2)": ["- field WebhookList.former_size", "- parameter webhooks.list.former"],
        "risky: not as it was (2)": ["~ field WebhookInput.target", "~ field WebhookList.total_size"],
    }.items():
        at = told.index(level)
        assert told[at + 1 : at + 3] == lines


def test_a_folder_that_is_no_copy_is_never_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "sinch_provisioning" / "mine.py"
    mine.parent.mkdir()
    mine.touch()
    assert vendor(tmp_path, "--services", "webhooks", "--force") == 2
    assert "is no copy made by this tool" in capsys.readouterr().err
    assert mine.exists()
    assert vendor(tmp_path, "--check") == 2
    assert vendor("", "--services", "webhooks") == 2


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    program = [
        sys.executable,
        "-P",
        "-m",
        "sinch_provisioning.vendor",
        str(tmp_path),
        "--services",
        " webhooks,webhooks",
    ]
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    subprocess.run(program, check=True, capture_output=True, cwd=tmp_path, env=environment)
    assert read_files(tmp_path / "sinch_provisioning") == made(("webhooks",)).files


def never(*arguments: object, **options: object) -> bool:
    return False


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("moment", range(4))
def test_an_interrupted_update_leaves_the_old_copy_or_the_new_one(
    at_once: bool, moment: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Interrupted for good, with no chance to clean up: the next run does."""
    old, new = {"a.py": b"old", "b.py": b"old"}, {"a.py": b"new", "c.py": b"new"}
    copy = tmp_path / "sinch_provisioning"
    place(old, copy)
    if not at_once:
        monkeypatch.setattr(placing, "_exchange", never)
    steps = iter(range(100))

    def interrupted(step: Any) -> Any:
        def act(*arguments: Any, **options: Any) -> Any:
            if next(steps) >= moment:
                raise KeyboardInterrupt
            return step(*arguments, **options)

        return act

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", interrupted(Path.rename))
        patched.setattr(Path, "write_bytes", interrupted(Path.write_bytes))
        patched.setattr(shutil, "rmtree", never)
        with suppress(KeyboardInterrupt):
            place(new, copy)
    tidy(copy)
    assert read_files(copy) in (old, new)
    assert [path.name for path in tmp_path.iterdir()] == ["sinch_provisioning"]


def test_other_runs_are_kept_out_while_a_copy_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_locked() -> bool:
        descriptor = os.open(tmp_path, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(descriptor)
        return False

    def write(path: Path, data: bytes) -> int:
        seen.append(is_locked())
        return write_bytes(path, data)

    seen: list[bool] = []
    write_bytes = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", write)
    place({"a.py": b"new"}, tmp_path / "sinch_provisioning")
    assert (seen, is_locked()) == ([True], False)


@contextmanager
def never_alone(_: Path) -> Generator[bool]:
    yield False


def test_where_none_can_be_kept_out_only_what_was_left_long_ago_is_tidied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placing, "alone", never_alone)
    young, old = (tmp_path / f"{placing.STAGED}{name}" for name in ("young", "old"))
    young.mkdir()
    old.mkdir()
    os.utime(old, (0, 0))
    place({"a.py": b"new"}, tmp_path / "sinch_provisioning")
    assert {path.name for path in tmp_path.iterdir()} == {young.name, "sinch_provisioning"}


def test_what_somebody_took_from_the_staged_files_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(path: Path, data: bytes) -> int:
        for written in path.parent.iterdir():
            written.unlink()
        return write_bytes(path, data)

    copy = tmp_path / "sinch_provisioning"
    place({"a.py": b"old"}, copy)
    write_bytes = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", write)
    with pytest.raises(VendorError, match="run this again"):
        place({"a.py": b"new", "b.py": b"new"}, copy)
    assert read_files(copy) == {"a.py": b"old"}


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = 1", "\x00"])
def test_a_broken_manifest_is_said_to_be_one(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "sinch_provisioning"
    copy.mkdir()
    (copy / "VENDORED.toml").write_text(text)
    assert vendor(tmp_path, "--check") == 2
    assert "no readable VENDORED.toml" in capsys.readouterr().err
