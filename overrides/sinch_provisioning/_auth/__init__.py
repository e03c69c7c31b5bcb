"""Proving who is calling: credentials, and access tokens that are fetched once and renewed in time."""
