"""Talks twice a year: in which half-year the next one falls, and how long things wait (the idea of the user's own planning talks)."""

from __future__ import annotations

from datetime import date, timedelta

HOW = ("phone", "chat", "meet")
QUESTIONS = ("works", "hard", "want", "differently")  # sent ahead; why somebody needs something is never asked
MONTHS = (2, 9)  # once in each half-year, when meetings have begun
UNAGREED = timedelta(days=30)  # a point that the member has not agreed to in this time is gone
FOLLOW = timedelta(days=60)  # so long after a yes both are asked how it goes


def next_season(today: date) -> date:
    """The first day of the next month in which talks are offered.

    >>> next_season(date(2027, 2, 1)), next_season(date(2027, 11, 3))
    (datetime.date(2027, 9, 1), datetime.date(2028, 2, 1))
    """
    days = [date(year, month, 1) for year in (today.year, today.year + 1) for month in MONTHS]
    return next(day for day in days if day > today)
