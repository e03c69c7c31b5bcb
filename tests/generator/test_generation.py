"""The generation from end to end, in a scratch copy of the repository."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator import __main__ as command
from generator.accounting import make_manifest, take_inventory
from generator.describe import describe_core
from generator.errors import GenerationError
from generator.generate import PACKAGE, Layout, generate, install
from generator.headers import generated_from
from generator.normalize import normalize
from generator.shipped import FILE_NAME
from generator.source import Source, fetch
from generator.tree import files
from tests.release import about_one_release

from .small import small

MakeSource = Callable[[dict[str, Any]], Source]


def counted(document: dict[str, Any]) -> dict[str, int]:
    return {name: len(found) for name, found in take_inventory(document).items()}


def methods(folder: Path) -> set[str]:
    """``service.method`` for every operation constant of a generated core."""
    found: set[str] = set()
    for path in (folder / "api").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        found |= {
            f"{service}.{name}" for service, name in re.findall(r'\n    service="([\w.]+)",\n    name="(\w+)"', text)
        }
    return found


def test_the_bytes_depend_on_nothing_but_the_input(repository: Layout, scratch: Layout) -> None:
    """Another process, folder, hash seed and time zone than those that made ``src/``."""
    shutil.copy(repository.description, scratch.description)
    script = (
        "import sys; from pathlib import Path; from generator.generate import *; from generator.source import fetch;"
        "layout = Layout(Path(sys.argv[1])); print(install(fetch(str(layout.description)), layout).counts)"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "4242", "TZ": "Asia/Seoul", "PYTHONPATH": str(repository.root)}
    ran = subprocess.run(
        [sys.executable, "-c", script, str(scratch.root)],
        env=environment,
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )
    manifest = json.loads((repository.source / "manifest.json").read_text(encoding="utf-8"))
    assert str(manifest["counts"]) in ran.stdout
    assert files(scratch.source) == files(repository.source)


def test_every_file_says_that_it_is_generated_and_how_to_change_it(repository: Layout, published: Source) -> None:
    for path in (repository.source / PACKAGE).rglob("*.py"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        assert first.startswith("# ")
        assert first.endswith(("then `make regenerate`.", "to change it, see CONTRIBUTING.md."))
        if path.parent.name == "runtime":
            (written,) = re.findall(r"change (overrides/\S+),", first)
            assert path.read_text(encoding="utf-8").endswith((repository.root / written).read_text(encoding="utf-8"))
        else:
            assert f"Generated from description {published.version}; " in first
    for name in ("description.json", "manifest.json"):
        assert json.loads((repository.source / name).read_text(encoding="utf-8"))["x-generated"].startswith("Generated")


def test_a_deleted_path_takes_exactly_its_methods_away(
    scratch: Layout, make_source: MakeSource, tmp_path: Path
) -> None:
    before, after = tmp_path / "before" / PACKAGE, tmp_path / "after" / PACKAGE
    document = small()
    generate(make_source(document), scratch, before)
    del document["paths"]["/v1/projects/{projectId}/things/{thingId}"]
    generate(make_source(document), scratch, after)
    assert methods(before) - methods(after) == {"my.things.get"}
    assert methods(after) == {"my.things.list", "my.things.create"}
    assert "def get" not in (after / "services" / "my_things.py").read_text()


def test_a_new_tag_becomes_a_service_and_a_new_list_a_pager(
    scratch: Layout, make_source: MakeSource, tmp_path: Path
) -> None:
    document = small()
    document["tags"].append({"name": "Telegram Bots", "description": "Bots."})
    page = {
        "type": "object",
        "required": ["totalSize", "bots"],
        "properties": {
            "totalSize": {"type": "number"},
            "nextPageToken": {"type": "string"},
            "bots": {"type": "array", "items": {"$ref": "#/components/schemas/TelegramBotDto"}},
        },
    }
    bot = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "mood": {"type": "string", "enum": ["GOOD", "BAD"]},
            "owner": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
    }
    document["components"]["schemas"] |= {"TelegramBotDto": bot, "TelegramBotListDto": page}
    document["paths"]["/v1/projects/{projectId}/telegram/bots"] = {
        "get": {
            "operationId": "TelegramBotsController_listBots_v1",
            "tags": ["Telegram Bots"],
            "parameters": [
                {"name": "projectId", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "pageToken", "in": "query", "schema": {"type": "string"}},
            ],
            "responses": {
                "200": {
                    "description": "OK",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/TelegramBotListDto"}}},
                }
            },
        }
    }
    core = tmp_path / "lib" / PACKAGE
    core.parent.mkdir()
    result = generate(make_source(document), scratch, core)
    assert result.counts == counted(document)
    script = (
        "from sinch_provisioning_core.services import Services;"
        "from sinch_provisioning_core.models import TelegramBot, TelegramBotMood, TelegramBotOwner;"
        "from sinch_provisioning_core.operations import OPERATIONS;"
        "operation = OPERATIONS['TelegramBotsController_listBots_v1'];"
        "print(Services(None).telegram_bots.list.__annotations__['return'], operation.paging.items)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(core.parent), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.split() == ["Pager[TelegramBot]", "bots"]


def test_texts_of_any_kind_stay_texts(scratch: Layout, tmp_path: Path) -> None:
    """A whole description, in JSON and OpenAPI 3.0, whose texts look like code, markup and templates."""
    nasty = 'He said """hi""" \\n {{1}} {% raw %} {# x #} \\ — ünï\n\n* a list\n\n```json\n{}\n```\nends with "quotes"'
    colour = {
        "type": "string",
        "title": nasty,
        "description": nasty,
        "enum": ["RED", "GREEN"],
        "x-enumDescriptions": {"RED": nasty},
    }
    thing = {
        "type": "object",
        "title": "A title is no name",
        "description": nasty,
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "description": nasty, "example": nasty},
            "title": {"type": "string", "nullable": True},
            "colour": {"$ref": "#/components/schemas/ThingColourEnum"},
        },
    }
    media = {
        "application/json": {"schema": {"$ref": "#/components/schemas/ThingDto"}, "examples": {"One": {"value": {}}}}
    }
    operation = {
        "operationId": "ThingsController_getThing_v1",
        "tags": ["Things"],
        "summary": nasty,
        "description": nasty,
        "parameters": [
            {"name": "thingId", "in": "path", "required": True, "description": nasty, "schema": {"type": "string"}}
        ],
        "responses": {"200": {"description": nasty, "content": media}},
    }
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "9", "description": nasty},
        "tags": [{"name": "Things", "description": nasty}],
        "paths": {"/things/{thingId}": {"get": operation}},
        "components": {"schemas": {"ThingDto": thing, "ThingColourEnum": colour}},
    }
    given = tmp_path / "description.json"
    given.write_text(json.dumps(document))
    core = tmp_path / "lib" / PACKAGE
    core.parent.mkdir()
    result = generate(fetch(str(given)), scratch, core)
    assert result.counts == {"operations": 1, "schemas": 2, "callbacks": 0}
    script = (
        "from sinch_provisioning_core.services import Services;"
        "from sinch_provisioning_core.models import Thing, ThingColour;"
        "assert Thing.from_dict({'id': 'x', 'title': None}).to_dict() == {'id': 'x', 'title': None};"
        "print(Thing.__doc__, Services(None).things.get.__doc__)"
    )
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        env={"PYTHONPATH": str(core.parent), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.count('He said """hi""" \\n {{1}} {% raw %} {# x #} \\ — ünï') >= 3


def test_the_version_stays_in_its_line() -> None:
    assert "\n" not in generated_from("1\nimport os\u202e\r")


def test_a_failed_generation_leaves_src_as_it_was(scratch: Layout, make_source: MakeSource) -> None:
    document = small()
    target = scratch.source / PACKAGE
    target.mkdir(parents=True)
    (target / "kept.py").write_text("KEPT = True\n")
    document["components"]["schemas"]["ThingDto"]["properties"]["id"] = {"$ref": "#/components/schemas/Gone"}
    with pytest.raises(GenerationError, match="Gone"):
        install(make_source(document), scratch)
    assert files(scratch.source) == {f"{PACKAGE}/kept.py": b"KEPT = True\n"}
    assert not list(scratch.root.glob(".generating-*"))


def test_a_warning_of_the_parser_is_an_error(scratch: Layout, make_source: MakeSource, tmp_path: Path) -> None:
    document = small()
    operation = document["paths"]["/v1/projects/{projectId}/things/{thingId}"]["get"]
    operation["responses"]["2xx-ish"] = {"description": "no status"}
    with pytest.raises(GenerationError, match=r"openapi-python-client warns.*2xx-ish|2xx-ish"):
        generate(make_source(document), scratch, tmp_path / PACKAGE)


def test_taking_the_same_description_again_changes_nothing(
    scratch: Layout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "ROOT", scratch.root)
    assert command.main(["regenerate"]) == 0
    kept, core = scratch.description.read_bytes(), files(scratch.source)
    taken = scratch.root / "taken.yaml"
    taken.write_text(f"# another comment\n{json.dumps(small(), indent=2)}")
    assert command.main(["regenerate", "--spec", str(taken)]) == 0
    assert scratch.description.read_bytes() == kept
    assert files(scratch.source) == core
    assert "all accounted for" in capsys.readouterr().out
    assert not list(scratch.root.glob(".generating-*"))
    (scratch.source / PACKAGE / "events.py").write_text("edited by hand\n")
    (scratch.source / PACKAGE / "stale.py").write_text("")
    assert command.main(["check"]) == 1
    errors = capsys.readouterr().err
    assert "different: src/sinch_provisioning_core/events.py" in errors
    assert "stale: src/sinch_provisioning_core/stale.py" in errors
    assert "make regenerate" in errors


def test_compressed_files_are_compared_by_what_they_hold(scratch: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    """Builds of zlib differ in the bytes they write."""
    monkeypatch.setattr(command, "ROOT", scratch.root)
    assert command.main(["regenerate"]) == 0
    packed = scratch.source / PACKAGE / FILE_NAME
    other = gzip.compress(gzip.decompress(packed.read_bytes()), compresslevel=1)
    assert other != packed.read_bytes()
    packed.write_bytes(other)
    assert command.main(["check"]) == 0
    assert command.main(["regenerate"]) == 0
    assert packed.read_bytes() == other
    packed.write_bytes(gzip.compress(b"{}"))
    assert command.main(["check"]) == 1


def test_a_new_description_is_kept_with_its_origin(scratch: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1.2.118"},
        "paths": {
            "/ping": {"get": {"operationId": "ping", "tags": ["Ping"], "responses": {"204": {"description": ""}}}}
        },
        "components": {"schemas": {"ThingDto": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    }
    taken = scratch.root / "taken.json"
    taken.write_text(json.dumps(document))
    monkeypatch.setattr(command, "ROOT", scratch.root)
    assert command.main(["regenerate", "--spec", str(taken)]) == 0
    kept = scratch.description.read_text(encoding="utf-8")
    assert "version 1.2.118" in kept.splitlines()[0]
    assert hashlib.sha256(taken.read_bytes()).hexdigest() in kept.splitlines()[1]
    assert fetch(str(scratch.description)).document == document
    assert 'DESCRIPTION_VERSION: Final = "1.2.118"' in (scratch.source / PACKAGE / "__init__.py").read_text()
    assert command.main(["check"]) == 0


def test_a_missing_description_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["regenerate", "--spec", "/nowhere/x.yaml"]) == 1
    assert capsys.readouterr().err.startswith("error: cannot read the description")


class TestAccounting:
    """Nothing is dropped in silence."""

    @pytest.fixture
    def parts(self, published: Source, repaired: dict[str, Any]) -> tuple[Any, Any, Any]:
        inventory = take_inventory(published.document)
        normalized = normalize(deepcopy(repaired))
        return inventory, normalized, describe_core(normalized, sha256="")

    def test_counts_everything(self, parts: tuple[Any, Any, Any]) -> None:
        inventory = parts[0]
        manifest = make_manifest(*parts)
        assert manifest["counts"] == {name: len(found) for name, found in inventory.items()}
        for part in ("operations", "schemas", "callbacks"):
            assert list(manifest[part]) == inventory[part]
        assert manifest["schemas"]["SmsPapiErrorDto"] == {"name": "PapiError", "kind": "model"}

    @about_one_release
    def test_knows_how_much_there_is(self, parts: tuple[Any, Any, Any]) -> None:
        manifest = make_manifest(*parts)
        assert manifest["counts"] == {"operations": 90, "schemas": 475, "callbacks": 57}
        assert len(set(manifest["callbacks"].values())) == 38

    def test_names_whatever_is_lost(self, parts: tuple[Any, Any, Any]) -> None:
        inventory, normalized, core = parts
        del core.models["Webhook"]
        core.operations.pop(0)
        del normalized.callbacks["BundlesBundlesController_create_v1/BundleDone"]
        with pytest.raises(GenerationError) as caught:
            make_manifest(inventory, normalized, core)
        assert caught.value.problems == (
            "operation WebhookWebhookController_listWebhooks_v1",
            "schema WebhookWebhookDto",
            "callback BundlesBundlesController_create_v1/BundleDone",
        )

    def test_operations_need_an_id_of_their_own(self, document: dict[str, Any]) -> None:
        webhooks = document["paths"]["/v1/projects/{projectId}/webhooks"]
        webhooks["get"]["operationId"] = webhooks["post"]["operationId"]
        with pytest.raises(GenerationError, match="WebhookWebhookController_createWebhook_v1"):
            take_inventory(document)
        del webhooks["get"]["operationId"]
        with pytest.raises(GenerationError, match=r"GET /v1/projects/\{projectId\}/webhooks"):
            take_inventory(document)


def test_collisions_stop_the_generation(repaired: dict[str, Any]) -> None:
    document = deepcopy(repaired)
    paths = document["paths"]
    twin = json.loads(json.dumps(paths["/v1/projects/{projectId}/webhooks"]["get"]))
    twin["operationId"] = "OtherController_listWebhooks_v1"
    paths["/v2/projects/{projectId}/webhooks"] = {"get": twin}
    with pytest.raises(GenerationError, match=r"Webhook.*_v1 and Other.*_v1 would both be webhooks\.list"):
        describe_core(normalize(document), sha256="")
