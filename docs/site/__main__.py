"""``make docs``: put the pages together, then have mkdocs build them strictly into ``build/site``."""

from __future__ import annotations

import subprocess
import sys

from .assembling import CONFIG, ROOT, assemble

SITE = ROOT / "build" / "site"


def main() -> int:
    """Build the site; the exit status is that of mkdocs."""
    assemble()
    command = [sys.executable, "-m", "mkdocs", "--quiet", "build", "--strict", "--clean"]
    status = subprocess.run([*command, "--config-file", str(CONFIG), "--site-dir", str(SITE)], check=False).returncode
    if status == 0:
        print(f"{SITE.relative_to(ROOT) / 'index.html'}: {sum(1 for _ in SITE.rglob('*.html'))} pages")
    return status


if __name__ == "__main__":
    sys.exit(main())
