"""The documentation as a site: the hand-written pages, and a page for each service, made from the generated core."""
