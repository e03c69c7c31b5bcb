"""``python -m generator``: regenerate the core, or check that it is what the description gives."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from attrs import evolve

from .check import differences
from .errors import GenerationError
from .generate import PACKAGE, Layout, Result, generate, install
from .headers import one_line_of
from .report import make_report, with_type_errors
from .showing import FORMATS, WHOLE, show
from .snapshot import Snapshot, read_snapshot
from .source import PUBLISHED_URL, Source, fetch, parse
from .swap import stopped_by_signals

ROOT = Path(__file__).resolve().parent.parent
NO_TYPES = "do not look for hand-written code that no longer type-checks, which is done if something breaks"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    regenerate = commands.add_parser("regenerate", help="write src/ from openapi/provisioning-api.yaml")
    regenerate.add_argument(
        "--spec",
        metavar="PATH_OR_URL",
        help=f"take this description instead and make it the new one; the published file is at {PUBLISHED_URL}",
    )
    regenerate.add_argument(
        "--allow-removals", action="store_true", help="take a description with fewer operations than the core has"
    )
    regenerate.add_argument("--no-types", action="store_true", help=NO_TYPES)
    commands.add_parser("check", help="fail if src/ is not what the description gives")
    compared = commands.add_parser("report", help=_spec_report.__doc__)
    compared.add_argument("--old", metavar="PATH_OR_URL", default=None, help="default: the project's own description")
    compared.add_argument("--new", metavar="PATH_OR_URL", required=True)
    compared.add_argument("--format", choices=FORMATS, default="text")
    compared.add_argument("--no-types", action="store_true", help=NO_TYPES)
    options = parser.parse_args(arguments)
    layout = Layout(ROOT)
    try:
        with stopped_by_signals():
            if options.command == "check":
                return _check(layout)
            if options.command == "report":
                old = options.old or str(layout.description)
                return _spec_report(layout, old, options.new, options.format, types=not options.no_types)
            return _regenerate(layout, options.spec, options.allow_removals, types=not options.no_types)
    except GenerationError as error:
        print(f"error: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("interrupted; src/ is as it was", file=sys.stderr)
        return 130
    except Exception as error:
        *_, last = traceback.extract_tb(error.__traceback__)
        place = f"{Path(last.filename).name}:{last.lineno}"
        print(f"error: the step cannot cope with this: {type(error).__name__}: {error!s:.300}", file=sys.stderr)
        print(f"  - a fault of {place}; src/ is as it was", file=sys.stderr)
    return 1


def _regenerate(layout: Layout, spec: str | None, allow_removals: bool, *, types: bool) -> int:
    source = fetch(spec or str(layout.description))
    adopt = partial(_adopt, source, layout) if spec else lambda: None
    result = install(source, layout, adopt=adopt, allow_removals=allow_removals)
    _print(result)
    if result.report is not None:
        report = evolve(result.report, is_taken=True)
        if types:
            report = with_type_errors(report, layout.root, layout.source)
        whole = layout.root / WHOLE
        whole.parent.mkdir(exist_ok=True)
        whole.write_text(show(report, "markdown"), encoding="utf-8")
        print(f"\n{show(report, 'text')}", end="")
    return 0


def _spec_report(layout: Layout, old: str, new: str, form: str, *, types: bool) -> int:
    """Exit status 0: nothing changed; 10: nothing breaks; 20: something does."""
    with tempfile.TemporaryDirectory(prefix="comparing-") as scratch:
        before, now = (
            _draft(layout, location, Path(scratch) / name) for name, location in (("old", old), ("new", new))
        )
        report = make_report(before, now, layout.root)
        if types:
            report = with_type_errors(report, layout.root, now.folder)
    print(show(report, form), end="")
    return report.status


def _draft(layout: Layout, location: str, folder: Path) -> Snapshot:
    folder.mkdir()
    generate(fetch(location), layout, folder / PACKAGE, is_draft=True)
    return read_snapshot(folder)


def _adopt(source: Source, layout: Layout) -> None:
    """Make a description the project's own, unless it says the same as the one there is."""
    if layout.description.exists():
        current = parse(layout.description.read_text(encoding="utf-8"), str(layout.description))
        if current == source.document:
            return
    header = (
        f"# The OpenAPI description of the Sinch Provisioning API, version {one_line_of(source.version)}, defects "
        "included:\n"
        f"# repairs are in *.overlay.yaml beside it, never here. SHA-256 of the file as it was taken: {source.sha256}\n"
    )
    is_json = source.text.lstrip().startswith("{")
    text = json.dumps(source.document, ensure_ascii=False, indent=2) + "\n" if is_json else source.text
    beside = layout.description.with_name(f".{layout.description.name}.new")
    beside.write_text(header + text, encoding="utf-8")
    beside.replace(layout.description)


def _check(layout: Layout) -> int:
    with tempfile.TemporaryDirectory(prefix="checking-") as scratch:
        result, found = differences(layout, Path(scratch))
    _print(result)
    for line in found:
        print(f"  {line}", file=sys.stderr)
    if found:
        print("src/ is not what the description gives; run: make regenerate", file=sys.stderr)
    return 1 if found else 0


def _print(result: Result) -> None:
    counts = ", ".join(f"{count} {name}" for name, count in result.counts.items())
    print(f"description {result.version}: {counts}; all accounted for")
    for place in result.ignored_keys:
        print(f"  ignored, as only our overlays may set it: {place}")
    for line in result.notices:
        print(f"  {line}")
    for line in result.unused_repairs:
        print(f"  matched nothing, and may be dropped: {line}")


if __name__ == "__main__":
    sys.exit(main())
