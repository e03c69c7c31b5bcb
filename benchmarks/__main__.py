"""Run every bench, or those named: ``python -m benchmarks [--write] [decoding encoding events memory …]``."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path

from .table import Section, markdown, plain

BENCHES = (
    "decoding",
    "answers",
    "encoding",
    "events",
    "memory",
    "loading",
    "paging",
    "calls",
    "concurrency",
    "generation",
)
"""One module each, with a function ``sections()``."""

PAGE = Path(__file__).parent.parent / "docs" / "benchmarks.md"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "benches", nargs="*", metavar="bench", help=f"among {', '.join(BENCHES)}; all of them if none is named"
    )
    parser.add_argument("--write", action="store_true", help=f"also write {PAGE.name} (with all benches only)")
    options = parser.parse_args()
    benches: list[str] = options.benches or list(BENCHES)
    if unknown := set(benches) - set(BENCHES):
        parser.error(f"no such bench: {', '.join(sorted(unknown))}")
    if options.write and set(benches) != set(BENCHES):
        parser.error("--write needs all benches, so that the page's numbers come from one run")
    found: list[Section] = []
    for bench in benches:
        for section in import_module(f".{bench}", __package__).sections():
            print(plain(section), end="\n\n", flush=True)
            found.append(section)
    if options.write:
        PAGE.write_text(markdown(found), encoding="utf-8")
        print(f"Wrote {PAGE}")


if __name__ == "__main__":
    main()
