"""Put every page of the site into one folder, with the configuration that lists them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

import yaml

from .links import for_site
from .models import model_pages
from .public import public_pages
from .services import service_pages

__all__ = ["CONFIG", "ROOT", "assemble"]

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "build" / "docs"
PAGES: Final = FOLDER / "pages"
CONFIG: Final = FOLDER / "mkdocs.yml"
HERE: Final = Path(__file__).parent


def assemble() -> None:
    """Write ``build/docs`` anew."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    (PAGES / "docs").mkdir(parents=True)
    for source in written():
        target = PAGES / site_path(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(for_site(source, ROOT), encoding="utf-8")
    shutil.copytree(HERE / "assets", PAGES / "assets")
    made = {"Services": service_pages(), "Python API": public_pages(), "Models": model_pages()}
    for pages in made.values():
        for path, text in pages.values():
            (PAGES / path).parent.mkdir(parents=True, exist_ok=True)
            (PAGES / path).write_text(text, encoding="utf-8")
    CONFIG.write_text(yaml.safe_dump(_config(made), sort_keys=False, allow_unicode=True), encoding="utf-8")


def written() -> list[Path]:
    """The hand-written pages."""
    return sorted([*(path for path in ROOT.glob("*.md")), *ROOT.glob("docs/*.md")])


def site_path(source: Path) -> str:
    """Where a hand-written page stands in the site."""
    return "index.md" if source.name == "README.md" else source.relative_to(ROOT).as_posix()


def _config(made: dict[str, dict[str, tuple[str, str]]]) -> dict[str, Any]:
    config: dict[str, Any] = yaml.safe_load((HERE / "mkdocs.yml").read_text(encoding="utf-8"))
    for title, pages in made.items():
        entries = [{name: path} for name, (path, _) in pages.items()]
        place = next(number for number, entry in enumerate(config["nav"]) if entry == title)
        config["nav"][place] = {title: entries}
    config["docs_dir"] = str(PAGES)
    return config
