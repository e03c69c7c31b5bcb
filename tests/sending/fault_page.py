"""The fault matrix as a page for users: ``python -m tests.sending.fault_page --write``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from .faults import CALLS, FAULTS, Cell, Fault

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"

INTRODUCTION = """\
# What every fault leads to

`2 → answer` means: two requests are sent, and the call returns its answer. `4 → ServerError`: four are sent, and that
error is raised. Requests for a token are not counted; they are named where a call makes more than one. `POST ⚠` is an
operation whose repeat does harm, one of `sinch_provisioning.HARM_OF_REPEAT`; a GET in that table is treated in the same
way, and so is a POST or PATCH that nobody has judged yet. The [retry policy](retries.md) is the default one;
[errors](errors.md) tells what the errors hold. Where nobody listens, nothing is sent, and each kind of call ends in an
`APIConnectionError` after four attempts.

After each of these the client is as good as before, and no connection and no task is left behind. Each cell is a test,
over sockets, on asyncio and on Trio, with the client's own connections; those of an `httpx.AsyncClient` that you give
fare the same, but for an answer that nobody asked for, which httpx takes for the answer to the next request. The page
is written from the same data (`tests/sending/faults.py`) by `python -m tests.sending.fault_page --write`.
"""


def render(groups: Mapping[str, Sequence[Fault]]) -> str:
    """The page, one table for each group of faults."""
    return "\n".join([INTRODUCTION, *(f"## {title}\n\n{_table(faults)}" for title, faults in groups.items())])


def _table(faults: Sequence[Fault]) -> str:
    """Calls that fare alike in all of its rows share a column."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for call in CALLS:
        name = "POST ⚠" if call == "comment" else call
        alike.setdefault(tuple(_cell(fault.expected(call)) for fault in faults), []).append(name)
    heads = ["every call"] if len(alike) == 1 else [", ".join(names) for names in alike.values()]
    rows = [_row(["what happens", *heads]), _row(["---"] * (len(heads) + 1))]
    rows += [_row([_name(fault), *cells]) for fault, cells in zip(faults, zip(*alike, strict=True), strict=True)]
    return "".join(f"{row}\n" for row in rows)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(expected: Cell) -> str:
    outcome, requests = expected
    return f"{requests} → {'answer' if outcome is None else f'`{outcome.__name__}`'}"


def _name(fault: Fault) -> str:
    return fault.name if fault.token_requests == 1 else f"{fault.name} ({fault.token_requests} requests for a token)"


def main(arguments: Sequence[str]) -> int:
    """Print the page, or write it."""
    if "--write" in arguments:
        PAGE.write_text(render(FAULTS))
    else:
        print(render(FAULTS), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
