"""Sequences of calls whose order is strict. They are methods of the services that they belong to."""
