"""openapi-python-client at work: its parser reads the description, its project writes the files by our templates."""

from __future__ import annotations

import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader
from openapi_python_client import Project, strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from . import naming, signatures
from .core import Core, Operation
from .docstrings import endpoint_doc
from .errors import GenerationError
from .headers import copied_from, generated_from
from .keywords import MAPS
from .prose import Prose
from .rendering import Code, Templates, docstring, identifier
from .shipped import FILE_NAME, pack

LINE_LENGTH = 120

__all__ = ["CoreProject", "parse_description"]


def parse_description(document: dict[str, Any], config_path: Path, output: Path) -> tuple[GeneratorData, Config]:
    """Have openapi-python-client parse a description. Its warnings are errors, unless they are listed as known."""
    config = Config.from_sources(
        ConfigFile.load_from_path(config_path),
        MetaType.NONE,
        document_source=config_path,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )
    data = GeneratorData.from_dict(_for_parser(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError("openapi-python-client refuses the description", [_text(data)])
    warnings = [*data.errors, *(error for c in data.endpoint_collections_by_tag.values() for error in c.parse_errors)]
    unknown = [_text(warning) for warning in warnings if not any(known in _text(warning) for known in KNOWN_WARNINGS)]
    if unknown:
        raise GenerationError("openapi-python-client warns of what it cannot generate", unknown)
    return data, config


def _for_parser(node: Any, parent: str = "") -> Any:
    """A copy whose enums have values that the parser's own naming tells apart; ours names the real ones."""
    if isinstance(node, list):
        return [_for_parser(item) for item in node]
    if not isinstance(node, dict):
        return node
    if parent in MAPS:
        return {name: _for_parser(value) for name, value in node.items()}
    copied = {key: _for_parser(value, key) for key, value in node.items() if key != "default"}
    values = node.get("enum")
    if isinstance(values, list) and all(isinstance(value, str | None) for value in values):
        copied["enum"] = [None if value is None else f"VALUE_{number}" for number, value in enumerate(values)]
    return copied


KNOWN_WARNINGS: tuple[str, ...] = ()
"""Parts of warnings that need no attention, each with the reason behind it. There are none."""


def _text(error: GeneratorError) -> str:
    return " ".join(str(part).strip() for part in (error.header, error.detail) if part)


class CoreProject(Project):
    """The stock project with our templates, and with what its file per class and per endpoint does not reach.

    That is: services, the two indexes, and the static runtime.
    """

    def __init__(self, data: GeneratorData, config: Config, templates: Path, runtime: Path, core: Core) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=templates)
        self.core = core
        self._dict_names = frozenset(core.dict_names)
        self._runtime = runtime
        self._header = generated_from(core.version)
        self.env = Templates(FileSystemLoader(str(templates)))
        filters: dict[str, Callable[..., Code]] = {
            "docstring": _docstring,
            "endpoint_docstring": _endpoint_docstring,
            "import": self._import_of,
            "listing": _listing,
        }
        self.env.filters.update(filters)
        shared: dict[str, Any] = {"core": core, "signature": signatures}
        self.env.globals.update(shared)

    def write(self, description: Mapping[str, Any], *, formatted: bool = True) -> None:
        """Write the whole package. Raises :class:`GenerationError` if a file could not be written or formatted."""
        self.package_dir.mkdir(parents=True)
        self._create_package()
        self._build_models()
        self._build_api()
        (self.package_dir / FILE_NAME).write_bytes(pack(description))
        os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
        if formatted:
            self._run_post_hooks()
        shutil.rmtree(self.package_dir / ".ruff_cache", ignore_errors=True)
        if self.errors:
            raise GenerationError("files could not be formatted", [_text(error) for error in self.errors])

    def write_papers(self, description: Mapping[str, Any], manifest: Mapping[str, Any], folder: Path) -> None:
        """What does not ship: the whole repaired description, and the account of where everything went."""
        for name, content in (("description.json", description), ("manifest.json", manifest)):
            marked = {"x-generated": self._header, **content}
            (folder / name).write_text(json.dumps(marked, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def _create_package(self) -> None:
        self._render("package_init.py.jinja", "__init__.py")
        self._write("py.typed", "")
        for path in sorted(self._runtime.glob("*.py")):
            self._write(f"runtime/{path.name}", path.read_text(encoding="utf-8"), copied_from(path))

    def _build_models(self) -> None:
        parsed = {model.class_info.name for model in self.openapi.models}
        parsed |= {enum.class_info.name for enum in self.openapi.enums}
        for name, model in self.core.models.items():
            if name in parsed:
                self._render("model.py.jinja", f"models/{module_of(name)}.py", model=model)
        for name, enum in self.core.enums.items():
            if name in parsed:
                self._render("str_enum.py.jinja", f"models/{module_of(name)}.py", enum=enum)
        names = sorted(parsed & {*self.core.models, *self.core.enums, *self.core.twins})
        self._render("literals.py.jinja", "models/literals.py")
        self._render("dicts.py.jinja", "models/dicts.py")
        modules = [".runtime.model", ".runtime.timestamp", ".runtime.unknown_variant"]
        modules += ["literals" for _ in self.core.aliases]
        modules += [module_of(self.core.twins.get(name, name)) for name in names]
        modules += ["dicts" for _ in self.core.dict_names]
        self._render("models_init.py.jinja", "models/__init__.py", names=names, modules=modules)

    def _build_api(self) -> None:
        parsed = {endpoint.name for c in self.openapi.endpoint_collections_by_tag.values() for endpoint in c.endpoints}
        services = [service for service in self.core.all_services if service.operations]
        for service in services:
            lost = [operation.id for operation in service.operations if self._identifier(operation.id) not in parsed]
            if lost:
                raise GenerationError("openapi-python-client did not parse operations", lost)
            self._render("endpoint_module.py.jinja", f"api/{service.module}.py", service=service)
        self._write("api/__init__.py", '"""Operations as data and as functions, by service."""\n')
        for service in self.core.all_services:
            self._render("service.py.jinja", f"services/{service.module}.py", service=service)
        self._render("services_init.py.jinja", "services/__init__.py")
        self._render("services_sync.py.jinja", "services/sync.py")
        self._render("operations.py.jinja", "operations.py")
        self._render("calls.py.jinja", "calls.py")
        self._render("events.py.jinja", "events.py")

    def _import_of(self, name: str) -> Code:
        """``from .webhook import Webhook``; of a further name of an enum, ``… Region as BundleRegion``."""
        if name in self._dict_names:
            return Code(f"from .dicts import {identifier(name)}")
        own = identifier(self.core.twins.get(name, name))
        named = "" if own == name else f" as {identifier(name)}"
        return Code(f"from .{identifier(module_of(own))} import {own}{named}")

    def _identifier(self, operation_id: str) -> str:
        return strings.PythonIdentifier(operation_id, self.config.field_prefix)

    def _render(self, template: str, path: str, **values: object) -> None:
        self._write(path, self.env.get_template(template).render(**values))

    def _write(self, path: str, text: str, header: str = "") -> None:
        target = self.package_dir / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            raise GenerationError(f"two things would be written to {path}")
        first_line = f"# {header or self._header}\n" if path.endswith(".py") else ""
        target.write_text(first_line + text, encoding="utf-8")


def module_of(class_name: str) -> str:
    """``WhatsAppTemplate`` → ``whatsapp_template``."""
    return naming.snake(class_name.replace("WhatsApp", "Whatsapp").replace("KakaoTalk", "Kakaotalk"))


def _docstring(doc: Prose | str, indent: int = 0) -> Code:
    """A text that is laid out already stays as it is."""
    width = LINE_LENGTH - indent - len('""" """')
    return docstring(doc.split("\n") if isinstance(doc, str) else doc.lines(width), indent)


def _endpoint_docstring(operation: Operation) -> Code:
    return _docstring(endpoint_doc(operation), 4)


def _listing(words: Sequence[str]) -> Code:
    """Words of a long list in one literal, a few to a line."""
    return docstring(textwrap.wrap(" ".join(words), 110, break_long_words=False, break_on_hyphens=False))
