"""Pages of the Python API: every public name outside services and models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Final

import sinch_provisioning

__all__ = ["public_pages"]

ROOM_TITLES: Final[Mapping[str, str]] = {
    "client": "Client",
    "_auth": "Credentials and tokens",
    "_sending": "Retries and limits",
    "_transport": "Retries and limits",
    "attempts": "Retries and limits",
    "clock": "Retries and limits",
    "errors": "Errors",
    "_waiting": "Waiting and flows",
    "flows": "Waiting and flows",
}
"""Where names of ``sinch_provisioning`` stand, by the room they come from; all others: *Calls and values*."""
MODULES: Final[Mapping[str, str]] = {
    "sinch_provisioning.events": "Events",
    "sinch_provisioning.testing": "Testing",
    "sinch_provisioning.builders": "Builders",
    "sinch_provisioning.telemetry": "Telemetry",
}


def public_pages() -> dict[str, tuple[str, str]]:
    """Title to path and text."""
    places: Mapping[str, str] = vars(sinch_provisioning)["_MODULES"]
    pages: dict[str, list[str]] = {}
    for name in sorted(set(sinch_provisioning.__all__) - {"__version__"}):
        module = places[name]
        room = module.removeprefix(".").partition(".")[0] if module.startswith(".") else ""
        pages.setdefault(ROOM_TITLES.get(room, "Calls and values"), []).append(f"sinch_provisioning.{name}")
    made = {title: _page(title, "sinch_provisioning", identifiers) for title, identifiers in pages.items()}
    for module, title in MODULES.items():
        made[title] = _page(title, module, _of_module(module))
    return made


def _of_module(module: str) -> list[str]:
    loaded = import_module(module)
    names: list[str] = getattr(loaded, "__all__", None) or [name for name in dir(loaded) if name[0].isalpha()]
    return [f"{module}.{name}" for name in sorted(names) if not hasattr(getattr(loaded, name), "__file__")]


def _page(title: str, module: str, identifiers: Iterable[str]) -> tuple[str, str]:
    lines = [f"# {title}", "", f"Names of `{module}`.", ""]
    for identifier in identifiers:
        lines += [f"::: {identifier}", "    options:", "      heading_level: 2", ""]
    return f"api/{title.lower().replace(' ', '-')}.md", "\n".join(lines)
