"""What an overlay in ``openapi/`` may call otherwise than the rule does."""

from __future__ import annotations

from typing import Any

from generator.describe import describe_core
from generator.normalize import normalize
from generator.simplify import simplify

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
