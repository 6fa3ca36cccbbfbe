"""The rules of councils, in the standard library alone."""
