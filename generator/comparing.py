"""What differs between two cores, for those who use them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import Factory, define

from .change import Change, Level
from .core import Field, Operation, Parameter
from .snapshot import Snapshot

__all__ = ["Renames", "compare"]

SAFE, RISKY, BREAKING = Level.SAFE, Level.RISKY, Level.BREAKING


@define
class Renames:
    """Old name → new name, of what is recognised by its shape."""

    classes: dict[str, str] = Factory(dict)
    operations: dict[str, str] = Factory(dict)

    def translated(self, annotation: str) -> str:
        return re.sub(r"\w+", lambda match: self.classes.get(match.group(), match.group()), annotation)


def compare(old: Snapshot, new: Snapshot) -> list[Change]:
    """Every difference, the worst first."""
    renames = Renames(
        _same_shape(_class_shapes(old), _class_shapes(new), least=LIKE),
        _same_shape(_operation_shapes(old), _operation_shapes(new)),
    )
    found = [
        *_general(old, new),
        *_operations(old, new, renames),
        *_models(old, new, renames),
        *_enums(old, new, renames),
        *_events(old, new),
        *_error_codes(old, new),
    ]
    return sorted(set(found), key=lambda change: (-change.level, _rank(change), change.kind, change.name, change.text))


SUBJECTS: Final = (
    "server",
    "operation",
    "method",
    "event",
    "body",
    "parameter",
    "path",
    "model",
    "field",
    "enum",
    "limit",
)
"""What a change may be about, what most users meet first."""


def _rank(change: Change) -> int:
    return next((rank for rank, subject in enumerate(SUBJECTS) if change.kind.startswith(subject)), len(SUBJECTS))


# Renames


LIKE: Final = 0.6
"""How much of their fields or values two classes share if one is the other under a new name."""


def _same_shape(old: Mapping[str, Any], new: Mapping[str, Any], least: float = 1.0) -> dict[str, str]:
    """Names that went, each with the name that came in its place: no other is as much like it, either way."""
    gone = {name: shape for name, shape in old.items() if name not in new and shape}
    come = {name: shape for name, shape in new.items() if name not in old and shape}
    likeness = {(one, other): _likeness(gone[one], come[other]) for one in gone for other in come}
    pairs: dict[str, str] = {}
    for (one, other), value in likeness.items():
        rivals = [found for pair, found in likeness.items() if (pair[0] == one) != (pair[1] == other)]
        if value >= least and value > max(rivals, default=0.0):
            pairs[one] = other
    return pairs


def _likeness(one: Any, other: Any) -> float:
    if isinstance(one, frozenset) and isinstance(other, frozenset):
        return 2 * len(one & other) / (len(one) + len(other))
    return float(one == other)


def _class_shapes(side: Snapshot) -> dict[str, Any]:
    models = {name: frozenset(field.wire_name for field in model.fields) for name, model in side.core.models.items()}
    enums = {name: frozenset(enum.members.values()) for name, enum in side.core.enums.items()}
    twins = {name: enums[own] for name, own in side.core.twins.items()}
    return {name: shape for name, shape in {**models, **enums, **twins}.items() if len(shape) > 1}


def _operation_shapes(side: Snapshot) -> dict[str, Any]:
    """By method and path, which a new id leaves as they are; versions and braces aside."""
    return {o.id: (o.method, re.sub(r"{[^}]*}", "{}", o.path)) for o in side.core.operations}


# The parts


def _general(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    if old.core.server != new.core.server:
        text = f"{old.core.server} is now {new.core.server}"
        yield Change(RISKY, "server changed", "base_url", text, "make sure that this is Sinch's; credentials go there")


def _added_and_gone(
    old: Mapping[str, Any], new: Mapping[str, Any], renames: Mapping[str, str]
) -> tuple[list[str], list[str]]:
    gone = [name for name in old if name not in new and name not in renames]
    come = [name for name in new if name not in old and name not in renames.values()]
    return gone, come


def _operations(old: Snapshot, new: Snapshot, renames: Renames) -> Iterator[Change]:
    before = {operation.id: operation for operation in old.core.operations}
    now = {operation.id: operation for operation in new.core.operations}
    gone, come = _added_and_gone(before, now, renames.operations)
    for id_ in gone:
        yield Change(BREAKING, "operation removed", _call(before[id_]), before[id_].path, "stop calling it")
    for id_ in come:
        yield Change(SAFE, "operation added", _call(now[id_]), f"{now[id_].method} {now[id_].path}")
    for id_, other in renames.operations.items():
        advice = "use the new id in client.call, client.operations and your logs"
        if _call(before[id_]) == _call(now[other]):
            yield Change(BREAKING, "operation id changed", _call(before[id_]), f"{id_} is now {other}", advice)
    for id_, operation in before.items():
        after = now.get(renames.operations.get(id_, id_))
        if after is not None:
            yield from _operation(operation, after, renames)


def _call(operation: Operation) -> str:
    return f"client.{operation.service}.{operation.name}"


def _operation(old: Operation, new: Operation, renames: Renames) -> Iterator[Change]:
    name = _call(old)
    if _call(new) != name:
        text = f"is now {_call(new)}" + (f", its id {new.id}" if new.id != old.id else "")
        yield Change(BREAKING, "method renamed", name, text, "rename it where you call it")
    if (old.method, old.path) != (new.method, new.path):
        was, is_ = _heads(old.path, new.path)
        text = f"{old.method} {was} is now {new.method} {is_}"
        yield Change(RISKY, "path changed", name, text, "nothing, unless you mock or log the path")
    if [p.name for p in old.path_parameters] != [p.name for p in new.path_parameters]:
        text = f"takes ({_names(new.path_parameters)}), not ({_names(old.path_parameters)})"
        yield Change(BREAKING, "path parameters changed", name, text, "give the new values, in the new order")
    yield from _keywords(name, "parameter", old.query_parameters, new.query_parameters, renames)
    if old.body is None and new.body is not None:
        level = BREAKING if new.body.required else SAFE
        yield Change(level, "body added", name, new.body.write)
    elif old.body is not None and new.body is None:
        yield Change(BREAKING, "body removed", name, "", "give none")
    elif old.body is not None and new.body is not None:
        if new.body.required and not old.body.required:
            yield Change(BREAKING, "body now required", name, "", "give one")
        yield from _typed(name, "body", old.body.write, new.body.write, renames, BREAKING)
    yield from _typed(name, "answer", old.any_result, new.any_result, renames, BREAKING)
    if bool(old.paging) != bool(new.paging):
        text = "is a list now" if new.paging else "is no list any more"
        yield Change(BREAKING, "paging changed", name, text, "await it, or iterate over it, accordingly")
    if new.deprecated and not old.deprecated:
        yield Change(RISKY, "operation deprecated", name, "", "look for what replaces it")
    if new.stage != old.stage:
        yield Change(SAFE if new.stage == "GA" else RISKY, "stage changed", name, f"{old.stage} is now {new.stage}")


def _heads(one: str, other: str) -> tuple[str, str]:
    """Two paths without the end that they share."""
    parts, others = one.split("/"), other.split("/")
    same = 0
    while same < min(len(parts), len(others)) and parts[-1 - same] == others[-1 - same]:
        same += 1
    tail = ["…"] if same else []
    return "/".join([*parts[: len(parts) - same], *tail]), "/".join([*others[: len(others) - same], *tail])


def _names(parameters: Sequence[Parameter]) -> str:
    return ", ".join(parameter.name for parameter in parameters)


def _typed(name: str, what: str, old: str, new: str, renames: Renames, level: Level) -> Iterator[Change]:
    if renames.translated(old) == new:
        return
    before, now = (set(re.split(r" \| ", text)) for text in (renames.translated(old), new))
    if what in ("body", "parameter") and before < now:
        yield Change(SAFE, f"{what} accepts more", name, f"also {' | '.join(sorted(now - before))}")
    else:
        yield Change(level, f"{what} has another type", name, f"{new}, was {old}", "adapt what reads or gives it")


def _keywords(
    name: str, what: str, old: Sequence[Parameter], new: Sequence[Parameter], renames: Renames
) -> Iterator[Change]:
    before, now = ({parameter.wire_name: parameter for parameter in found} for found in (old, new))
    for wire_name, parameter in before.items():
        if wire_name not in now:
            yield Change(BREAKING, f"{what} removed", f"{name}({parameter.name}=)", "", "stop giving it")
    for wire_name, parameter in now.items():
        place = f"{name}({parameter.name}=)"
        known = before.get(wire_name)
        if known is None:
            level = BREAKING if parameter.required else SAFE
            yield Change(level, f"{what} added", place, "required" if parameter.required else "", _give(level))
            continue
        if known.name != parameter.name:
            yield Change(
                BREAKING, f"{what} renamed", f"{name}({known.name}=)", f"is now {parameter.name}=", "rename it"
            )
        if parameter.required and not known.required:
            yield Change(BREAKING, f"{what} now required", place, "", "give it")
        yield from _typed(place, what, known.write, parameter.write, renames, BREAKING)
        yield from _limits(place, known.spec, parameter.spec, is_sent=True)


def _give(level: Level) -> str:
    return "give it" if level is BREAKING else ""


def _models(old: Snapshot, new: Snapshot, renames: Renames) -> Iterator[Change]:
    before, now = old.core.models, new.core.models
    gone, come = _added_and_gone(before, now, renames.classes)
    for name in gone:
        if name not in old.core.events.values():  # those are told as events
            yield Change(BREAKING, "model removed", name, "", "remove what imports it")
    for name in come:
        if name not in new.core.events.values():
            yield Change(SAFE, "model added", name)
    for name, model in before.items():
        other = renames.classes.get(name, name)
        if other not in now:
            continue
        if other != name and name not in old.core.events.values():
            yield Change(BREAKING, "model renamed", name, f"is now {other}", "rename it where you import it")
        direction = (other in new.sent or name in old.sent, other in new.answered or name in old.answered)
        yield from _fields(other, model.fields, now[other].fields, renames, *direction)


def _fields(
    owner: str, old: Sequence[Field], new: Sequence[Field], renames: Renames, is_sent: bool, is_answered: bool
) -> Iterator[Change]:
    before, now = ({field.wire_name: field for field in found} for found in (old, new))
    shapes: Callable[[Mapping[str, Field]], dict[str, Any]] = lambda fields: {  # noqa: E731
        name: (field.read, field.flags) for name, field in fields.items()
    }
    renamed = _same_shape(shapes(before), shapes(now))
    for wire_name, field in before.items():
        other = now.get(renamed.get(wire_name, wire_name))
        name = f"{owner}.{field.name}"
        if other is None:
            yield Change(BREAKING, "field removed", name, "", "stop reading and giving it")
            continue
        if other.name != field.name:
            yield Change(BREAKING, "field renamed", name, f"is now {other.name}, by its shape", "rename it")
        if "required" in other.flags and "required" not in field.flags:
            level = BREAKING if is_sent else SAFE
            yield Change(level, "field now required", name, "", "give it" if is_sent else "")
        elif "required" in field.flags and "required" not in other.flags:
            level = BREAKING if is_answered else SAFE
            yield Change(level, "field now optional", name, "", "expect UNSET" if is_answered else "")
        if "deprecated" in other.flags and "deprecated" not in field.flags:
            yield Change(RISKY, "field deprecated", name, "", "look for what replaces it")
        if "read-only" in other.flags and "read-only" not in field.flags and is_sent:
            yield Change(BREAKING, "field now read-only", name, "", "stop giving it")
        if renames.translated(field.read) != other.read:
            yield Change(
                BREAKING, "field has another type", name, f"{other.read}, was {field.read}", "adapt what uses it"
            )
        yield from _limits(name, field.spec, other.spec, is_sent=is_sent)
    for wire_name, field in now.items():
        if wire_name not in before and wire_name not in renamed.values():
            level = BREAKING if "required" in field.flags and is_sent else SAFE
            text = f"{field.read}, required" if level is BREAKING else field.read
            yield Change(level, "field added", f"{owner}.{field.name}", text, _give(level))


LOWER = {"minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"}


def _limits(name: str, old: Any, new: Any, *, is_sent: bool) -> Iterator[Change]:
    """Of what is answered, limits are not checked."""
    before, now = _limits_of(old), _limits_of(new)
    for key in sorted(before.keys() | now.keys()):
        was, is_ = before.get(key), now.get(key)
        if was == is_ or not is_sent:
            continue
        if was is None:
            tighter = True
        elif is_ is None:
            tighter = False
        else:
            comparable = not isinstance(was, str) and not isinstance(is_, str)
            tighter = not comparable or ((is_ > was) if key in LOWER else (is_ < was))
        text = f"{key} {'none' if is_ is None else is_}, was {'none' if was is None else was}"
        if tighter:
            yield Change(RISKY, "limit tightened", name, text, "values beyond it are refused before they are sent")
        else:
            yield Change(SAFE, "limit loosened", name, text)


def _limits_of(spec: Any) -> dict[str, Any]:
    if isinstance(spec, str):
        return {}
    if spec[0] == "null":
        return _limits_of(spec[1])
    return dict(spec[2]) if spec[0] == "limited" else {}


def _enums(old: Snapshot, new: Snapshot, renames: Renames) -> Iterator[Change]:
    def classes(side: Snapshot) -> dict[str, Mapping[str, Any]]:
        own: dict[str, Mapping[str, Any]] = {name: enum.members for name, enum in side.core.enums.items()}
        return own | {name: own[twin] for name, twin in side.core.twins.items()}

    before, now = classes(old), classes(new)
    for side in (before, now):
        side.pop(ERROR_CODE, None)  # told one by one
    gone, come = _added_and_gone(before, now, renames.classes)
    for name in gone:
        yield Change(BREAKING, "enum removed", name, "", "remove what imports it")
    for name in come:
        yield Change(SAFE, "enum added", name)
    for name, members in before.items():
        other = renames.classes.get(name, name)
        if other not in now:
            continue
        if other != name:
            yield Change(BREAKING, "enum renamed", name, f"is now {other}", "rename it where you import it")
        values = {value: member for member, value in now[other].items()}
        for member, value in members.items():
            if value not in values:
                yield Change(BREAKING, "enum value removed", f"{other}.{member}", "", "stop giving and expecting it")
            elif values[value] != member:
                yield Change(
                    BREAKING, "enum member renamed", f"{other}.{member}", f"is now {values[value]}", "rename it"
                )
        for value, member in values.items():
            if value not in members.values():
                answered = other in new.answered
                advice = "where you match on it, expect it" if answered else ""
                yield Change(RISKY if answered else SAFE, "enum value added", f"{other}.{member}", "", advice)


def _events(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    for trigger, name in old.core.events.items():
        if trigger not in new.core.events:
            yield Change(BREAKING, "event removed", name, trigger, "it comes no more; remove what handles it")
        elif new.core.events[trigger] != name:
            yield Change(BREAKING, "event renamed", name, f"is now {new.core.events[trigger]}", "rename it")
    for trigger, name in new.core.events.items():
        if trigger not in old.core.events:
            yield Change(SAFE, "event added", name, trigger, "handle it, if you ask for ALL")


ERROR_CODE: Final = "ErrorCode"


def _error_codes(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    before, now = (
        {code for operation in side.core.operations for codes in operation.errors.values() for code in codes}
        for side in (old, new)
    )
    for code in sorted(before - now):
        name, text = _member(old, code)
        yield Change(BREAKING if text else RISKY, "error code removed", name, text, "stop comparing with it")
    for code in sorted(now - before):
        yield Change(SAFE, "error code added", *_member(new, code))


def _member(side: Snapshot, code: str) -> tuple[str, str]:
    """What users write for an error code, and the code itself where that is another text."""
    enum = side.core.enums.get(ERROR_CODE)
    members = {value: member for member, value in enum.members.items()} if enum else {}
    return (f"{ERROR_CODE}.{members[code]}", code) if code in members else (code, "")
