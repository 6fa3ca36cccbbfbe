"""PostgreSQL for the tests that need it."""

from __future__ import annotations

from tests.postgres import postgres_made, postgres_server, postgres_template

__all__ = ["postgres_made", "postgres_server", "postgres_template"]
