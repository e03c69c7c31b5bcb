# Generated from description 1.2.117; to change it, see CONTRIBUTING.md.
"""Operations as data and as functions, by service."""
