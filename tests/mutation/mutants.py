"""The mutants of a module, as mutmut makes them: all stand in the changed file, and one is chosen at run time."""

from __future__ import annotations

import hashlib
import re
from difflib import unified_diff
from pathlib import Path

import attrs
from mutmut.mutation.data import LineSpan
from mutmut.mutation.file_mutation import mutate_file_contents

__all__ = ["Mutant", "plant"]


@attrs.frozen
class Mutant:
    """One small change to one function."""

    module: str
    name: str
    """Of the changed function, in mutmut's notation."""
    change: str
    """The lines that it takes out and puts in, such as ``return a or b → return a and b``."""
    fingerprint: str
    """The same in another run, as long as the function stays as it is."""

    @property
    def key(self) -> str:
        return f"{self.module}.{self.name}"

    @property
    def function(self) -> str:
        return self.key.partition("__mutmut_")[0]


def plant(path: Path, module: str) -> list[Mutant]:
    """Put the mutants of a module into its file, where they sleep until one is woken by its key."""
    mutated = mutate_file_contents(str(path), path.read_text(encoding="utf-8"))
    path.write_text(mutated.code, encoding="utf-8")
    lines = mutated.code.splitlines()
    spans = mutated.line_span_by_function_name
    found: list[Mutant] = []
    for name in mutated.mutant_names:
        original = f"{name.partition('__mutmut_')[0]}__mutmut_orig"
        old, new = (_body(lines, spans[each], each) for each in (original, name))
        if _without_casts(old) == _without_casts(new):
            continue
        # Names of mutants are numbers, which an edit of the function moves; what they say does not.
        text = "\n".join([module, original, *new])
        found.append(Mutant(module, name, _change(old, new), hashlib.sha256(text.encode()).hexdigest()[:16]))
    return found


def _body(lines: list[str], span: LineSpan, name: str) -> list[str]:
    return [line.strip().replace(name, "_") for line in lines[span.start - 1 : span.end]]


def _without_casts(lines: list[str]) -> list[str]:
    """Without what ``cast`` tells type checkers alone."""
    return [re.sub(r'cast\((?:None|"[^"]*"),', "cast(_,", line) for line in lines]


def _change(old: list[str], new: list[str]) -> str:
    _, _, *diff = unified_diff(old, new, lineterm="", n=0)
    taken = " ".join(line[1:] for line in diff if line.startswith("-"))
    given = " ".join(line[1:] for line in diff if line.startswith("+"))
    return f"{taken} → {given}"
