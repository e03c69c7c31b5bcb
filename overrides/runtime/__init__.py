"""What the generated models and services stand on. Nothing in here knows a single Sinch schema."""
