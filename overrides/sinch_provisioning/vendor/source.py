"""The files that a copy is made from, by the places that they have in it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from .error import VendorError

__all__ = ["CORE", "CORE_PLACE", "LEFT_OUT", "PACKAGE", "TESTING", "licence", "read_source"]

PACKAGE: Final = "sinch_provisioning"
CORE: Final = "sinch_provisioning_core"
CORE_PLACE: Final = "_core"
"""Where the core is in a copy."""
TESTING: Final = "testing"
"""The part of the package that a copy has only if it is asked for."""
LEFT_OUT: Final = ("cli", "vendor")
"""Parts of the package that no copy has."""


def read_source() -> dict[str, bytes]:
    """Every file of the SDK by its path in a copy."""
    found = dict(_files(files(PACKAGE), ""))
    core = dict(_files(files(CORE), f"{CORE_PLACE}/"))
    doubled = sorted(path for path in found if path.split("/")[0] in {CORE_PLACE, f"{CORE_PLACE}.py"})
    if doubled:
        raise VendorError(f"{PACKAGE} has a {doubled[0]} of its own, where the core of a copy belongs: rename it.")
    core.pop(f"{CORE_PLACE}/py.typed", None)  # the marker at the top counts for everything below it
    kept = {path: data for path, data in {**found, **core}.items() if path.split("/")[0] not in LEFT_OUT}
    return dict(sorted(kept.items()))


def _files(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry, f"{prefix}{entry.name}/")
        elif not entry.name.endswith((".pyc", ".pyo")):
            data = entry.read_bytes()
            yield f"{prefix}{entry.name}", data.replace(b"\r\n", b"\n") if entry.name.endswith(".py") else data


def licence() -> bytes:
    """The text of the licence, which an installed distribution has in its metadata."""
    try:
        listed = distribution("sinch-provisioning").files or []
    except PackageNotFoundError:
        listed = []
    for file in listed:
        if file.name == "LICENSE" and ".dist-info" in str(file.parent):
            return file.read_binary()
    raise VendorError("The licence was not found beside the package: install sinch-provisioning with pip, then repeat.")
