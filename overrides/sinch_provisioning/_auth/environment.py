"""What a client takes from the environment."""

from __future__ import annotations

import os

from ..errors import ConfigurationError
from .schemes import OAuth2ClientCredentials

__all__ = ["credentials", "project_id"]

PROJECT_ID = "SINCH_PROJECT_ID"
KEY_ID = "SINCH_KEY_ID"
KEY_SECRET = "SINCH_KEY_SECRET"


def project_id(given: str | None) -> str | None:
    """The project given, or the environment's."""
    return given or os.environ.get(PROJECT_ID) or None


def credentials(key_id: str | None, key_secret: str | None) -> OAuth2ClientCredentials:
    """From the key given, or the environment's.

    :raises ConfigurationError: a part of the key is nowhere.
    """
    key_id = key_id or os.environ.get(KEY_ID)
    key_secret = key_secret or os.environ.get(KEY_SECRET)
    if key_id and key_secret:
        return OAuth2ClientCredentials(key_id, key_secret)
    parts = [("key_id", KEY_ID, key_id), ("key_secret", KEY_SECRET, key_secret)]
    missing = [(argument, variable) for argument, variable, value in parts if not value]
    raise ConfigurationError(
        f"No credentials: {' and '.join(argument for argument, _ in missing)} missing.",
        next_step=(
            f"Set {' and '.join(variable for _, variable in missing)} in the environment, "
            "pass key_id= and key_secret=, or pass auth=. Access keys are made in the Sinch dashboard."
        ),
    )
