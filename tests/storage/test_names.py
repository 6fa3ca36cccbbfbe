"""Names of tables and columns need no quotes on PostgreSQL: statements are text, and nothing quotes them."""

from __future__ import annotations

from sqlalchemy.dialects.postgresql.base import RESERVED_WORDS

from storage.schema import metadata


def test_no_name_is_a_word_of_the_database() -> None:
    names = {name for table in metadata.tables.values() for name in (table.name, *table.columns.keys())}
    assert len(names) > 200
    assert names & set(RESERVED_WORDS) == set()
