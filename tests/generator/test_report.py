"""What the report says of each kind of change, for those who use the SDK."""

from __future__ import annotations

import ast
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import __main__ as command
from generator.change import Level
from generator.comparing import compare
from generator.errors import GenerationError
from generator.generate import PACKAGE, Layout, generate
from generator.judged import unjudged
from generator.report import REPEATING, VERSION, Report, make_report
from generator.showing import FORMATS, WHOLE, show
from generator.snapshot import Snapshot, read_snapshot
from generator.source import Source
from generator.tree import files

from .next_release import VERSION as NEXT
from .next_release import next_release
from .small import answer, reference, small

Change = Callable[[dict[str, Any]], Any]

THINGS = "/v1/projects/{projectId}/things"
THING = f"{THINGS}/{{thingId}}"


@pytest.fixture(scope="module")
def layout(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    """A repository with two lines by hand, and what a generation reads."""
    layout = Layout(tmp_path_factory.mktemp("repository"))
    shutil.copytree(command.ROOT / "overrides" / "templates", layout.templates)
    layout.runtime.mkdir(parents=True)
    layout.overlays.mkdir()
    shutil.copy(command.ROOT / "generator-config.yaml", layout.config)
    (layout.root / REPEATING).parent.mkdir(parents=True)
    (layout.root / REPEATING).write_text(
        'HARM_OF_REPEAT: dict[str, str] = {"ThingsController_createThing_v1": "there would be two"}\n'
    )
    (layout.root / VERSION).write_text('__version__: Final = "1.4.2"\n')
    (layout.root / "examples").mkdir()
    (layout.root / "examples" / "one.py").write_text("print()\nawait client.my.things.get('x')\nfrom x import Thing\n")
    return layout


def snapshot(layout: Layout, document: dict[str, Any], folder: Path) -> Snapshot:
    folder.mkdir()
    generate(Source(text="", document=document, sha256="0"), layout, folder / PACKAGE, is_draft=True)
    return read_snapshot(folder)


@pytest.fixture(scope="module")
def before(layout: Layout, tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    return snapshot(layout, small(), tmp_path_factory.mktemp("before") / "old")


@pytest.fixture
def report(layout: Layout, before: Snapshot, tmp_path: Path) -> Callable[[Change], Report]:
    def made(change: Change) -> Report:
        document = small()
        change(document)
        return make_report(before, snapshot(layout, document, tmp_path / "new"), layout.root)

    return made


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def fields(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schemas(document)["ThingDto"]["properties"]
    return found


def listing(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][THINGS]["get"]
    return found


def making(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][THINGS]["post"]
    return found


def renamed_schema(document: dict[str, Any]) -> None:
    text = json.dumps(document).replace("ThingListDto", "ThingPageDto")
    document.update(json.loads(text))


def moved(document: dict[str, Any]) -> None:
    document["paths"]["/v2/projects/{projectId}/things/{thingId}"] = document["paths"].pop(THING)


def added(document: dict[str, Any], method: str = "post") -> None:
    project = listing(document)["parameters"][0]
    document["paths"][f"{THINGS}/more"] = {
        method: {
            "operationId": "ThingsController_more_v1",
            "tags": ["My Things"],
            "parameters": [project],
            "responses": {"200": answer(reference("ThingDto"))},
        }
    }


def parameter(name: str, required: bool) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": {"type": "string"}}


B, R, S = Level.BREAKING, Level.RISKY, Level.SAFE

CHANGES: dict[str, tuple[Change, Level, str]] = {
    "operation added": (lambda d: added(d, "get"), S, r"operation added: client\.my\.things\.more: GET /v1"),
    "operation removed": (lambda d: d["paths"].pop(THING), B, r"operation removed: client\.my\.things\.get"),
    "operation id changed": (
        lambda d: d["paths"][THING]["get"].update(operationId="ThingsController_fetchThing_v1"),
        B,
        r"method renamed: client\.my\.things\.get: is now client\.my\.things\.fetch",
    ),
    "path changed": (moved, R, r"path changed: client\.my\.things\.get: .* is now GET /v2"),
    "deprecated": (
        lambda d: listing(d).update(deprecated=True),
        R,
        r"operation deprecated: client\.my\.things\.list",
    ),
    "parameter removed": (lambda d: listing(d)["parameters"].pop(), B, r"parameter removed: .*list\(colour_like=\)"),
    "parameter added": (lambda d: listing(d)["parameters"].append(parameter("size", False)), S, r"parameter added"),
    "required parameter": (
        lambda d: listing(d)["parameters"].append(parameter("size", True)),
        B,
        r"parameter added: .*size.* give it",
    ),
    "no list any more": (
        lambda d: fields_of(d, "ThingListDto").update(others={"type": "array", "items": {"type": "string"}}),
        B,
        r"paging changed: client\.my\.things\.list: is no list any more",
    ),
    "schema added": (
        lambda d: schemas(d).update(NewDto={"type": "object", "properties": {"a": {}}}),
        S,
        r"model added: New",
    ),
    "schema renamed": (renamed_schema, B, r"model renamed: ThingList: is now ThingPage"),
    "field added": (lambda d: fields(d).update(size={"type": "integer"}), S, r"field added: Thing\.size: int"),
    "required field added": (
        lambda d: (fields(d).update(size={"type": "integer"}), schemas(d)["ThingDto"]["required"].append("size")),
        B,
        r"field added: Thing\.size.* give it",
    ),
    "field removed": (lambda d: fields(d).pop("tags"), B, r"field removed: Thing\.tags"),
    "field renamed": (
        lambda d: fields(d).update(labels=fields(d).pop("tags")),
        B,
        r"field renamed: Thing\.tags: is now labels, by its shape",
    ),
    "field of another type": (
        lambda d: fields(d).update(made={"type": "integer"}),
        B,
        r"field has another type: Thing\.made: int, was Timestamp",
    ),
    "field required": (
        lambda d: schemas(d)["ThingDto"]["required"].append("made"),
        B,
        r"field now required: Thing\.made",
    ),
    "field optional": (lambda d: schemas(d)["ThingDto"]["required"].remove("kind"), B, r"field now optional: .*UNSET"),
    "limit tightened": (
        lambda d: fields(d)["owner"]["properties"]["name"].update(maxLength=5),
        R,
        r"limit tightened: ThingOwner\.name: maxLength 5, was 9",
    ),
    "limit loosened": (
        lambda d: fields(d)["owner"]["properties"]["name"].update(maxLength=15),
        S,
        r"limit loosened: ThingOwner\.name",
    ),
    "enum value added": (
        lambda d: schemas(d)["ThingColourEnum"]["enum"].append("BLUE"),
        R,
        r"enum value added: ThingColour\.BLUE.*expect it",
    ),
    "enum value removed": (
        lambda d: schemas(d)["ThingColourEnum"]["enum"].pop(),
        B,
        r"enum removed: ThingColour|enum value removed: ThingColour\.GREEN",
    ),
    "event removed": (lambda d: making(d).pop("callbacks"), B, r"event removed: ThingMade: THING_MADE"),
    "error code added": (
        lambda d: making(d)["responses"]["404"]["x-error-codes"].append("thing_lost"),
        S,
        r"error code added: ErrorCode\.THING_LOST: thing_lost",
    ),
    "error code removed": (
        lambda d: making(d)["responses"]["404"].update({"x-error-codes": ["thing_lost"]}),
        R,
        r"error code removed: thing_not_found",
    ),
    "body required": (lambda d: making(d)["requestBody"].update(required=True), B, r"body now required"),
    "server": (lambda d: d.update(servers=[{"url": "https://evil.example"}]), R, r"server changed: base_url"),
}


def fields_of(document: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = schemas(document)[name]["properties"]
    return found


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_is_judged_for_users(name: str, report: Callable[[Change], Report]) -> None:
    change, level, line = CHANGES[name]
    found = report(change)
    matching = [each for each in found.changes if re.search(line, str(each))]
    assert matching, [str(each) for each in found.changes]
    assert {each.level for each in matching} == {level}
    assert found.status == (20 if any(each.level is B for each in found.changes) else 10)


def test_nothing_changed(report: Callable[[Change], Report]) -> None:
    found = report(lambda document: None)
    assert (found.status, found.changes, found.broken, found.next_version) == (0, (), (), "1.4.2")


def test_a_change_of_texts_alone_is_told_by_the_status(report: Callable[[Change], Report]) -> None:
    found = report(lambda document: listing(document).update(summary="Another text"))
    assert (found.status, found.changes) == (10, ())


def test_a_rename_is_no_change_of_what_has_it(report: Callable[[Change], Report]) -> None:
    found = report(renamed_schema)
    assert [str(change).partition(":")[0] for change in found.changes] == ["model renamed"]


def test_griffe_names_what_breaks_in_python(report: Callable[[Change], Report]) -> None:
    found = report(lambda document: document["paths"].pop(THING))
    assert any(line.startswith("services.my_things.MyThingsService.get") for line in found.broken)


def test_hand_written_lines_that_name_it_are_listed(report: Callable[[Change], Report]) -> None:
    found = report(lambda document: document["paths"].pop(THING))
    assert found.mentions == ("examples/one.py:2: my.things.get",)


def test_hand_written_texts_that_the_api_has_no_more_are_listed(report: Callable[[Change], Report]) -> None:
    found = report(lambda document: document["paths"][THINGS].pop("post"))
    assert f"{REPEATING.as_posix()}:1: ThingsController_createThing_v1" in found.mentions


@pytest.mark.parametrize(("method", "count"), [("post", 1), ("patch", 1), ("put", 0), ("delete", 0)])
def test_new_operations_that_nobody_has_judged_are_named(
    report: Callable[[Change], Report], method: str, count: int
) -> None:
    found = report(lambda document: added(document, method))
    assert len(found.unjudged) == count
    assert all("ThingsController_more_v1" in line for line in found.unjudged)


def test_what_no_rule_decided_is_told(report: Callable[[Change], Report]) -> None:
    def change(document: dict[str, Any]) -> None:
        fields(document).update(verifiedAt={"type": "string"}, share={"type": "number"})
        listing(document)["parameters"][1]["name"] = "cursor"
        fields_of(document, "ThingListDto")["more"] = {"type": "array", "items": {"type": "string"}}

    guessed = "\n".join(report(change).guesses)
    assert "Thing.verified_at stays a text" in guessed
    assert "Thing.share stays a number" in guessed
    assert "my.things.list answers things, more and is no list call" in guessed
    assert "here are cursor" in guessed


@pytest.mark.parametrize(("now", "breaking", "safe"), [("1.4.2", "2.0.0", "1.5.0"), ("0.3.1", "0.4.0", "0.3.2")])
def test_the_version_follows_what_breaks(
    report: Callable[[Change], Report], layout: Layout, now: str, breaking: str, safe: str
) -> None:
    (layout.root / VERSION).write_text(f'__version__: Final = "{now}"\n')
    found = report(lambda document: document["paths"].pop(THING))
    assert found.next_version == breaking
    assert f"## [{breaking}]" in found.changelog()
    assert "### Removed\n\n- Operation removed: `client.my.things.get`" in found.changelog()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_tells_the_same_and_nothing_that_cannot_be_seen(
    report: Callable[[Change], Report], form: str
) -> None:
    def change(document: dict[str, Any]) -> None:
        document["paths"].pop(THING)
        document["info"]["version"] = "9.2\u202e\x1b[31m"

    text = show(report(change), form)
    assert "client.my.things.get" in text
    assert all(line.isprintable() for line in text.splitlines())
    if form == "json":
        assert json.loads(text)["status"] == 20
    if form == "text":
        assert len(text.splitlines()) <= 60


def test_a_screen_is_enough(report: Callable[[Change], Report]) -> None:
    def change(document: dict[str, Any]) -> None:
        fields(document).update({f"new{number}": {"type": "string"} for number in range(100)})

    text = show(report(change), "text")
    assert "… and 94 more" in text
    assert len(text.splitlines()) < 30


def description(folder: Path, name: str, change: Change = lambda document: None) -> str:
    document = small()
    change(document)
    (folder / name).write_text(json.dumps(document))
    return str(folder / name)


def test_the_exit_status_is_for_a_shell(
    layout: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "ROOT", layout.root)
    old = description(tmp_path, "old.json")
    statuses = {
        0: old,
        10: description(tmp_path, "safe.json", lambda document: added(document, "get")),
        20: description(tmp_path, "breaking.json", lambda document: document["paths"].pop(THING)),
        1: str(tmp_path / "nowhere.json"),
    }
    for status, new in statuses.items():
        assert command.main(["report", "--old", old, "--new", new, "--format", "markdown"]) == status
    assert "nowhere.json" in capsys.readouterr().err


def test_regenerating_ends_with_the_report_and_refuses_removals(
    layout: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "ROOT", layout.root)
    first = description(tmp_path, "first.json")
    fewer = description(tmp_path, "fewer.json", lambda document: document["paths"].pop(THING))
    other = description(
        tmp_path,
        "other.json",
        lambda document: document.update(paths={"/x": {"get": {"operationId": "x", "responses": {}}}}),
    )
    assert command.main(["regenerate", "--spec", first]) == 0
    assert "breaking" not in capsys.readouterr().out
    kept = files(layout.source), layout.description.read_bytes()
    assert command.main(["regenerate", "--spec", fewer]) == 1
    message = capsys.readouterr().err
    assert "ALLOW_REMOVALS=1" in message
    assert "ThingsController_getThing_v1" in message
    assert command.main(["regenerate", "--spec", other, "--allow-removals"]) == 1
    assert "another API's" in capsys.readouterr().err
    assert (files(layout.source), layout.description.read_bytes()) == kept
    assert command.main(["regenerate", "--spec", fewer, "--allow-removals"]) == 0
    assert "operation removed: client.my.things.get" in capsys.readouterr().out
    assert "operation removed" in (layout.root / WHOLE).read_text(encoding="utf-8")
    assert "thingId" not in layout.description.read_text()


def test_a_fault_of_ours_is_a_sentence_and_not_a_traceback(
    layout: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*values: object) -> None:
        raise KeyError("surprise")

    monkeypatch.setattr(command, "ROOT", layout.root)
    monkeypatch.setattr(command, "fetch", fails)
    assert command.main(["regenerate"]) == 1
    message = capsys.readouterr().err
    assert "KeyError" in message
    assert "Traceback" not in message


def test_a_folder_without_papers_is_no_core(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="no core that can be read"):
        read_snapshot(tmp_path)


def test_the_table_that_is_read_is_the_one_that_the_sdk_uses(repository: Layout) -> None:
    from sinch_provisioning import HARM_OF_REPEAT

    source = ast.parse((repository.root / REPEATING).read_text(encoding="utf-8"))
    assert any(
        isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and node.target.id == "HARM_OF_REPEAT"
        and node.value
        and ast.literal_eval(node.value) == HARM_OF_REPEAT
        for node in source.body
    )


def test_a_next_release_that_only_adds_breaks_nothing(
    repository: Layout, document: dict[str, Any], tmp_path: Path
) -> None:
    if document["info"]["version"] == NEXT:
        pytest.skip("the description is that release already")
    next_release(document)
    new = snapshot(repository, document, tmp_path / "new")
    found = {str(change): change.level for change in compare(read_snapshot(repository.source), new)}
    assert max(found.values()) is Level.RISKY
    for line in (
        "operation added: client.signal_bots.list: GET /v1/projects/{projectId}/signal/bots",
        "event added: SignalBotCreated: SIGNAL_BOT_CREATED → handle it, if you ask for ALL",
        "field added: Webhook.label: str",
        "error code added: ErrorCode.SIGNAL_NAME_TAKEN: signal_name_taken",
    ):
        assert found[line] is Level.SAFE
    assert [operation.name for operation in unjudged(new.core, repository.root / REPEATING)] == ["create"]
    bot = {field.name: field.read for field in new.core.models["SignalBot"].fields}
    assert (bot["created"], bot["retry_count"], bot["mood"]) == ("Timestamp", "int", "SignalBotMood")
    (listed,) = [operation for operation in new.core.operations if operation.id == "SignalBotsController_listBots_v1"]
    assert listed.result == "Pager[SignalBot]"
