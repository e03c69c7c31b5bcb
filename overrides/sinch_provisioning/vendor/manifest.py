"""``VENDORED.toml``: what a copy is, and the hash of each of its files."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .error import VendorError

__all__ = ["MANIFEST", "Manifest", "hash_of", "read_manifest"]

MANIFEST: Final = "VENDORED.toml"
FORMAT: Final = 1
NOTE: Final = "# Written by `python -m sinch_provisioning.vendor`; local changes are found by its --check.\n"


@dataclass(frozen=True)
class Manifest:
    """What a copy says of itself."""

    version: str
    description_version: str
    description_sha256: str
    services: tuple[str, ...]
    """Empty: all of them."""
    parts: tuple[str, ...]
    """Optional parts that were asked for; a copy of all services has all of them."""
    testing: bool
    files: Mapping[str, str]
    """Hash by path."""

    def text(self) -> str:
        """The file. JSON's texts and lists of texts are TOML's as well."""
        facts: dict[str, object] = {
            "format": FORMAT,
            "version": self.version,
            "description_version": self.description_version,
            "description_sha256": self.description_sha256,
            "services": list(self.services) or ["all"],
            "parts": list(self.parts),
            "testing": self.testing,
        }
        lines = [f"{name} = {json.dumps(value)}" for name, value in facts.items()]
        table = [f"{json.dumps(path)} = {json.dumps(digest)}" for path, digest in sorted(self.files.items())]
        return NOTE + "\n".join([*lines, "", "[files]", *table]) + "\n"


def hash_of(data: bytes) -> str:
    """A hash that does not change when version control changes the ends of lines."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def read_manifest(copy: Path) -> Manifest:
    """What the copy in a folder says of itself."""
    try:
        facts = tomllib.loads((copy / MANIFEST).read_text(encoding="utf-8"))
        if facts["format"] != FORMAT:
            raise VendorError(f"{copy / MANIFEST} was written by another version: use that one's --check.")
        services = tuple(str(name) for name in facts["services"] if name != "all")
        files = {str(path): str(digest) for path, digest in facts["files"].items()}
        return Manifest(
            str(facts["version"]),
            str(facts["description_version"]),
            str(facts["description_sha256"]),
            services,
            tuple(str(name) for name in facts["parts"]),
            bool(facts["testing"]),
            files,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise VendorError(f"{copy} has no readable {MANIFEST}, so it is no copy that was made by this tool.") from None
