"""A council year as data: founded, played through the desk, read back as facts."""
