"""A scratch repository to generate in, and the published description to generate from."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.generate import Layout
from generator.overlay import apply_overlays, load_overlays
from generator.source import Source, fetch

from .small import small

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def repository() -> Layout:
    """This repository."""
    return Layout(ROOT)


@pytest.fixture(scope="session")
def published(repository: Layout) -> Source:
    """The description as it is kept, defects included."""
    return fetch(str(repository.description))


@pytest.fixture
def document(published: Source) -> dict[str, Any]:
    """A copy of the description to change."""
    return deepcopy(published.document)


@pytest.fixture(scope="session")
def repaired(published: Source, repository: Layout) -> dict[str, Any]:
    """The description with all overlays applied, under its published names."""
    document = deepcopy(published.document)
    assert apply_overlays(document, load_overlays(repository.overlays)) == []
    return document


@pytest.fixture
def scratch(tmp_path: Path) -> Layout:
    """A copy of everything that a generation reads, but for the description: that is a small one."""
    layout = Layout(tmp_path / "repository")
    shutil.copytree(ROOT / "openapi", layout.overlays)
    layout.description.write_text(json.dumps(small()), encoding="utf-8")
    shutil.copytree(ROOT / "overrides" / "templates", layout.templates)
    shutil.copytree(ROOT / "overrides" / "runtime", layout.runtime)
    shutil.copy(ROOT / "generator-config.yaml", layout.config)
    return layout


@pytest.fixture
def make_source() -> Callable[[dict[str, Any]], Source]:
    def make(document: dict[str, Any]) -> Source:
        return Source(text="", document=document, sha256="0" * 64)

    return make
