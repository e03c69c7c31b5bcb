"""The models we compare with, generated from the same repaired description when a bench first needs them.

They are kept below ``build/``, so that the next run takes them from there; a changed description makes them anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import sinch_provisioning_core

__all__ = ["PeerUnavailableError", "folder", "pydantic_models", "stock_models"]

HERE = Path(__file__).parent
DESCRIPTION = Path(str(sinch_provisioning_core.__file__)).parents[1] / "description.json"


class PeerUnavailableError(Exception):
    """A peer could not be generated; its text says why."""


@cache
def folder() -> Path:
    """Where the peers are, as importable packages."""
    pins = (HERE / "requirements.txt").read_bytes()
    key = hashlib.sha256(DESCRIPTION.read_bytes() + pins).hexdigest()[:12]
    path = HERE.parent / "build" / "benchmarks" / key
    path.mkdir(parents=True, exist_ok=True)
    return path


@cache
def stock_models() -> ModuleType:
    """What openapi-python-client generates with its own templates (this environment has it pinned)."""
    return _peer("stock", "stock_client.models", _generate_stock)


@cache
def pydantic_models() -> ModuleType:
    """What datamodel-code-generator makes of the description: pydantic v2 models."""
    return _peer("pydantic", "pydantic_models", _generate_pydantic)


def _peer(what: str, module: str, generate: Callable[[], None]) -> ModuleType:
    place = folder() / module.partition(".")[0]
    if not place.exists() and not place.with_suffix(".py").exists():
        print(f"Generating the {what} models …", file=sys.stderr)
        try:
            generate()
        except (OSError, subprocess.CalledProcessError) as error:
            raise PeerUnavailableError(f"could not generate the {what} models: {error}") from error
    if str(folder()) not in sys.path:
        sys.path.append(str(folder()))
    try:
        return import_module(module)
    except ImportError as error:
        raise PeerUnavailableError(f"could not import the {what} models: {error}") from error


def _generate_stock() -> None:
    tool = Path(sys.executable).parent / "openapi-python-client"
    path = os.pathsep.join([str(tool.parent), os.environ.get("PATH", "")])
    command: list[str | Path] = [
        tool,
        "generate",
        "--path",
        DESCRIPTION,
        "--meta",
        "none",
        "--output-path",
        folder() / "stock_client",
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PATH": path})


def _without_formats(value: Any) -> Any:
    """Texts stay texts: reading addresses and times into classes of their own would only cost the peer more."""
    if _is(list, value):
        return [_without_formats(item) for item in value]
    if _is(dict, value):
        return {key: _without_formats(item) for key, item in value.items() if key != "format" or isinstance(item, dict)}
    return value


def _is(kind: type[Any], value: Any) -> bool:
    return isinstance(value, kind)


def _generate_pydantic() -> None:
    tools = HERE.parent / "build" / "benchmarks" / "tools"
    python = tools / "bin" / "python"
    if not (tools / "bin" / "datamodel-codegen").exists():
        subprocess.run([sys.executable, "-m", "venv", tools], check=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", "-r", HERE / "requirements.txt"], check=True)
    description = folder() / "description-without-formats.json"
    plain = _without_formats(json.loads(DESCRIPTION.read_text(encoding="utf-8")))
    description.write_text(json.dumps(plain), encoding="utf-8")
    command: list[str | Path] = [
        tools / "bin" / "datamodel-codegen",
        *("--input", description, "--input-file-type", "openapi", "--output", folder() / "pydantic_models.py"),
        *("--output-model-type", "pydantic_v2.BaseModel", "--snake-case-field", "--use-annotated"),
    ]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
