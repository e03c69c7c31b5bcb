"""A virtual environment with the package in it, and what is tried there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

import attrs

from sinch_provisioning.testing import Delays, Emulator
from sinch_provisioning.testing.server import serving

__all__ = ["Environment", "Failure", "Resolution", "find_python", "uv"]

Resolution = Literal["newest", "oldest"]
"""Which versions of the direct dependencies are installed, of those that the package allows."""

ROOT: Final = Path(__file__).parents[2]
HERE: Final = Path(__file__).parent
BIN: Final = Path(sys.executable).parent
MODULES_OF_EXTRAS: Final = (
    "aiohttp click h2 httpx_aiohttp jsonschema orjson redis referencing respx rich starlette uvicorn yaml"
)
MODULES_OF_PROGRAMS: Final = "pytest trio msgspec"
"""Imported only in a program that has them."""
CLASS_OBJECT: Final = re.compile(r'contains "Any" \(has type "type\[\w+\]"\)')
"""The mention of a class whose constructor takes JSON values: no value of it is one."""


class Failure(Exception):
    """Something does not work."""


def uv(*arguments: object, **variables: str) -> str:
    """What uv prints."""
    return _run([BIN / "uv", *arguments, "--no-config", "--no-python-downloads"], variables)


def find_python(version: str) -> Path | None:
    """The interpreter of a version that this machine has."""
    try:
        return Path(uv("python", "find", "--no-project", "--system", version).strip())
    except Failure:
        return None


@attrs.frozen
class Environment:
    """One that was made for one trial."""

    folder: Path

    @classmethod
    def make(cls, folder: Path, interpreter: Path) -> Environment:
        uv("venv", "--clear", "--python", interpreter, folder)
        return cls(folder)

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def install(self, distribution: Path, resolution: Resolution, *, extras: bool) -> None:
        """Install a wheel or source distribution as a user would."""
        requirement = f"sinch-provisioning{_all_extras() if extras else ''} @ {distribution.as_uri()}"
        options: list[object] = ["--only-binary", ":all:"] if extras else []
        if resolution == "oldest":
            options += ["--constraint", self._oldest(extras=extras)]
        uv("pip", "install", "--python", self.python, requirement, *options)
        uv("pip", "check", "--python", self.python)

    def install_for_tests(self) -> None:
        """Install the repository itself, what it is developed with, and the oldest packages."""
        constraints = self._oldest(extras=True)
        lines = constraints.read_text(encoding="utf-8").splitlines()
        # Tools need a newer one than the package does.
        constraints.write_text("\n".join(line for line in lines if not line.startswith("typing-extensions")))
        group = ["--group", f"{ROOT / 'pyproject.toml'}:dev"]
        uv(
            "pip",
            "install",
            "--python",
            self.python,
            "--constraint",
            constraints,
            *group,
            "--editable",
            f"{ROOT}{_all_extras()}",
        )

    def _oldest(self, *, extras: bool) -> Path:
        """The oldest versions that pyproject.toml allows and that come as wheels for this Python."""
        constraints = self.folder / "oldest.txt"
        command = [
            "pip",
            "compile",
            ROOT / "pyproject.toml",
            "--resolution",
            "lowest-direct",
            "--output-file",
            constraints,
        ]
        wanted = ["--python", self.python, "--only-binary", ":all:", *(["--all-extras"] if extras else [])]
        uv(*command, *wanted)
        return constraints

    @property
    def versions(self) -> str:
        """What is installed of what the package needs."""
        found = dict(
            line.split("==") for line in uv("pip", "freeze", "--python", self.python).splitlines() if "==" in line
        )
        return " ".join(f"{name} {found[name]}" for name in ("httpx", "attrs", "anyio"))

    def try_consumer(self, *, extras: bool) -> None:
        """Run a user's program against the emulator; a warning is an error."""
        emulator = Emulator(delays=Delays.every(0.0))
        with serving(emulator, "127.0.0.1", 0) as server:
            variables = {
                "SINCH_PROJECT_ID": emulator.project_id,
                "SINCH_KEY_ID": emulator.key_id,
                "SINCH_KEY_SECRET": emulator.key_secret,
                "SINCH_BASE_URL": server.url,
                "SINCH_TOKEN_URL": server.token_url,
            }
            self.run([self.python, "-I", "-W", "error", HERE / "consumer.py"], variables)
            if extras:
                self.run([self.folder / "bin" / "sinch-provisioning", "doctor"], variables)

    def try_modules(self, *, extras: bool) -> None:
        """Import every module; without extras, some need what is not there."""
        absent = MODULES_OF_PROGRAMS if extras else f"{MODULES_OF_PROGRAMS} {MODULES_OF_EXTRAS}"
        self.run([self.python, "-I", "-W", "error", HERE / "modules.py", *absent.split()])

    def try_types(self) -> None:
        """Both type checkers find neither an error nor ``Any`` in the user's program."""
        program = self.folder / "consumer.py"
        program.write_bytes((HERE / "consumer.py").read_bytes())
        strictest = ["--strict", "--disallow-any-expr", "--disallow-any-decorated", "--disallow-any-unimported"]
        shared = ["--python-executable", self.python, "--cache-dir", self.folder / "mypy", "--config-file="]
        command = [BIN / "mypy", *strictest, *shared, "--no-error-summary", program]
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
        errors = [line for line in done.stdout.splitlines() if ": note:" not in line and not CLASS_OBJECT.search(line)]
        if errors or done.stderr:
            raise Failure("\n".join([*errors, done.stderr]))
        settings = self.folder / "pyrightconfig.json"
        settings.write_text('{"typeCheckingMode": "strict", "include": ["consumer.py"]}')
        self.run([BIN / "pyright", "--pythonpath", self.python, "--project", settings])

    def try_tests(self) -> str:
        """Run the tests of what is shipped; gives the last line that they print."""
        apart = ["--ignore=tests/generator", "--ignore=tests/packaging", "-p", "no:cacheprovider"]
        # On Trio, older anyio leaves sockets unclosed.
        apart += ["-W", "ignore::pytest.PytestUnraisableExceptionWarning"]
        return _run([self.python, "-m", "pytest", "-q", "-n", "auto", *apart], {}, ROOT).rstrip().rpartition("\n")[2]

    def run(self, command: Sequence[object], variables: Mapping[str, str] | None = None) -> str:
        return _run(command, variables or {}, self.folder)


def _all_extras() -> str:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return f"[{','.join(project['optional-dependencies'])}]"


def _run(command: Sequence[object], variables: Mapping[str, str], folder: Path | None = None) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**environment, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Failure(f"{' '.join(map(str, command[:3]))} … ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout
