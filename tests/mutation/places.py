"""What is mutated, and which tests are to notice it."""

from __future__ import annotations

from typing import Final

import attrs

__all__ = ["PLACES", "Place"]

PACKAGE = "src/sinch_provisioning"
RUNTIME = "src/sinch_provisioning_core/runtime"

MODELS = tuple(
    f"tests/models/test_{name}.py"
    for name in (
        "kinds",
        "given",
        "checking_types",
        "checking",
        "reading",
        "edges",
        "building",
        "showing",
        "spelling",
        "enums",
        "notation",
    )
)
"""Those of the models that are fast; the others try every schema."""


@attrs.frozen
class Place:
    """One concern of the hand-written code."""

    files: tuple[str, ...]
    """Patterns in the layout that :mod:`.project` makes."""
    tests: tuple[str, ...]


PLACES: Final[dict[str, Place]] = {
    "credentials": Place(
        (f"{PACKAGE}/_auth/*.py", f"{PACKAGE}/_auth/stores/*.py", f"{PACKAGE}/_redaction.py"),
        ("tests/auth", "tests/errors"),
    ),
    "repeats": Place((f"{PACKAGE}/_sending/*.py",), ("tests/sending", "tests/errors", "tests/client")),
    "calls": Place((f"{PACKAGE}/_calls/*.py",), ("tests/calls", "tests/client", "tests/services")),
    "paging": Place(
        (f"{PACKAGE}/_paging/*.py",),
        tuple(f"tests/paging/test_{name}.py" for name in ("one_page", "pagination", "hostile_lists", "prefetch")),
    ),
    "waiting": Place(
        (f"{PACKAGE}/_waiting/*.py",),
        tuple(f"tests/waiting/test_{name}.py" for name in ("wait_for", "wake", "waiting_with", "waiters")),
    ),
    "transport": Place((f"{PACKAGE}/_transport/*.py",), ("tests/transport",)),
    "rules": Place((f"{PACKAGE}/_rules/*.py", f"{PACKAGE}/_arguments.py"), ("tests/rules",)),
    "reading": Place(
        tuple(f"{RUNTIME}/{name}.py" for name in ("reading", "consuming", "codec", "enums", "explaining")),
        MODELS,
    ),
    "choosing": Place(
        (f"{RUNTIME}/variants.py", f"{RUNTIME}/telling.py"),
        tuple(f"tests/models/test_{name}.py" for name in ("variants", "given", "kinds")),
    ),
    "checking": Place((f"{RUNTIME}/checking.py", f"{RUNTIME}/inputs.py"), MODELS),
    "writing": Place(
        tuple(
            f"{RUNTIME}/{name}.py"
            for name in (
                "writing",
                "wire",
                "spelling",
                "model",
                "rendering",
                "timestamp",
                "json_text",
                "text",
                "errors",
            )
        ),
        (*MODELS, "tests/models/test_wire.py"),
    ),
    "generation": Place(
        ("generator/overlay.py", "generator/normalize.py", "generator/types.py", "generator/repairs.py"),
        ("tests/generator",),
    ),
}
"""By the name that ``make mutants PLACE=…`` takes."""
