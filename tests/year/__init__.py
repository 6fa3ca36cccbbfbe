"""A council year, played."""
