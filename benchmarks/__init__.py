"""Measurements: ``make bench``. Every number is a ratio of two things measured in the same run."""
