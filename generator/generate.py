"""The generation from end to end: description, repairs, names, templates, and the core in its place."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

from attrs import frozen

from .accounting import make_manifest, take_inventory
from .describe import describe_core
from .errors import GenerationError
from .normalize import normalize
from .overlay import apply_overlays, load_overlays
from .project import CoreProject, parse_description
from .source import Source
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


def generate(source: Source, layout: Layout, output: Path) -> Result:
    """Write the core for a description to ``output``, a folder that must not exist yet."""
    document: dict[str, Any] = deepcopy(source.document)
    inventory = take_inventory(document)
    upgrade(document)
    unused = apply_overlays(document, load_overlays(layout.overlays))
    normalized = normalize(document)
    canonical = json.dumps(source.document, sort_keys=True, ensure_ascii=False)
    core = describe_core(normalized, sha256=hashlib.sha256(canonical.encode()).hexdigest())
    account_for_variants(core)
    manifest = make_manifest(inventory, normalized, core)
    data, config = parse_description(deepcopy(document), layout.config, output)
    project = CoreProject(data, config, layout.templates, layout.runtime, core)
    project.write(document, manifest)
    _count_files(output, manifest)
    return Result(core.version, manifest["counts"], tuple(unused))


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
            f"\n{entry['name']}: TypeAlias" not in literals if entry["kind"] == "type" else entry["name"] not in written
        )
    ]
    if lost:
        raise GenerationError("classes are missing from the files that were written", lost)


def install(source: Source, layout: Layout) -> Result:
    """Generate beside ``src/`` and put the result in its place; on any failure ``src/`` stays as it is."""
    layout.source.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".generating-", dir=layout.root) as scratch:
        fresh = Path(scratch) / PACKAGE
        result = generate(source, layout, fresh)
        target = layout.source / PACKAGE
        if target.exists():
            target.rename(Path(scratch) / "replaced")
        try:
            fresh.rename(target)
        except OSError:
            if (Path(scratch) / "replaced").exists():
                (Path(scratch) / "replaced").rename(target)
            raise
    for stray in layout.source.iterdir():
        if stray.name != PACKAGE:
            shutil.rmtree(stray) if stray.is_dir() else stray.unlink()
    return result
