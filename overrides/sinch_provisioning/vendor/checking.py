"""Whether a copy is as it was made, and what it would be made like today."""

from __future__ import annotations

from collections.abc import Mapping

from .manifest import MANIFEST, Manifest, hash_of

__all__ = ["local_edits"]


def local_edits(manifest: Manifest, files: Mapping[str, bytes]) -> list[str]:
    """Files of a copy that somebody has changed, removed or added since it was made."""
    now = {path: hash_of(data) for path, data in files.items() if path != MANIFEST}
    return [
        *(f"removed: {path}" for path in sorted(manifest.files.keys() - now.keys())),
        *(f"added: {path}" for path in sorted(now.keys() - manifest.files.keys())),
        *(f"changed: {path}" for path, digest in sorted(now.items()) if manifest.files.get(path, digest) != digest),
    ]
