"""How things look: rows in, messages out."""
