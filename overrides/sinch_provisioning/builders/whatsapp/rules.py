"""What the builder checks of a template beside what every create call checks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sinch_provisioning_core.runtime.errors import Violation

from ..._rules.kinds import objects_at
from ..._rules.table import rule_violations

__all__ = ["template_rules"]

_CREATE: Final = "WhatsappTemplatesController_createTemplate_v1"


def template_rules(template: Any) -> Iterator[Violation]:
    """The violations of a template as it is on the wire; a draft may lack parts."""
    yield from rule_violations(_CREATE, template)
    if template.get("status") != "DRAFT" and template.get("category") == "AUTHENTICATION":
        for place, component in objects_at(template, "details.components[]"):
            if component.get("type") == "BODY" and component.get("text"):
                yield Violation(f"{place}.text", "must be empty: see authentication_template")
