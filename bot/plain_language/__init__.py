"""Plain language: how hard a text is to read, what could be said more simply, the council's own words."""
