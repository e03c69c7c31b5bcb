"""What is mutated, and which tests are to notice it."""

from __future__ import annotations

from typing import Final

import attrs

__all__ = ["PLACES", "Place"]

PACKAGE = "src/sinch_provisioning"
RUNTIME = "src/sinch_provisioning_core/runtime"
GENERATOR = "generator"

CLIENT = tuple(f"tests/client/test_{name}.py" for name in ("client", "sent", "ways_to_call"))

ONE_BACKEND = ("-k", "not trio")
"""What a mutant does to a test, it does on both; a second run would only take time."""

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
        "writing_text",
    )
)
"""Those of the models that are fast; the others try every schema."""


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
        (*CLIENT, "tests/sending/test_exchange.py", "tests/sending/test_late.py"),
    ),
    "signatures": Place((f"{PACKAGE}/events/signature.py",), ("tests/events/test_signature.py",)),
    "calls": Place(
        (f"{PACKAGE}/_calls/*.py",),
        (
            "tests/calls",
            *CLIENT,
            "tests/errors/test_fields.py",
            "tests/sending/test_tracing.py",
            *(f"tests/auth/test_{name}.py" for name in ("refused_tokens", "tokens", "token_endpoint")),
        ),
        # Beside a mutant stand frames that are no caller's.
        ("-k", "not trio and not warns_where_it_is_called"),
    ),
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
        tuple(f"tests/models/test_{name}.py" for name in ("choosing", "variants")),
    ),
    "checking": Place((f"{RUNTIME}/checking.py", f"{RUNTIME}/inputs.py"), MODELS),
    "writing": Place(
        tuple(
            f"{RUNTIME}/{name}.py"
            for name in (
                "writing",
                "writing_text",
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
    "overlays": Place(
        (f"{GENERATOR}/overlay.py", f"{GENERATOR}/repairs.py"),
        tuple(f"tests/generator/test_{name}.py" for name in ("overlay", "repair_kinds")),
    ),
    "simplification": Place(
        (f"{GENERATOR}/simplify.py",),
        tuple(f"tests/generator/test_{name}.py" for name in ("simplify", "simplify_schemas")),
    ),
    "names": Place((f"{GENERATOR}/naming.py",), ("tests/generator/test_naming.py",)),
    "normalization": Place((f"{GENERATOR}/normalize.py",), ("tests/generator/test_normalize.py",)),
    "types": Place((f"{GENERATOR}/types.py",), ("tests/generator/test_types.py",)),
    "variants": Place((f"{GENERATOR}/variants.py",), ("tests/generator/test_variants.py",)),
    "inspection": Place(
        (f"{GENERATOR}/rendering.py", f"{GENERATOR}/inspection.py"), ("tests/generator/test_rendering.py",)
    ),
}
"""By the name that ``make mutants PLACE=…`` takes."""
