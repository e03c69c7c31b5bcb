"""Rules for the content of WhatsApp templates that a schema cannot express."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..._rules.template_variables import DOCUMENTED, variables
from ..errors import Refusal

_AFTER_VARIABLE = re.compile(f"{DOCUMENTED}.", re.DOTALL)
_FORBIDDEN_DOMAIN = re.compile(r"https?://([^/]+\.)?(wa\.me|whatsapp\.com)(/|:|\?|$)", re.IGNORECASE)
_MULTIPLIER = re.compile(r"\d+(\.\d+)?")
_LIFETIMES = {"AUTHENTICATION": (10, 900), "MARKETING": (43_200, 2_592_000), "UTILITY": (30, 43_200)}
Component = Mapping[str, Any]


def check_template(details: Mapping[str, Any], category: str, *, draft: bool) -> None:
    """Refuse details that no template of this category may have. A draft may still lack parts."""
    components: Sequence[Component] = details.get("components", ())
    violations = list(_repeated("components", components, "type"))
    violations += _lifetime(details, category)
    violations += _optimization(details)
    if not draft:
        if not any(component["type"] == "BODY" for component in components):
            violations.append("components must hold a BODY")
        violations += _components("components", components, category)
    if violations:
        raise Refusal("invalid_input", *(f"details.{text}" for text in violations), status=400)
    for button in _buttons(components):
        if _FORBIDDEN_DOMAIN.match(button.get("url", "")):
            raise Refusal("template_restricted_Domain_for_button_url", status=409)


def _components(path: str, components: Sequence[Component], category: str) -> Iterator[str]:
    for place, component in enumerate(components):
        here = f"{path}[{place}]"
        if component["type"] == "HEADER" and component.get("format") == "TEXT":
            yield from _text_header(here, component)
        elif component["type"] == "BODY":
            yield from _body(here, component, category)
        elif component["type"] == "BUTTONS":
            yield from _button_rules(here, component["buttons"])
        elif component["type"] == "CAROUSEL":
            yield from _carousel(here, component, category)


def _text_header(path: str, component: Component) -> Iterator[str]:
    count = _documented(component.get("text", ""))
    if count > 1:
        yield f"{path}.text must not hold more than one variable"
    if count and not component.get("example"):
        yield f"{path}.example is required"


def _body(path: str, component: Component, category: str) -> Iterator[str]:
    if category == "AUTHENTICATION":
        if component.get("text"):
            yield f"{path}.text must be empty in AUTHENTICATION templates"
        return
    count = _documented(component.get("text", ""))
    if len(component.get("examples", ())) < count:
        yield f"{path}.examples must have {count} item(s), one per variable"


def _button_rules(path: str, buttons: Sequence[Component]) -> Iterator[str]:
    shown = [(button["type"], button["text"]) for button in buttons if "text" in button]
    if len(set(shown)) < len(shown):
        yield f"{path}.buttons must not hold a type and text twice"
    for place, button in enumerate(buttons):
        here = f"{path}.buttons[{place}]"
        if button["type"] == "FLOW" and button.get("flowAction") == "NAVIGATE" and not button.get("navigateScreen"):
            yield f"{here}.navigateScreen is required"
        if button["type"] == "URL" and _documented(button.get("url", "")):
            if _AFTER_VARIABLE.search(button["url"]):
                yield f"{here}.url may hold a variable at its end alone"
            if not button.get("example"):
                yield f"{here}.example is required"


def _documented(text: str) -> int:
    """How many different variables a text has that are written as documented; no other is known to be refused."""
    return sum(variable.documented for variable in variables(text))


def _carousel(path: str, component: Component, category: str) -> Iterator[str]:
    kinds = []
    for place, card in enumerate(component["cards"]):
        here = f"{path}.cards[{place}].components"
        kinds.append([part["type"] for part in card["components"]])
        yield from _repeated(here, card["components"], "type")
        yield from _components(here, card["components"], category)
    if any(sorted(kind) != sorted(kinds[0]) for kind in kinds):
        yield f"{path}.cards must all hold the same components"


def _lifetime(details: Mapping[str, Any], category: str) -> Iterator[str]:
    seconds = details.get("messageSendTtlSeconds")
    low, high = _LIFETIMES.get(category, (0, float("inf")))
    if seconds is not None and not low <= seconds <= high:
        yield f"messageSendTtlSeconds must be from {low} to {high} in {category} templates"


def _optimization(details: Mapping[str, Any]) -> Iterator[str]:
    overrides = (details.get("optimization") or {}).get("bidCountryMultiplierOverrides") or {}
    for country, multiplier in overrides.items():
        if not re.fullmatch(r"[A-Z]{2}", country):
            yield f"optimization.bidCountryMultiplierOverrides.{country} is not a country code"
        if not _MULTIPLIER.fullmatch(multiplier) or float(multiplier) > 10:
            yield f"optimization.bidCountryMultiplierOverrides.{country} must be a decimal from 0.0 to 10.0"


def _repeated(path: str, parts: Sequence[Component], field: str) -> Iterator[str]:
    values = [part.get(field) for part in parts]
    for value in sorted({str(value) for value in values if values.count(value) > 1}):
        yield f"{path} must not hold {value} twice"


def _buttons(components: Sequence[Component]) -> Iterator[Component]:
    for component in components:
        yield from component.get("buttons", ())
        for card in component.get("cards", ()):
            yield from _buttons(card.get("components", ()))
