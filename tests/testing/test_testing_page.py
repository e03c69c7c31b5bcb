"""What docs/testing.md says of error codes holds."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from sinch_provisioning.testing import Emulator, Fault
from sinch_provisioning_core.operations import OPERATIONS

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text(encoding="utf-8")
OF_MALFORMED_IDS = ("invalid_id_format", "conversation_app_id_invalid")


def test_the_faults_in_its_tables_can_be_added() -> None:
    rows = re.findall(r"^\|.*Fault\.error\(.*$", PAGE, re.MULTILINE)
    found = [
        pair
        for row in rows
        for pair in re.findall(r"((?:`Fault\.error\([^`]*\)`(?:,? and |, )?)+) for `([\w.]+)`", row)
    ]
    faults = Emulator().faults
    for named, call in found:
        for code in re.findall(r'Fault\.error\("([\w-]+)"', named):
            faults.add(call, Fault.error(code))
    assert len(found) >= 9


@pytest.mark.parametrize("code", OF_MALFORMED_IDS)
def test_it_names_the_calls_that_refuse_what_is_no_id(code: str) -> None:
    (row,) = re.findall(rf"^\| (.*) \| 400, `{code}` \|$", PAGE, re.MULTILINE)
    said, _, exceptions = row.partition(" except ")
    patterns, without = re.findall(r"`([\w.*]+)`", said), re.findall(r"`([\w.]+)`", exceptions)
    taking_ids = [operation for operation in OPERATIONS.values() if operation.path_parameters]
    documented = {operation.call_name for operation in taking_ids if code in operation.error_codes}
    matched = {one.call_name for one in taking_ids if any(fnmatchcase(one.call_name, each) for each in patterns)}
    assert matched - set(without) == documented
