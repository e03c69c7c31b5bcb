"""Imports every module of the package, and names those whose import needs a package that is not installed."""

from __future__ import annotations

import importlib
import pkgutil
import sys

PACKAGES = ("sinch_provisioning", "sinch_provisioning_core")


def missing(name: str) -> str | None:
    """The package that a module needs, and that is not there."""
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in PACKAGES:
            raise
        return package
    return None


if __name__ == "__main__":
    found = set[str]()
    for package in PACKAGES:
        module = importlib.import_module(package)
        names = [each.name for each in pkgutil.walk_packages(module.__path__, f"{package}.", onerror=lambda _: None)]
        found |= {needed for name in names if not name.endswith("__main__") and (needed := missing(name)) is not None}
    unexpected = sorted(found - set(sys.argv[1:]))
    sys.exit(f"not installed: {', '.join(unexpected)}" if unexpected else 0)
