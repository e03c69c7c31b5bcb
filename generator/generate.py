"""The generation from end to end: description, repairs, names, templates, and the core in its place."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from .accounting import leave_out, make_manifest, take_inventory
from .describe import describe_core
from .errors import GenerationError
from .foreign import drop_own_keys
from .inspection import inspect_package
from .normalize import normalize
from .overlay import apply_overlays, load_overlays
from .project import CoreProject, parse_description
from .report import Report, make_report
from .shape import check_outline, check_schemas
from .shipped import content
from .simplify import simplify
from .snapshot import read_snapshot
from .source import Source
from .swap import replace_folder, scratch_folder, uninterrupted
from .tree import differing
from .upgrade import upgrade
from .variants import account_for_variants

__all__ = ["Layout", "Result", "generate", "install"]

PACKAGE = "sinch_provisioning_core"


@frozen
class Layout:
    """Where things are in the repository."""

    root: Path

    @property
    def description(self) -> Path:
        return self.root / "openapi" / "provisioning-api.yaml"

    @property
    def overlays(self) -> Path:
        return self.root / "openapi"

    @property
    def config(self) -> Path:
        return self.root / "generator-config.yaml"

    @property
    def templates(self) -> Path:
        return self.root / "overrides" / "templates"

    @property
    def runtime(self) -> Path:
        return self.root / "overrides" / "runtime"

    @property
    def source(self) -> Path:
        return self.root / "src"


@frozen
class Result:
    """What a generation did."""

    version: str
    counts: dict[str, int]
    unused_repairs: tuple[str, ...]
    ignored_keys: tuple[str, ...] = ()
    """Where the description has keys that only our overlays may set."""
    notices: tuple[str, ...] = ()
    """What was left out or guessed."""
    report: Report | None = None


def generate(source: Source, layout: Layout, output: Path, *, is_draft: bool = False) -> Result:
    """Write the core for a description to ``output``, a folder that must not exist yet, and its papers beside it.

    A draft is not formatted: it is there to be compared with another one.
    """
    document: dict[str, Any] = deepcopy(source.document)
    ignored = drop_own_keys(document)
    check_outline(document)
    inventory = take_inventory(document)
    upgrade(document)
    repairs: dict[str, int] = {}
    unused = apply_overlays(document, load_overlays(layout.overlays), repairs)
    check_schemas(document)
    inventory, left_out = leave_out(inventory, document)
    notices = [f"left out by an overlay: {name}" for name in left_out] + simplify(document).notices
    normalized = normalize(document)
    canonical = json.dumps(source.document, sort_keys=True, ensure_ascii=False)
    core = describe_core(normalized, sha256=hashlib.sha256(canonical.encode()).hexdigest())
    account_for_variants(core)
    manifest = make_manifest(inventory, normalized, core)
    manifest |= {"repairs": repairs, "notices": [*ignored, *notices]}
    data, config = parse_description(document, layout.config, output)
    project = CoreProject(data, config, layout.templates, layout.runtime, core)
    project.write(document, formatted=not is_draft)
    inspect_package(output)
    project.write_papers(document, manifest, output.parent)
    _count_files(output, manifest)
    return Result(core.version, manifest["counts"], tuple(unused), tuple(ignored), tuple(notices))


def _count_files(output: Path, manifest: dict[str, Any]) -> None:
    """Believe the files, not the plan: every class of the manifest must be in a file that names it."""
    written = {
        line.split("class ", 1)[1].split("(")[0]
        for path in (output / "models").glob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("class ")
    }
    literals = (output / "models" / "literals.py").read_text(encoding="utf-8")
    entries = [*manifest["schemas"].values(), *({"name": n, "kind": k} for n, k in manifest["synthetic"].items())]
    lost = [
        entry["name"]
        for entry in entries
        if (
            f"\n{entry['name']}: TypeAlias" not in literals
            if entry["kind"] == "type"
            else manifest["twins"].get(entry["name"], entry["name"]) not in written
        )
    ]
    if lost:
        raise GenerationError("classes are missing from the files that were written", lost)


def _keep_packed(old: Path, new: Path) -> None:
    """Leave a compressed file as it is if only its compression would change, as it does between builds of zlib."""
    for path in new.rglob("*.gz"):
        kept = old / path.relative_to(new)
        if kept.exists() and content(path.name, kept.read_bytes()) == content(path.name, path.read_bytes()):
            path.write_bytes(kept.read_bytes())


def install(
    source: Source, layout: Layout, *, adopt: Callable[[], None] = lambda: None, allow_removals: bool = False
) -> Result:
    """Generate beside ``src/`` and put the result in its place; on any failure ``src/`` stays as it is.

    The result has a report of what that means for users, if there was a core before that can be compared.
    ``adopt`` is called when nothing can go wrong any more but the exchange itself.
    """
    with scratch_folder(layout.root) as scratch:
        fresh = scratch / "fresh"
        fresh.mkdir()
        result = generate(source, layout, fresh / PACKAGE)
        _refuse_removals(layout.source / "manifest.json", fresh / "manifest.json", allow_removals)
        _keep_packed(layout.source, fresh)
        report = _report(layout, fresh)
        with uninterrupted():
            adopt()
            replace_folder(layout.source, fresh)
    return evolve(result, report=report)


def _report(layout: Layout, fresh: Path) -> Report | None:
    if not differing(layout.source, fresh):
        return None
    try:
        old = read_snapshot(layout.source)
    except GenerationError:  # the first core, or one of a generator that wrote other papers
        return None
    return make_report(old, read_snapshot(fresh), layout.root)


def _refuse_removals(old: Path, new: Path, allowed: bool) -> None:
    """A description that is cut off or another API's has fewer operations than the core that is there."""
    try:
        before = set(json.loads(old.read_text(encoding="utf-8"))["operations"])
    except (OSError, ValueError, KeyError, TypeError):
        return
    now = set(json.loads(new.read_text(encoding="utf-8"))["operations"])
    gone = sorted(before - now)
    if before and not before & now:
        raise GenerationError(
            "this description has none of the core's operations: it is another API's. "
            "If it is meant all the same, delete src/ first"
        )
    if len(now) < len(before) and not allowed:
        raise GenerationError(
            f"the description has {len(now)} operations and the core {len(before)}: is it whole? "
            "If these are really gone, run again with ALLOW_REMOVALS=1",
            gone,
        )
