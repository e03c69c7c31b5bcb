"""Lists: pages, the walk from one to the next, and fetching ahead. Stands on the core's ``Sender`` alone."""
