"""What a copy for some services holds, and what it does not."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sinch_provisioning.vendor import copying
from sinch_provisioning.vendor.copying import Copy, make_copy
from sinch_provisioning.vendor.error import VendorError
from sinch_provisioning.vendor.module import parse
from sinch_provisioning.vendor.printing import print_whole
from sinch_provisioning.vendor.source import read_source
from sinch_provisioning_core import DESCRIPTION_SHA256, DESCRIPTION_VERSION
from sinch_provisioning_core.operations import OPERATIONS
from tests.vendoring.conftest import SUBSETS, made, put, uncollected

CACHE = Path(__file__).parents[2] / ".mypy_cache" / "copies"
"""Kept from run to run for the sake of what is not in the copy."""


def text_of(copy: Copy) -> str:
    return "\n".join(data.decode() for path, data in copy.files.items() if path.endswith(".py"))


def of_services(copy: Copy) -> list[bytes]:
    """What a copy holds for its services, in addition to what every copy needs."""
    shared = re.compile(r"(?!_core/|services/|flows/|builders/|_waiting/)|_core/runtime/")
    return [data for path, data in copy.files.items() if not shared.match(path)]


@pytest.mark.parametrize(("name", "share"), [("webhooks", 0.05), ("templates", 0.30)])
def test_a_subset_is_a_small_part_of_what_the_services_need(name: str, share: float) -> None:
    whole, part = of_services(made()), of_services(made(SUBSETS[name]))
    assert len(part) <= share * len(whole)
    assert sum(map(len, part)) <= share * sum(map(len, whole))


def test_nothing_speaks_of_what_is_not_there() -> None:
    copy = made(("webhooks",))
    told = text_of(copy)
    for path in ("_core/models/webhook_trigger.py", "_core/models/dicts.py"):  # which list the triggers
        told = told.replace(copy.files[path].decode(), "")
    for path, data in copy.files.items():
        if path.startswith("events/"):  # whose words are those of any event
            told = told.replace(data.decode(), "")
    assert not re.findall(
        r"(?i).*(?:kakao|whatsapp|rcs_?sender|sms_?app|bundlesc|wait_until|verif(?:y|ication)_).*", told
    )
    for name in ("templates", "rcs"):
        copy = made(SUBSETS[name])
        here = text_of(copy)
        gone = [each for each in OPERATIONS.values() if f'"{each.id}"' not in here]
        assert gone
        for operation in gone:
            assert operation.id not in here
            assert f"``{operation.call_name}``" not in here


def test_what_looks_into_a_table_goes_with_the_last_of_its_entries() -> None:
    """That is ``is_settled``, which the client does not lead to: it asks the named waits."""
    assert "is_settled" not in text_of(made(("webhooks",)))
    assert "def is_settled" in text_of(made(SUBSETS["templates"]))


def test_services_bring_what_their_flows_call() -> None:
    copy = made(("rcs.senders",))
    assert copy.added == ("rcs.questionnaire",)
    assert copy.manifest.services == ("rcs.senders",)
    assert {"flows/rcs_launch.py", "builders/rcs.py", "_core/models/rcs_sender_status_updated.py"} <= set(copy.files)
    assert not {path for path in copy.files if "kakaotalk" in path or path.startswith("builders/whatsapp")}


def test_a_copy_tells_what_it_is(subset: str) -> None:
    copy = made(SUBSETS[subset])
    assert {"LICENSE", "VENDORED.toml", "py.typed"} <= set(copy.files)
    assert copy.manifest.description_version == DESCRIPTION_VERSION
    assert copy.manifest.description_sha256 == DESCRIPTION_SHA256
    assert set(copy.manifest.files) == set(copy.files) - {"VENDORED.toml"}


def test_an_unknown_service_is_refused_with_those_that_there_are() -> None:
    with uncollected(), pytest.raises(VendorError, match=r"'webhook'.*whatsapp\.templates"):
        make_copy(["webhook"])


def test_a_file_that_is_new_goes_where_what_it_needs_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    source = read_source()
    new = {
        "reports.py": b'from sinch_provisioning_core.models import Webhook\n__all__ = ["show"]\n'
        b"def show(hook: Webhook) -> str:\n    return _table() + hook.target\n\n"
        b'def _table() -> str:\n    return "table.csv"\n',
        "surveys.py": b'from sinch_provisioning_core.models import RcsSender\n__all__ = ["show"]\n'
        b"def show(sender: RcsSender) -> str:\n    return sender.id\n",
        "table.csv": b"1",
        "notes.txt": b"2",
    }
    monkeypatch.setattr(copying, "read_source", lambda: {**source, **new})
    with uncollected():
        files = make_copy(["webhooks"]).files
    assert {"reports.py", "table.csv", "notes.txt"} <= set(files)
    assert "surveys.py" not in files
    assert b"from ._core.models import Webhook" in files["reports.py"]


@pytest.mark.parametrize(
    "text",
    [
        "import sinch_provisioning_core.models",
        "import sinch_provisioning, sys",
        'NAME = "sinch_provisioning_core.models"',
        "from ... import outside",
        "def (",
    ],
)
def test_what_cannot_be_made_relative_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(VendorError, match=r"_room/new\.py"):
        print_whole(parse("_room/new.py", text.encode(), frozenset()))


@pytest.mark.parametrize(
    ("path", "text", "relative"),
    [
        ("a.py", "import sinch_provisioning_core", "from . import _core as sinch_provisioning_core"),
        ("_room/a.py", "import sinch_provisioning_core.models as m", "from .._core import models as m"),
        ("_room/a.py", "from sinch_provisioning._room.b import c", "from .b import c"),
        ("_room/a.py", "from sinch_provisioning import c", "from .. import c"),
        ("_core/a.py", "from sinch_provisioning_core import c", "from . import c"),
        ("__init__.py", 'A = "sinch_provisioning_core.models"', 'A = "._core.models"'),
    ],
)
def test_absolute_names_become_relative(path: str, text: str, relative: str) -> None:
    printed = print_whole(parse(path, text.encode(), frozenset())).decode()
    assert [ast.dump(node) for node in ast.parse(printed).body] == [ast.dump(node) for node in ast.parse(relative).body]


def test_strict_type_checkers_pass_where_a_copy_lands(tmp_path: Path) -> None:
    put(made(("webhooks",)), tmp_path / "acme")
    (tmp_path / "use.py").write_text(
        "from acme.sinch_provisioning import ProvisioningClient, Webhook\n\n\n"
        "async def first(client: ProvisioningClient) -> Webhook | None:\n"
        "    async for hook in client.webhooks.list():\n        return hook\n    return None\n"
    )
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    checkers = {
        "mypy": ["--strict", "--python-version", "3.11", "--cache-dir", str(CACHE), "acme", "use.py"],
        "pyright": ["--pythonpath", sys.executable, "--project", str(tmp_path)],
    }
    for name, arguments in checkers.items():
        done = subprocess.run(
            [sys.executable, "-m", name, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
