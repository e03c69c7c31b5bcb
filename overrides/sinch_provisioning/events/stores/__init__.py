"""Where it is kept which deliveries were seen."""
