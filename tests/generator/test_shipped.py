"""What ships of the description."""

from __future__ import annotations

import json
from typing import Any

from generator.shipped import FILE_NAME, content, pack


def shipped(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(content(FILE_NAME, pack(document)))
    return found


def test_texts_stay_behind_and_fields_of_their_names_do_not() -> None:
    thing = {
        "type": "object",
        "description": "A thing.",
        "required": ["description"],
        "properties": {"description": {"type": "string", "description": "A text."}, "summary": {"enum": ["A"]}},
    }
    document = {"paths": {}, "components": {"schemas": {"Thing": thing}}}
    assert shipped(document)["components"]["schemas"]["Thing"] == {
        "type": "object",
        "required": ["description"],
        "properties": {"description": {"type": "string"}, "summary": {"enum": ["A"]}},
    }


def test_a_callback_tells_its_trigger_whatever_its_texts_say() -> None:
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/Done"}}}
    callback = {"summary": "Something is done", "requestBody": {"content": media}}
    operation = {"operationId": "start", "summary": "Start", "callbacks": {"Done": {"{$url}": {"post": callback}}}}
    document = {
        "paths": {"/start": {"post": operation}},
        "components": {"schemas": {"Done": {"x-sdk-event": "ALL_DONE", "properties": {}}}},
    }
    post = shipped(document)["paths"]["/start"]["post"]
    assert "summary" not in post
    assert post["callbacks"]["Done"]["{$url}"]["post"]["summary"] == "ALL_DONE"


def test_the_same_document_gives_the_same_bytes() -> None:
    document: dict[str, Any] = {"paths": {}, "components": {"schemas": {"Thing": {"type": "object"}}}}
    assert pack(document) == pack(json.loads(json.dumps(document)))


def test_a_file_that_is_not_compressed_after_all_is_compared_as_it_is() -> None:
    assert content("a.gz", b"no gzip") == b"no gzip"
    assert content("a.py", b"text") == b"text"
