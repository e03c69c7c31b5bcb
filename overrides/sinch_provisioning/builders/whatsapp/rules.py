"""What the builder checks of a template's variables, beside what every create call checks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sinch_provisioning_core.runtime.errors import Violation

from ..._rules.table import rule_violations

__all__ = ["template_rules"]

Json = Mapping[str, Any]

_VARIABLE: Final = re.compile(r"\{\{(.*?)\}\}")
_CREATE: Final = "WhatsappTemplatesController_createTemplate_v1"


def template_rules(template: Any) -> Iterator[Violation]:
    """The violations of a template as it is on the wire; a draft may lack parts."""
    yield from rule_violations(_CREATE, template)
    if template.get("status") != "DRAFT":
        details: Json = template.get("details") or {}
        is_written_by_whatsapp = template.get("category") == "AUTHENTICATION"
        for place, component in enumerate(details.get("components") or ()):
            if is_written_by_whatsapp and component.get("type") == "BODY" and component.get("text"):
                yield Violation(f"details.components[{place}].text", "must be empty: see authentication_template")
        yield from _components("details.components", details.get("components") or ())


def _components(path: str, components: Sequence[Json]) -> Iterator[Violation]:
    for place, component in enumerate(components):
        here = f"{path}[{place}]"
        match component.get("type"):
            case "HEADER" if component.get("format") == "TEXT":
                yield from _header(here, component)
            case "BODY":
                yield from _numbering(here, component)
            case "BUTTONS":
                for index, button in enumerate(component.get("buttons") or ()):
                    yield from _url(f"{here}.buttons[{index}]", button)
            case "CAROUSEL":
                for index, card in enumerate(component.get("cards") or ()):
                    yield from _components(f"{here}.cards[{index}].components", card.get("components") or ())
            case _:
                pass


def _header(path: str, header: Json) -> Iterator[Violation]:
    yield from _numbering(path, header)
    variables = _variables(header, "text")
    if len(variables) > 1:
        yield Violation(f"{path}.text", "must not have more than one variable")
    if bool(variables) != bool(header.get("example")):
        message = "is required: a value of {{1}}" if variables else "is given, but the text has no variable"
        yield Violation(f"{path}.example", message)


def _numbering(path: str, component: Json) -> Iterator[Violation]:
    names = _variables(component, "text")
    if names != {str(number) for number in range(1, len(names) + 1)}:
        found = ", ".join(f"{{{{{name}}}}}" for name in sorted(names))
        yield Violation(
            f"{path}.text", f"must number its variables {{{{1}}}}, {{{{2}}}} … without gaps; it has {found}"
        )


def _url(path: str, button: Json) -> Iterator[Violation]:
    if _variables(button, "url") - {"1"} or str(button.get("url", "")).count("{{1}}") > 1:
        yield Violation(f"{path}.url", "must not have another variable than {{1}} at its end")


def _variables(component: Json, field: str) -> set[str]:
    """The different variables of a text."""
    return set(_VARIABLE.findall(str(component.get(field, ""))))
