"""Rules of the service that concern several fields of a body, which the description does not state."""
