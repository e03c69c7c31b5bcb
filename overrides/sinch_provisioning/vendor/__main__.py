"""``python -m sinch_provisioning.vendor``: make, update or check a copy of the SDK."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .changes import changes
from .checking import local_edits
from .copying import Copy, make_copy
from .error import VendorError
from .manifest import MANIFEST, Manifest, read_manifest
from .parts import PARTS
from .placing import alone, place, read_files, tidy
from .source import PACKAGE


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 as it should be, 1 not so (checked), 2 refused."""
    given = _parser().parse_args(arguments)
    copy = Path(given.dest) / PACKAGE
    if not given.dest:
        print("DEST is empty: name the folder that the copy belongs in.", file=sys.stderr)
        return 2
    services = _names(given.services)
    try:
        tidy(copy)
        if given.check:
            return _check(copy)
        new = make_copy(services, testing=given.testing, parts=_names(given.parts))
        return _write(copy, new, force=given.force)
    except VendorError as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"{copy} cannot be read or written: {error}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sinch_provisioning.vendor", description=__doc__)
    parser.add_argument("dest", metavar="DEST", help="where the copy, a folder sinch_provisioning, belongs")
    parser.add_argument("--services", default="", help="only these, with commas: webhooks,whatsapp.templates")
    parts = "; ".join(f"{name}: {part.about}" for name, part in PARTS.items())
    parser.add_argument("--with", dest="parts", default="", help=f"beside what services need, with commas. {parts}")
    parser.add_argument("--testing", action="store_true", help="with the emulator, which needs the extra 'testing'")
    parser.add_argument("--check", action="store_true", help="tell whether the copy is unchanged and current")
    parser.add_argument("--force", action="store_true", help="overwrite what was changed in the copy by hand")
    return parser


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _check(copy: Path) -> int:
    with alone(copy.parent):
        manifest, files = read_manifest(copy), read_files(copy)
    edits = local_edits(manifest, files)
    today = make_copy(manifest.services, testing=manifest.testing, parts=manifest.parts)
    is_current = today.manifest.text() == manifest.text()
    if edits:
        print(f"{copy} was changed by hand:", *edits, sep="\n  ")
    if not is_current:
        told = changes(manifest, files, today.manifest, today.files)
        print(f"{copy} is not what {_name(today.manifest)} gives:", *told, sep="\n  ")
    if edits or not is_current:
        return 1
    print(f"{copy} is unchanged, and current: {_name(manifest)}")
    return 0


def _write(copy: Path, new: Copy, *, force: bool) -> int:
    if copy.is_symlink() or (copy.exists() and not (copy / MANIFEST).is_file()):
        raise VendorError(f"{copy} is there already, and is no copy made by this tool: move it away first.")
    told: list[str] = []
    if copy.exists():
        old, files = read_manifest(copy), read_files(copy)
        edits = local_edits(old, files)
        if edits and not force:
            shown = "\n  ".join(edits)
            raise VendorError(f"{copy} was changed by hand; --force gives these changes up:\n  {shown}")
        told = changes(old, files, new.manifest, new.files)
        if old.text() == new.manifest.text() and not edits:
            print(f"{copy} is current: {_name(old)}")
            return 0
    place(new.files, copy)
    if new.added:
        print(f"Also in the copy, for the calls of those asked for: {', '.join(new.added)}")
    size = sum(len(data) for data in new.files.values())
    print(f"{copy}: {_name(new.manifest)}, {len(new.files)} files, {size:,} bytes", *told, sep="\n  ")
    return 0


def _name(manifest: Manifest) -> str:
    services = ", ".join([*manifest.services, *(f"with {name}" for name in manifest.parts)]) or "all services"
    return f"version {manifest.version} of description {manifest.description_version}, {services}"


if __name__ == "__main__":
    sys.exit(main())
