"""Doing one thing to thousands of items: bounded concurrency, an outcome per item, resumable, nothing done twice.

::

    outcomes = await bulk.run(bodies, create, key=lambda body: body["name"], journal="templates.jsonl")
"""

from .journal import JournalError
from .outcome import ItemUnsureError, Outcome, Progress, outcomes_of
from .running import run

__all__ = ["ItemUnsureError", "JournalError", "Outcome", "Progress", "outcomes_of", "run"]
