"""The naming rule: what a schema, an operation, a service, a field and an enum member are called in Python.

Exceptions are data: ``x-sdk-name`` on a schema, operation, tag or property, set by ``openapi/2-names.overlay.yaml``.
A name that two things would share is an error that names both.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .errors import GenerationError

__all__ = ["enum_member_names", "event_name", "method_name", "schema_names", "service_path", "snake", "words"]

BRANDS = {"Whatsapp": "WhatsApp", "Kakaotalk": "KakaoTalk", "Bundles": "Bundle"}
"""How the first word of a published name is written here."""

SHORTER = {("Sender", "Details", "Questionnaire"): ("Questionnaire",)}
"""Runs of words that every one of many names repeats and no reader needs."""

RESERVED = {"self", "cls", "body", "project_id", "timeout", "retry", "extra_headers", "validate", "limit", "prefetch"}
"""Keywords of every call; a parameter or body field of that name gets an underscore behind it."""

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_BRAND_WORDS = re.compile(r"Whats App|Kakao Talk")


def words(text: str) -> list[str]:
    """``WhatsappSenderInputEsDto`` → ``["Whatsapp", "Sender", "Input", "Es", "Dto"]``."""
    return _WORD.findall(text)


def snake(text: str) -> str:
    """``conversationApiApp`` → ``conversation_api_app``; never a Python keyword."""
    name = "_".join(word.lower() for word in words(text)) or "value"
    if name[0].isdigit():
        name = f"value_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def singular(word: str) -> str:
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("uses", "us")):
        if word.endswith(ending):
            return word[: -len(ending)] + replacement
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word


def schema_names(schemas: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Published schema name → class name, for all of them."""
    names = {name: str(schema.get("x-sdk-name") or class_name(name)) for name, schema in schemas.items()}
    _refuse_collisions(names, "schemas")
    return names


def class_name(published: str) -> str:
    """The rule for a schema.

    1. ``Dto`` and ``Enum`` go; ``Deprecated`` stays at the end. An enum's last word is put in the singular.
    2. The service's name stands first, once, however often the published name repeats it.
    3. ``Input`` goes to the end; a leading ``Update``, ``List`` or ``Create…List`` goes behind the noun.
    """
    parts = words(published)
    is_enum = parts[-1] == "Enum"
    deprecated = "Deprecated" in parts
    first, rest = parts[0], [part for part in parts[1:] if part not in ("Dto", "Enum", "Deprecated")]
    brand = BRANDS.get(first, first)
    rest = [BRANDS.get(part, part) for part in rest]
    if is_enum and rest:
        rest[-1] = singular(rest[-1]) if len(rest[-1]) > 2 else rest[-1]
    joined = _shortened([part for part in _split_brand(rest) if part not in (brand, f"{brand}s")])
    is_input = "Input" in joined
    joined = [part for part in joined if part != "Input"]
    if joined and joined[0] in ("Update", "List") and not is_enum:
        joined = [*joined[1:], joined[0]]
    tail = (["Input"] if is_input else []) + (["Deprecated"] if deprecated else [])
    return "".join([brand, *joined, *tail])


def _shortened(parts: list[str]) -> list[str]:
    for long, short in SHORTER.items():
        for start in range(len(parts) - len(long) + 1):
            if tuple(parts[start : start + len(long)]) == long:
                return [*parts[:start], *short, *parts[start + len(long) :]]
    return parts


def _split_brand(parts: Sequence[str]) -> list[str]:
    """Join the two words of a brand that the published name writes apart (``WhatsApp`` inside a name)."""
    return _BRAND_WORDS.sub(lambda match: match.group().replace(" ", ""), " ".join(parts)).split()


def event_name(trigger: str) -> str:
    """``WHATSAPP_TEMPLATE_APPROVED`` → ``WhatsAppTemplateApproved``."""
    brands = {"WHATSAPP": "WhatsApp", "KAKAOTALK": "KakaoTalk"}
    return "".join(brands.get(part, part.capitalize()) for part in trigger.split("_"))


def service_path(tag: Mapping[str, Any], groups: Iterable[str]) -> str:
    """Where the operations of a tag live on the client: ``WhatsApp Templates`` → ``whatsapp.templates``.

    A tag that starts with the name of its tag group lives below that group.
    """
    if "x-sdk-name" in tag:
        return str(tag["x-sdk-name"])
    name = str(tag["name"])
    for group in sorted(groups, key=len, reverse=True):
        if name.startswith(f"{group} "):
            return f"{_flat(group)}.{_flat(name.removeprefix(group))}"
    return _flat(name)


def _flat(text: str) -> str:
    return "_".join(re.findall(r"[a-z0-9]+", text.lower()))


def method_name(operation_id: str, operation: Mapping[str, Any], tag: str) -> str:
    """The rule for an operation: its action, without the noun that its service already says.

    ``WhatsappTemplatesController_listTemplates_v1`` on ``whatsapp.templates`` → ``list``. Where the action is a bare
    verb and the controller names something else than the tag does (``ConversationViberController_get_v1``), that
    follows the verb: ``get_viber``.
    """
    if "x-sdk-name" in operation:
        return str(operation["x-sdk-name"])
    controller, _, action = re.sub(r"_v\d+$", "", operation_id).partition("_")
    if not action:
        controller, action = "", controller
    verb, *noun = words(action)
    tag_words = {form for word in re.findall(r"[A-Za-z]+", tag) for form in (word.lower(), singular(word.lower()))}
    while noun and noun[0].lower() in tag_words | {singular(word) for word in tag_words}:
        noun = noun[1:]
    if not noun and action == verb:
        noun = [word for word in words(controller.removesuffix("Controller")) if word.lower() not in tag_words]
    return snake("".join([verb, *(word.capitalize() for word in noun)]))


def parameter_name(wire_name: str, override: str | None = None) -> str:
    name = override or snake(wire_name)
    return f"{name}_" if name in RESERVED else name


def field_name(wire_name: str, override: str | None = None) -> str:
    """Name of a model's attribute; methods of every model are not hidden by it."""
    name = override or snake(wire_name)
    return f"{name}_" if name in MODEL_METHODS else name


MODEL_METHODS = {"to_dict", "to_json", "from_dict", "from_json", "validate", "additional_properties"}


def enum_member_names(values: Sequence[Any], prefix: str = "VALUE") -> dict[str, Any]:
    """Member name → value. ``30`` becomes ``VALUE_30`` (or has the prefix given), and a Korean value stays Korean."""
    names: dict[str, Any] = {}
    for value in values:
        text = str(value)
        upper = text if text.upper() == text else re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).upper()
        name = re.sub(r"\W+", "_", upper.replace("&", "_AND_").replace("+", "_PLUS_")).strip("_") or "EMPTY"
        if not name.isidentifier():
            name = f"{prefix}_{name}"
        if names.get(name, value) != value:
            raise GenerationError(f"two enum values would both be called {name}: {names[name]!r} and {value!r}")
        names[name] = value
    return names


def _refuse_collisions(names: Mapping[str, str], what: str) -> None:
    taken: dict[str, str] = {}
    problems: list[str] = []
    for published, name in names.items():
        other = taken.setdefault(name.lower(), published)
        if other != published:
            problems.append(f"{other} and {published} would both be called {name}")
    if problems:
        raise GenerationError(
            f"names of {what} collide; give one of each pair an x-sdk-name in openapi/2-names.overlay.yaml", problems
        )
