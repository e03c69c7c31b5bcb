"""Source that is compiled at run time, such that tracebacks show its lines."""

from __future__ import annotations

import linecache
from typing import Any

__all__ = ["compile_function"]


def compile_function(what: str, name: str, source: str, namespace: dict[str, Any]) -> Any:
    """The function ``name`` that a source defines, which must be made of names from field tables alone.

    Its lines are kept once for each ``what``, so that they are as many as there are models.
    """
    filename = f"<sinch_provisioning: {what}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    exec(compile(source, filename, "exec"), namespace)
    return namespace[name]
