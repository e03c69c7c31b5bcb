"""Where a description comes from: a file or a URL, YAML or JSON."""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import httpx
import yaml
from attrs import frozen

from .errors import GenerationError
from .plain import as_json, refuse_deep

__all__ = ["PUBLISHED_URL", "Source", "fetch", "parse"]

PUBLISHED_URL = (
    "https://developers.sinch.com/_bundle/docs/provisioning-api/api-reference/provisioning-api.yaml?download"
)
MAX_BYTES = 32 * 1024 * 1024
TIMEOUT_SECONDS = 60.0
"""For each phase of a download, and for the whole of it."""


@frozen
class Source:
    """A description as it was taken."""

    text: str
    document: dict[str, Any]
    sha256: str

    @property
    def version(self) -> str:
        return str(self.document["info"]["version"])


def fetch(location: str, *, transport: httpx.BaseTransport | None = None) -> Source:
    """Read a description from a path or an http(s) URL and parse it."""
    raw = _download(location, transport) if re.match(r"https?://", location) else _read(Path(location))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GenerationError(f"{location} is not UTF-8 text: {error}") from error
    document = parse(text, location)
    if "swagger" in document:
        raise GenerationError(
            f"{location} is Swagger {document['swagger']!r:.40} and has no 'openapi'; convert it to OpenAPI 3 first"
        )
    for key in ("openapi", "info", "paths"):
        if key not in document:
            raise GenerationError(f"{location} is no OpenAPI description: it has no {key!r}")
    if not re.match(r"3\.[01](\.|$)", str(document["openapi"])):
        raise GenerationError(
            f"{location} is OpenAPI {document['openapi']!r:.40}; 3.0 and 3.1 are understood: ask for one of these"
        )
    if not isinstance(document["info"], dict) or not str(document["info"].get("version") or ""):
        raise GenerationError(f"{location} has no info.version")
    if not isinstance(document["paths"], dict):
        raise GenerationError(f"{location} is no OpenAPI description: its paths are not a mapping")
    return Source(text=text, document=document, sha256=hashlib.sha256(raw).hexdigest())


def parse(text: str, location: str) -> dict[str, Any]:
    """Parse YAML 1.2 or JSON; a key given twice in one mapping is an error, because one of the two would be lost."""
    try:
        document = (
            json.loads(text, object_pairs_hook=_unique_pairs)
            if text.lstrip().startswith("{")
            else _load_yaml(text, location)
        )
    except RecursionError as error:
        raise GenerationError(f"{location} nests too deeply; that is no API description") from error
    except (yaml.YAMLError, ValueError) as error:
        raise GenerationError(f"{location} cannot be parsed, perhaps because it is cut off: {error}") from error
    if not isinstance(document, dict):
        raise GenerationError(f"{location} is no OpenAPI description: its top level is not a mapping")
    plain: dict[str, Any] = as_json(document, location)
    return plain


def _load_yaml(text: str, location: str) -> Any:
    refuse_deep(text, location)
    return yaml.load(text, Loader=_Loader)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            path.stat()
            raise GenerationError(f"{path} is no regular file; save the description to one")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise GenerationError(f"cannot read the description: {error}") from error
    if len(data) > MAX_BYTES:
        raise GenerationError(f"{path} is larger than {MAX_BYTES} bytes; that is no API description")
    return data


def _download(url: str, transport: httpx.BaseTransport | None) -> bytes:
    body = bytearray()
    deadline = time.monotonic() + TIMEOUT_SECONDS
    try:
        with (
            httpx.Client(timeout=TIMEOUT_SECONDS, follow_redirects=True, transport=transport) as client,
            client.stream("GET", url) as response,
        ):
            if response.status_code != 200:
                raise GenerationError(f"{url} answered {response.status_code}, not 200")
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_BYTES:
                    raise GenerationError(f"{url} sends more than {MAX_BYTES} bytes; that is no API description")
                if time.monotonic() > deadline:
                    raise GenerationError(f"{url} was not downloaded in {TIMEOUT_SECONDS:.0f} s")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise GenerationError(f"cannot download {url}: {type(error).__name__}: {error}") from error
    return bytes(body)


def _unique_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"key given twice: {sorted({name for name in names if names.count(name) > 1})}")
    return mapping


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML 1.2's core schema: ``NO`` is a country, ``2026-01-01`` a text, and no key is lost.

    On libyaml where there is one: ruamel.yaml's loader for YAML 1.2 is in Python, and takes six times as long.
    """

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - PyYAML's name

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """YAML 1.2 has no merge keys."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep)
        if len(mapping) != len(node.value):
            raise yaml.constructor.ConstructorError(None, None, "key given twice in one mapping", node.start_mark)
        return mapping


for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        list("-+.0123456789"),
    ),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), _first)
