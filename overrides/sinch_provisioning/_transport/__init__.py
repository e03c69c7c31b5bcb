"""How requests get to the service: connections, their pool, and what is read from them."""
