"""Getting bytes to the service and back: connections, their limits, and what can fail on the way."""
