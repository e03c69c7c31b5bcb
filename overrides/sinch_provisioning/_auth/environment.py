"""What a client takes from the environment, where it is given nothing. An empty variable counts as none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from .oauth2 import OAuth2ClientCredentials

__all__ = [
    "BASE_URL",
    "KEY_ID",
    "KEY_SECRET",
    "PROJECT_ID",
    "TOKEN_URL_VARIABLE",
    "credentials",
    "given_or_variable",
]

PROJECT_ID = "SINCH_PROJECT_ID"
KEY_ID = "SINCH_KEY_ID"
KEY_SECRET = "SINCH_KEY_SECRET"
BASE_URL = "SINCH_BASE_URL"
TOKEN_URL_VARIABLE = "SINCH_TOKEN_URL"


def given_or_variable(argument: str, given: object, variable: str) -> str | None:
    """The argument's value, or the environment's.

    Raises:
        ConfigurationError: The value given is empty or not a string.
    """
    if given is None:
        return os.environ.get(variable) or None
    if not isinstance(given, str) or not given:
        raise ConfigurationError(
            f"{argument} is empty or not a string.",
            next_step=f"Give it as it stands in the Sinch dashboard, or leave it out to use {variable}.",
        )
    return given


def project_id(given: str | None) -> str | None:
    """The project given, or the environment's."""
    return given_or_variable("project_id", given, PROJECT_ID)


def credentials(key_id: str | None, key_secret: str | None) -> OAuth2ClientCredentials:
    """From the key given, or the environment's; with the environment's token URL, if it has one.

    Raises:
        ConfigurationError: A part of the key is nowhere.
    """
    from .oauth2 import TOKEN_URL, OAuth2ClientCredentials

    found_id = given_or_variable("key_id", key_id, KEY_ID)
    found_secret = given_or_variable("key_secret", key_secret, KEY_SECRET)
    if found_id is not None and found_secret is not None:
        return OAuth2ClientCredentials(
            found_id, found_secret, token_url=os.environ.get(TOKEN_URL_VARIABLE) or TOKEN_URL
        )
    parts = [("key_id", KEY_ID, found_id), ("key_secret", KEY_SECRET, found_secret)]
    missing = [(argument, variable) for argument, variable, value in parts if value is None]
    raise ConfigurationError(
        f"No credentials: {' and '.join(argument for argument, _ in missing)} missing.",
        next_step=(
            f"Set {' and '.join(variable for _, variable in missing)} in the environment, "
            "pass key_id= and key_secret=, or pass auth=. Access keys are made in the Sinch dashboard."
        ),
    )
