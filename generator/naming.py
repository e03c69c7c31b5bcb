"""The naming rule: what a schema, an operation, a service, a field and an enum member are called in Python.

Exceptions are data: ``x-sdk-name`` on a schema, operation, tag or property, set by ``openapi/2-names.overlay.yaml``.
A name that two things would share is an error that names both.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import count
from typing import Any, Final

from .errors import GenerationError
from .rendering import is_identifier

__all__ = [
    "enum_member_names",
    "event_name",
    "field_name",
    "field_names",
    "method_name",
    "numbered",
    "parameter_name",
    "schema_names",
    "service_path",
    "snake",
    "words",
]

OVERLAY: Final = "openapi/2-names.overlay.yaml"

BRANDS = {"Whatsapp": "WhatsApp", "Kakaotalk": "KakaoTalk", "Bundles": "Bundle"}
"""How the first word of a published name is written here."""

SHORTER = {("Sender", "Details", "Questionnaire"): ("Questionnaire",)}
"""Runs of words that every one of many names repeats and no reader needs."""

RESERVED = {"self", "cls", "body", "project_id", "timeout", "retry", "extra_headers", "validate", "limit", "prefetch"}
"""Keywords of every call; a parameter or body field of that name gets an underscore behind it."""

CALL_NAMES = {"api", "call", "given", "operation_id", "options", "path_values", "sender", "values"}
"""What the generated functions call their own things; treated in the same way."""

MODEL_NAMES = {
    "to_dict", "to_json", "from_dict", "from_json", "validate", "additional_properties", "get",
    "self", "model", "bool", "datetime", "dict", "float", "int", "list", "str",
}  # fmt: skip
"""Methods of every model, and what annotations in its class mean by their names."""

CLASS_NAMES = {
    "Any", "Call", "CallOptions", "CallsById", "Coroutine", "ErrorCode", "Final", "Keywords", "ListOptions", "Literal",
    "Mapping", "Model", "OpenIntEnum", "OpenStrEnum", "Operation", "OperationIndex", "Page", "Pager", "Paging",
    "Parameter", "RawResponse", "RawServices", "Sender", "Sequence", "Service", "Services", "Timestamp", "TypeAlias",
    "UnknownVariant", "Unpack", "Unset", "UNSET",
}  # fmt: skip
"""What generated files call by these names; a schema of that name gets a word behind it."""

SERVICE_NAMES = {
    "aclose", "auth", "base_url", "call", "client", "from_env", "limiter", "operations", "project_id", "retry",
    "services", "timeout", "wait_for", "with_options", "with_raw_response",
}  # fmt: skip
"""Attributes of the client; a service of that name gets an underscore behind it."""

_WORD = re.compile(r"[A-Z]+(?=[A-Z][^\W\d_A-Z])|[A-Z]?[^\W\d_A-Z]+|[A-Z]+|[0-9]+")
_BRAND_WORDS = re.compile(r"Whats App|Kakao Talk")


def words(text: str) -> list[str]:
    """``WhatsappSenderInputEsDto`` → ``["Whatsapp", "Sender", "Input", "Es", "Dto"]``."""
    return _WORD.findall(_spelled(text))


def _spelled(text: str) -> str:
    """Words of any script in the letters that Python compares names by."""
    return unicodedata.normalize("NFKC", text)


def snake(text: str) -> str:
    """``conversationApiApp`` → ``conversation_api_app``; never a Python keyword."""
    name = "_".join(word.lower() for word in words(text)) or "value"
    if name[0].isdigit():
        name = f"value_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def checked(name: str, place: str) -> str:
    """A name as it is made. Raises :class:`GenerationError` for what Python does not take for one."""
    if not is_identifier(name):
        raise GenerationError(
            f"{place} would be called {name!r:.80}, which is no name in Python; give it an x-sdk-name in {OVERLAY}"
        )
    return name


def singular(word: str) -> str:
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("uses", "us")):
        if word.endswith(ending):
            return word[: -len(ending)] + replacement
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word


def schema_names(schemas: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Published schema name → class name, for all of them."""
    names = {
        name: checked(str(schema.get("x-sdk-name") or class_name(name)), f"schema {name!r:.80}")
        for name, schema in schemas.items()
    }
    _refuse_collisions(names, "schemas")
    return names


def class_name(published: str) -> str:
    """The rule for a schema.

    1. ``Dto`` and ``Enum`` go; ``Deprecated`` stays at the end. An enum's last word is put in the singular.
    2. The service's name stands first, once, however often the published name repeats it.
    3. ``Input`` goes to the end; a leading ``Update``, ``List`` or ``Create…List`` goes behind the noun.
    """
    parts = words(published) or ["schema"]
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
    name = "".join([brand, *joined, *tail])
    name = f"Schema{name}" if name[0].isdigit() else name[0].upper() + name[1:]
    taken = name in CLASS_NAMES or name.endswith(("Service", "ServiceRaw")) or keyword.iskeyword(name)
    return f"{name}Model" if taken else name


def _shortened(parts: list[str]) -> list[str]:
    for long, short in SHORTER.items():
        for start in range(len(parts)):
            if tuple(parts[start : start + len(long)]) == long:
                return [*parts[:start], *short, *parts[start + len(long) :]]
    return parts


def _split_brand(parts: Sequence[str]) -> list[str]:
    """Join the two words of a brand that the published name writes apart (``WhatsApp`` inside a name)."""
    return _BRAND_WORDS.sub(lambda match: match.group().replace(" ", ""), " ".join(parts)).split()


def event_name(trigger: str) -> str:
    """``WHATSAPP_TEMPLATE_APPROVED`` → ``WhatsAppTemplateApproved``."""
    brands = {"WHATSAPP": "WhatsApp", "KAKAOTALK": "KakaoTalk"}
    name = "".join(brands.get(part, part.capitalize()) for part in re.split(r"[\W_]+", _spelled(trigger)))
    name = f"{name}Event" if name in CLASS_NAMES or keyword.iskeyword(name) else name
    return checked(name, f"the event of trigger {trigger!r:.80}")


def service_path(tag: Mapping[str, Any], groups: Iterable[str]) -> str:
    """Where the operations of a tag live on the client: ``WhatsApp Templates`` → ``whatsapp.templates``.

    A tag that starts with the name of its tag group lives below that group.
    """
    name = str(tag["name"])
    path = str(tag["x-sdk-name"]) if "x-sdk-name" in tag else _service_path(name, groups)
    root, _, child = path.partition(".")
    root = f"{root}_" if root in SERVICE_NAMES else root
    for part in (root, *([child] if child else [])):
        checked(part, f"the service of tag {name!r:.80}")
    return f"{root}.{child}" if child else root


def _service_path(name: str, groups: Iterable[str]) -> str:
    for group in sorted(groups, reverse=True):
        if name.startswith(f"{group} "):
            return f"{_flat(group)}.{_flat(name.removeprefix(group))}"
    return _flat(name)


def _flat(text: str) -> str:
    name = "_".join(re.findall(r"[^\W_]+", _spelled(text).lower())) or "default"
    name = f"tag_{name}" if name[0].isdigit() else name
    return f"{name}_" if keyword.iskeyword(name) else name


def method_name(operation_id: str, operation: Mapping[str, Any], tag: str) -> str:
    """The rule for an operation: its action, without the noun that its service already says.

    ``WhatsappTemplatesController_listTemplates_v1`` on ``whatsapp.templates`` → ``list``. Where the action is a bare
    verb and the controller names something else than the tag does (``ConversationViberController_get_v1``), that
    follows the verb: ``get_viber``.
    """
    place = f"operation {operation_id!r:.80}"
    if "x-sdk-name" in operation:
        return checked(str(operation["x-sdk-name"]), place)
    controller, _, action = re.sub(r"_v\d+$", "", operation_id).partition("_")
    if not action:
        controller, action = "", controller
    verb, *noun = words(action) or ["call"]
    tag_words = set(re.findall(r"[a-z]+", tag.lower()))
    tag_words |= {singular(word) for word in tag_words}
    while noun and noun[0].lower() in tag_words:
        noun = noun[1:]
    if not noun and action == verb:
        noun = [word for word in words(controller.removesuffix("Controller")) if word.lower() not in tag_words]
    return checked(snake("".join([verb, *(word.capitalize() for word in noun)])), place)


def parameter_name(wire_name: str, override: str | None = None) -> str:
    name = checked(override or snake(wire_name), f"parameter {wire_name!r:.80}")
    return f"{name}_" if name in RESERVED | CALL_NAMES else name


def field_name(wire_name: str, override: str | None = None) -> str:
    """Name of a model's attribute; methods of every model are not hidden by it."""
    name = checked(override or snake(wire_name), f"field {wire_name!r:.80}")
    return f"{name}_" if name in MODEL_NAMES else name


def field_names(properties: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Wire name → attribute, for all fields of a model. Of two that the rule calls alike, the later gets a number."""
    names: dict[str, str] = {}
    for wire_name, schema in properties.items():
        name = field_name(wire_name, schema.get("x-sdk-name"))
        names[wire_name] = numbered(name, names.values())
    return names


def numbered(name: str, taken: Collection[str]) -> str:
    """The name, or with the first number behind it that makes it one of its own."""
    if name not in taken:
        return name
    return next(other for number in count(2) if (other := f"{name.rstrip('_')}_{number}") not in taken)


def enum_member_names(
    values: Sequence[Any], prefix: str = "VALUE", given: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Member name → value. ``30`` becomes ``VALUE_30`` (or has the prefix given), and a Korean value stays Korean.

    An overlay's ``x-sdk-members`` (value → name) goes first. Of two values that the rule calls alike, the later gets a
    number.
    """
    names: dict[str, Any] = {}
    for value in dict.fromkeys(values):
        name = (given or {}).get(str(value)) or _member_name(_spelled(str(value)), prefix)
        names[numbered(checked(name, f"the enum value {value!r:.80}"), names)] = value
    return names


def _member_name(text: str, prefix: str) -> str:
    upper = text if text.upper() == text else re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).upper()
    upper = re.sub(r"^-(?=[0-9])", "MINUS_", upper).replace("&", "_AND_").replace("+", "_PLUS_")
    name = re.sub(r"\W+", "_", upper).strip("_") or "EMPTY"
    return name if name.isidentifier() and name not in MEMBER_NAMES else f"{prefix}_{name}"


MEMBER_NAMES = {"None", "True", "False"}


def _refuse_collisions(names: Mapping[str, str], what: str) -> None:
    taken: dict[str, str] = {}
    problems: list[str] = []
    for published, name in names.items():
        other = taken.setdefault(name.lower(), published)
        if other != published:
            problems.append(f"{other} and {published} would both be called {name}")
    if problems:
        raise GenerationError(f"names of {what} collide; give one of each pair an x-sdk-name in {OVERLAY}", problems)
