"""Whatever ends a generation, and whenever: the old core or the new one is there, and nothing else."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator import swap
from generator.errors import GenerationError
from generator.swap import recover, replace_folder, scratch_folder


def never_at_once(one: Path, other: Path) -> bool:
    return False


def folder(root: Path, name: str, text: str) -> Path:
    (root / name).mkdir()
    (root / name / "file").write_text(text)
    return root / name


@pytest.mark.parametrize("at_once", [True, False])
def test_a_folder_takes_the_place_of_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: bool) -> None:
    if not at_once:
        monkeypatch.setattr(swap, "_exchange", never_at_once)
    old = folder(tmp_path, "src", "old")
    with scratch_folder(tmp_path) as scratch:
        replace_folder(old, folder(scratch, "fresh", "new"))
    assert (old / "file").read_text() == "new"
    assert os.listdir(tmp_path) == ["src"]


@pytest.mark.parametrize("renames", [0, 1, 2])
def test_what_a_killed_generation_leaves_is_cleared_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    """Killed before, between and after the two renames that a system without an exchange takes."""
    old, fresh = folder(tmp_path, "src", "old"), folder(tmp_path, ".generating-1", "new")
    done: list[Path] = []
    rename = Path.rename

    class Killed(BaseException):
        pass

    def renamed(path: Path, target: Path) -> Path:
        if len(done) == renames:
            raise Killed
        done.append(path)
        return rename(path, target)

    def killed(path: Path) -> None:
        raise Killed

    monkeypatch.setattr(swap, "_exchange", never_at_once)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", renamed)
        patch.setattr(shutil, "rmtree", killed)
        with pytest.raises(Killed):
            replace_folder(old, fresh)
    recover(tmp_path)
    assert (old / "file").read_text() == ("new" if renames == 2 else "old")
    assert os.listdir(tmp_path) == ["src"]


def test_a_rename_that_fails_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "_exchange", never_at_once)
    old = folder(tmp_path, "src", "old")
    with pytest.raises(FileNotFoundError):
        replace_folder(old, tmp_path / "missing")
    assert (old / "file").read_text() == "old"


def test_two_generations_do_not_meet(tmp_path: Path) -> None:
    with scratch_folder(tmp_path), pytest.raises(GenerationError, match="under way"), scratch_folder(tmp_path):
        pass


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_signal_between_the_two_renames_leaves_one_core_whole(tmp_path: Path, number: signal.Signals) -> None:
    """Where the system has no exchange of two folders."""
    folder(tmp_path, "src", "old")
    script = (
        "import os, signal, sys; from pathlib import Path; from generator import swap\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "rename, root = Path.rename, Path(sys.argv[1])\n"
        "def renamed(path, target):\n"
        "    done = rename(path, target)\n"
        "    if path.name == 'src':\n"
        "        os.kill(os.getpid(), int(sys.argv[2]))\n"
        "    return done\n"
        "Path.rename, swap._exchange = renamed, lambda *folders: False\n"
        "with swap.stopped_by_signals(), swap.scratch_folder(root) as scratch:\n"
        "    (scratch / 'fresh').mkdir()\n"
        "    (scratch / 'fresh' / 'file').write_text('new')\n"
        "    with swap.uninterrupted():\n"
        "        swap.replace_folder(root / 'src', scratch / 'fresh')\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path), str(int(number))]
    done = subprocess.run(command, cwd=Path(swap.__file__).parents[1], stderr=subprocess.DEVNULL, check=False)
    assert done.returncode != 0
    with scratch_folder(tmp_path):
        pass
    assert (tmp_path / "src" / "file").read_text() == ("old" if number == signal.SIGKILL else "new")
    assert os.listdir(tmp_path) == ["src"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_signal_leaves_the_old_core_and_nothing_else(tmp_path: Path, number: signal.Signals) -> None:
    old = folder(tmp_path, "src", "old")
    script = (
        "import signal, sys, time; from pathlib import Path; from generator.swap import *\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # shells let background jobs ignore it\n"
        "with stopped_by_signals(), scratch_folder(Path(sys.argv[1])) as scratch:\n"
        "    print(flush=True)\n"
        "    time.sleep(600)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=Path(swap.__file__).parents[1], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout
        process.stdout.readline()
        process.send_signal(number)
        assert process.wait() != 0
    if number == signal.SIGKILL:
        with scratch_folder(tmp_path):
            pass
    assert (old / "file").read_text() == "old"
    assert os.listdir(tmp_path) == ["src"]
