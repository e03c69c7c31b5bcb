"""What is mutated, and which tests are to notice it."""

from __future__ import annotations

from typing import Final

import attrs

__all__ = ["PLACES", "Place"]

PACKAGE = "src/sinch_provisioning"
RUNTIME = "src/sinch_provisioning_core/runtime"

ONE_BACKEND = ("-k", "not trio")
"""What a mutant does to a test, it does on both; a second run would only take time."""


@attrs.frozen
class Place:
    """One concern of the hand-written code."""

    files: tuple[str, ...]
    """Patterns in the layout that :mod:`.project` makes."""
    tests: tuple[str, ...]
    options: tuple[str, ...] = ONE_BACKEND
    """Of pytest."""


PLACES: Final[dict[str, Place]] = {
    "credentials": Place(
        (f"{PACKAGE}/_auth/*.py", f"{PACKAGE}/_auth/stores/*.py"),
        ("tests/auth",),
    ),
    "redaction": Place(
        (f"{PACKAGE}/_redaction.py",),
        tuple(f"tests/errors/test_{name}.py" for name in ("redaction", "hierarchy", "secrets", "fields", "length")),
    ),
    "repeats": Place(
        (
            *(f"{PACKAGE}/_sending/{name}.py" for name in ("exchange", "failures", "outcome", "repeating", "retry")),
            f"{PACKAGE}/_transport/limiter.py",
        ),
        (
            *(f"tests/sending/test_{name}.py" for name in ("exchange", "retry", "late", "cancellation", "telemetry")),
            *(f"tests/errors/test_{name}.py" for name in ("errors", "fields")),
            "tests/auth/test_token_endpoint.py",
            "tests/auth/test_refused_tokens.py",
            "tests/transport/test_limiter.py",
        ),
    ),
    "sessions": Place(
        (f"{PACKAGE}/_sending/session.py",),
        ("tests/client/test_client.py", "tests/sending/test_exchange.py", "tests/sending/test_late.py"),
    ),
    "signatures": Place((f"{PACKAGE}/events/signature.py",), ("tests/events/test_signature.py",)),
    "calls": Place(
        (f"{PACKAGE}/_calls/*.py",),
        (
            "tests/calls",
            "tests/client/test_client.py",
            "tests/errors/test_fields.py",
            *(f"tests/auth/test_{name}.py" for name in ("refused_tokens", "tokens", "token_endpoint")),
        ),
        # Beside a mutant stand frames that are no caller's.
        ("-k", "not trio and not warns_where_it_is_called"),
    ),
    "paging": Place((f"{PACKAGE}/_paging/*.py",), ("tests/paging",)),
    "waiting": Place((f"{PACKAGE}/_waiting/*.py",), ("tests/waiting",)),
    "transport": Place((f"{PACKAGE}/_transport/*.py",), ("tests/transport",)),
    "rules": Place((f"{PACKAGE}/_rules/*.py",), ("tests/rules", "tests/builders")),
    "reading": Place(
        tuple(f"{RUNTIME}/{name}.py" for name in ("reading", "consuming", "variants", "codec", "enums", "explaining")),
        ("tests/models",),
    ),
    "checking": Place((f"{RUNTIME}/checking.py", f"{RUNTIME}/inputs.py"), ("tests/models", "tests/rules")),
    "writing": Place(
        tuple(f"{RUNTIME}/{name}.py" for name in ("writing", "wire", "model", "rendering", "timestamp")),
        ("tests/models", "tests/calls"),
    ),
    "generation": Place(
        ("generator/overlay.py", "generator/normalize.py", "generator/types.py", "generator/repairs.py"),
        ("tests/generator",),
    ),
}
"""By the name that ``make mutants PLACE=…`` takes."""
