# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""The generated core of the SDK for the Sinch Provisioning API, description version 1.2.117.

Written by ``python -m generator``; not to be edited, and not to be imported by users: import ``sinch_provisioning``.
"""

from typing import Final

DESCRIPTION_VERSION: Final = "1.2.117"
"""``info.version`` of the OpenAPI description."""

DESCRIPTION_SHA256: Final = "2fc6dec5b2b47b4db9feb24bd8a79d15db4fd71fc30e1c167e6d9c5110dbdec8"
"""SHA-256 of the description's content (its JSON with sorted keys), repairs not applied."""

SERVER: Final = "https://provisioning.api.sinch.com"
"""Base URL of the production server."""

DOCS_URL: Final = "https://developers.sinch.com/docs/provisioning-api/api-reference/provisioning-api"
