"""What people can do, one router per noun."""

from __future__ import annotations

from importlib import import_module

from bot.turn import Router

# Order decides which noun's menu entries come first when their numbers are equal.
NOUNS = (
    "talk",
    "chats",
    "fee_receipts",
    "questions",
    "settings",
    "people",
    "passing",
    "joining",
    "roles",
    "members",
    "notices",
    "councils",
    "mandates",
    "covers",
    "intake",
    "inputs",
    "register",
    "outcomes",
    "replies",
    "followups",
    "negotiations",
    "answers",
    "answer_drafts",
    "similar",
    "input_chat",
    "recordings",
    "decisions",
    "votes",
    "ballots",
    "results",
    "vote_files",
    "minutes",
    "reports",
    "chains",
    "impacts",
    "statuses",
    "meetings",
    "polls",
    "attendance",
    "presence",
    "meeting_cards",
    "terms",
    "agenda",
    "proposals",
    "corrections",
    "outstanding",
    "item_plans",
    "papers_clock",
    "previews",
    "hearings",
    "plans",
    "assignments",
    "papers",
    "paper_help",
    "reading",
    "prints",
    "paper_forms",
    "print_list",
    "due_meetings",
    "morning",
    "pulse",
    "fees",
    "fee_drafts",
    "fee_views",
    "claims",
    "payroll",
    "fee_reports",
)


def routers() -> list[Router]:
    """Every noun's router."""
    return [import_module(f"handlers.{noun}").router for noun in NOUNS]
