"""Where access tokens are kept, to be shared."""
