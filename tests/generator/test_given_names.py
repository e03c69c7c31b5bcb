"""What an overlay in ``openapi/`` may call otherwise than the rule does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.describe import describe_core
from generator.errors import GenerationError
from generator.generate import PACKAGE, Layout, generate
from generator.normalize import normalize
from generator.simplify import simplify
from generator.source import Source

from .small import small


def test_an_overlay_names_schemas_tags_operations_fields_parameters_and_enum_values() -> None:
    document: dict[str, Any] = small()
    schemas = document["components"]["schemas"]
    listing = document["paths"]["/v1/projects/{projectId}/things"]["get"]
    schemas["ThingDto"]["x-sdk-name"] = "Item"
    schemas["ThingDto"]["properties"]["made"]["x-sdk-name"] = "made_at"
    schemas["ThingColourEnum"]["x-sdk-members"] = {"RED": "CRIMSON"}
    listing["x-sdk-name"] = "search"
    listing["parameters"][2]["x-sdk-name"] = "hue"
    document["tags"][0]["x-sdk-name"] = "my.items"
    simplify(document)
    core = describe_core(normalize(document), sha256="0")
    assert {"made_at", "colour"} <= {field.name for field in core.models["Item"].fields}
    assert core.enums["ThingColour"].members == {"CRIMSON": "RED", "GREEN": "GREEN"}
    (found,) = [operation for operation in core.operations if operation.paging]
    assert (found.service, found.name) == ("my.items", "search")
    assert [parameter.name for parameter in found.query_parameters] == ["page_token", "hue"]


def test_the_line_that_is_printed_names_an_event_that_no_text_names(scratch: Layout, tmp_path: Path) -> None:
    document: dict[str, Any] = small()
    (callback,) = document["paths"]["/v1/projects/{projectId}/things"]["post"]["callbacks"]["Made"].values()
    callback["post"]["summary"] = "Like `THING_ASKED` and `THING_MADE`"
    del callback["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]["type"]["const"]
    source = Source(text="", document=document, sha256="0")
    with pytest.raises(GenerationError) as caught:
        generate(source, scratch, tmp_path / "a" / PACKAGE, is_draft=True)
    line = str(caught.value.problems[0]).rpartition("1-repairs.overlay.yaml: ")[2]
    with (scratch.overlays / "1-repairs.overlay.yaml").open("a") as overlay:
        overlay.write(line.replace("THE_TRIGGER", "THING_MADE") + "\n")
    generate(source, scratch, tmp_path / "b" / PACKAGE, is_draft=True)
    assert "THING_MADE" in (tmp_path / "b" / PACKAGE / "events.py").read_text()
