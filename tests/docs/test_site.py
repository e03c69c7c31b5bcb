"""The pages that are made for the site: all that is public, and examples that work."""

from __future__ import annotations

import ast
import re
import warnings
from functools import cache
from pathlib import Path

import pytest
import yaml

import sinch_provisioning
from docs.site.assembling import site_path, written
from docs.site.examples import examples
from docs.site.links import for_site
from docs.site.models import model_pages
from docs.site.public import public_pages
from docs.site.services import service_pages
from docs.site.surface import by_service, service_class
from sinch_provisioning import events, models, testing
from sinch_provisioning.testing import ProvisioningRouter
from sinch_provisioning.testing.contract import installed_contract
from sinch_provisioning.testing.examples import example_of

ROOT = Path(__file__).parents[2]
DIRECTIVE = re.compile(r"^::: (\S+)$", re.MULTILINE)


@cache
def directives() -> set[str]:
    pages = {**service_pages(), **public_pages()}
    return {name for _, text in pages.values() for name in DIRECTIVE.findall(text)}


@pytest.mark.parametrize("module", [sinch_provisioning, events, testing], ids=lambda module: module.__name__)
def test_every_public_name_is_on_a_page(module: object) -> None:
    names: list[str] = module.__all__  # type: ignore[attr-defined]
    told = {name.rpartition(".")[2] for name in directives() if name.startswith(f"{module.__name__}.")}  # type: ignore[attr-defined]
    assert set(names) - {"__version__"} <= told


def test_every_model_is_on_one_page() -> None:
    text = "\n".join(text for _, text in model_pages().values())
    values = [getattr(models, name) for name in models.__all__]
    classes = {value for value in values if isinstance(value, type)}
    generated = {cls.__name__ for cls in classes if cls.__module__.startswith("sinch_provisioning_core.models.")}
    told = [*re.findall("^## (.+)$", text, re.MULTILINE), *re.findall(r"`(\w+Dict_?)` \|", text)]
    assert sorted(told) == sorted(generated)
    for name in models.__all__:
        assert name in told or f"`{name}`" in text or isinstance(getattr(models, name), type), name


def test_every_method_of_every_service_is_told() -> None:
    told = {name.rpartition(".")[2] for name in directives()}
    for service in by_service():
        public = {name for name in dir(service_class(service)) if not name.startswith("_")}
        assert {name for name in public if callable(getattr(service_class(service), name))} <= told


def test_every_written_page_is_in_the_navigation() -> None:
    config = yaml.safe_load((ROOT / "docs" / "site" / "mkdocs.yml").read_text(encoding="utf-8"))
    listed = re.findall(r"[\w./-]+\.md", yaml.safe_dump(config["nav"]))
    assert sorted(listed) == sorted(map(site_path, written()))


def test_links_to_files_that_are_no_pages_show_the_file(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs" / "page.md"
    page.write_text(
        "[one](../README.md#use) [two](../src/a.py) [three](#here) [four](other.md)\n```\n[five](../x.py)\n```\n"
    )
    shown = "[one](../index.md#use) two (`src/a.py`) [three](#here) [four](other.md)\n```\n[five](../x.py)\n```\n"
    assert for_site(page, tmp_path) == shown


@pytest.mark.parametrize("service", by_service())
async def test_examples_work(service: str) -> None:
    router = ProvisioningRouter()
    contract, texts = installed_contract(), _examples()
    async with router.client() as client:
        for operation in by_service()[service]:
            known = contract.operations[operation.id]
            answer = known.answers[known.success_status]
            if answer.pointer is None:
                router[operation.id].respond()
            else:
                router[operation.id].respond(example_of(contract, answer.pointer))
            code = compile(texts[operation.id], operation.id, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            with warnings.catch_warnings():
                if operation.deprecated:
                    warnings.simplefilter("ignore", DeprecationWarning)
                await eval(code, {"client": client, "print": [].append})
            assert router[operation.id].called


_examples = cache(examples)
