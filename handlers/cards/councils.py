"""How rules, deadlines, the mandate, bodies and seats look."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.councils import CouncilRules
from bot.domain.deadlines import NAMES
from bot.domain.values import Clock, Fact, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Items, Klass, Message, Node, para
from handlers.cards.talk import TO_MENU
from storage.councils import BodyRow, SeatRow
from storage.people import PersonRow

PAGE = 7


def rule_name(rule: str) -> Say:
    """What a rule is called."""
    return say(f"councils-rule-{rule.replace('_', '-')}")


def choice_name(rule: str, choice: str) -> Say:
    """What one of a few answers is called."""
    return say(f"councils-{rule.replace('_', '-')}-{choice.replace('_', '-')}")


def days(number: int) -> Say:
    """So many days before, on or after the day of the meeting."""
    if number == 0:
        return say("councils-same-day")
    return say("councils-days-before" if number < 0 else "councils-days-after", many=abs(number))


def now(rules: CouncilRules, rule: str, lang: str) -> Line:
    """What a rule is now."""
    clocks = {"quiet_from": rules.quiet_hours.start, "quiet_to": rules.quiet_hours.end, "send_time": rules.send_time}
    if rule in NAMES:
        return days(rules.deadlines.days[rule])
    if rule in clocks:
        return say("councils-clock", at=Clock(clocks[rule]))
    match rule:
        case "quorum" if rules.quorum_rule == "min_count":
            return say("councils-quorum-min-count", many=rules.quorum_count)
        case "quorum":
            return choice_name("quorum", rules.quorum_rule)
        case "tie_rule":
            return choice_name("tie_rule", rules.tie_rule)
        case "telegram_classes":
            return choice_name("telegram_classes", str(telegram(rules)))
        case "influence_target_pct":
            return say("councils-percent", many=rules.target_pct)
        case "min_n_stats":
            return say("councils-answers", many=rules.min_n)
        case "yearly_month":
            return say(f"plans-month-{rules.yearly_month}")
        case _:
            return Quote(rules.mandate, lang) if rules.mandate else say("councils-no-mandate")


def telegram(rules: CouncilRules) -> int:
    """How private the things are that Telegram may carry."""
    return int(rules.raw.get("telegram_classes", 1))


def rules(name: str, settled: CouncilRules, may_change: bool) -> Message:
    """The rules, without the deadlines."""
    shown = ("quorum", "tie_rule", "send_time", "quiet_from", "quiet_to", "influence_target_pct", "min_n_stats", "telegram_classes")
    facts: list[tuple[Say, Line]] = []
    if settled.authority:
        facts.append((say("councils-label-authority"), Quote(settled.authority)))
    facts += [(rule_name(rule), now(settled, rule, settled.lang)) for rule in shown]
    change = (Choice(say("councils-menu-council-change"), Do("council_change")),) if may_change else ()
    return Message(
        kind="rules", title=say("councils-rules", name=Quote(name)), body=(Facts(tuple(facts)),), klass=Klass.C0,
        choices=(
            Choice(say("councils-deadlines-choice"), Do("deadlines")),
            Choice(say("councils-mandate-choice"), Do("mandate")),
            *change,
            TO_MENU,
        ),
    )  # fmt: skip


def deadlines(settled: CouncilRules) -> Message:
    """Every deadline, counted from the day of the meeting."""
    facts = tuple((rule_name(name), days(settled.deadlines.days[name])) for name in NAMES)
    return Message(
        kind="rules", title=say("councils-deadlines"), klass=Klass.C0,
        body=(Facts(facts), para(say(f"councils-moves-{settled.workdays.move.value.replace('_', '-')}"))),
        choices=(Choice(say("councils-menu-rules"), Do("rules")), TO_MENU),
    )  # fmt: skip


def ask_value(rule: str, current: Line, *, clock: bool, days: bool) -> Message:
    """What it is now, and how the new one is written."""
    how = "councils-write-clock" if clock else "councils-write-days" if days else "councils-write"
    fact: Fact = current
    return Message(
        kind="question", title=say("councils-ask-council-change-value", rule=rule_name(rule)), klass=Klass.C0,
        body=(para(say("councils-now", value=fact)), para(say(how), say("core-form-leave"))),
    )  # fmt: skip


def changing(rule: str, old: Line, new: Line, doubted: Sequence[str]) -> Message:
    """From what to what."""
    nodes: list[Node] = [Facts(((say("councils-label-old"), old), (say("councils-label-new"), new)))]
    if rule == "telegram_classes":
        nodes += [para(say("councils-telegram-about")), para(say("councils-telegram-about-all"))]
    if doubted:
        nodes += [para(say("councils-look-again")), Items(tuple(say(doubt) for doubt in doubted))]
    return Message(kind="changing", title=say("councils-changing", rule=rule_name(rule)), body=tuple(nodes), klass=Klass.C0)


def changed(rule: str, new: Line) -> Message:
    """Done."""
    return Message(
        kind="rule_changed", title=say("councils-changed", rule=rule_name(rule)), klass=Klass.C0,
        body=(Facts(((say("councils-label-new"), new),)), para(say("councils-changed-body"))), nothing_to_do=True,
    )  # fmt: skip


def unchanged(rule: str, current: Line) -> Message:
    """It was so already: nothing is done, nobody is told."""
    return Message(
        kind="rule_unchanged", title=say("councils-unchanged", rule=rule_name(rule)), klass=Klass.C0,
        body=(Facts(((say("councils-label-new"), current),)), para(say("councils-unchanged-body"))), nothing_to_do=True,
    )  # fmt: skip


def changed_told(rule: str, old: Line, new: Line, officer: PersonRow) -> Message:
    """To the officers and the chair: nobody changes a rule unseen."""
    return Message(
        kind="rule_changed", title=say("councils-changed", rule=rule_name(rule)), klass=Klass.C1, subject=rule,
        body=(
            Facts(((say("councils-label-old"), old), (say("councils-label-new"), new))),
            para(say("councils-changed-by", name=Quote(officer.name or officer.title))),
        ),
        nothing_to_do=True, contact=True,
    )  # fmt: skip


# -- bodies and seats ----------------------------------------------------------------------------------


def _line(body: BodyRow, users: int, seats: int) -> Say:
    if body.kind == "panel":
        return say("councils-panel-line", name=Quote(body.name))
    if body.strategy:
        return say("councils-group-line", name=Quote(body.name), strategy=Quote(body.strategy), users=users, seats=seats)
    return say("councils-body-line", name=Quote(body.name), users=users, seats=seats)


def bodies(rows: Sequence[tuple[BodyRow, int, int]], page: int) -> Message:
    """The council and what is below it."""
    first = page * PAGE if 0 <= page * PAGE < len(rows) else 0
    more = (Choice(say("core-next-page-choice"), Do("bodies", {"page": page + 1})),) if first + PAGE < len(rows) else ()
    return Message(
        kind="bodies", title=say("councils-bodies"), klass=Klass.C0,
        body=(Items(tuple(_line(*row) for row in rows[first : first + PAGE])),),
        choices=(*more, Choice(say("councils-without-users-choice"), Do("groups_without_users")), TO_MENU),
    )  # fmt: skip


def without_users(rows: Sequence[BodyRow], many: int) -> Message:
    """Working groups in which no user sits."""
    if not rows:
        return Message(
            kind="bodies", title=say("councils-all-have-users"), klass=Klass.C0,
            body=(para(say("councils-groups-many", many=many)),), nothing_to_do=True,
        )  # fmt: skip
    lines = tuple(say("councils-group-name", name=Quote(row.name), strategy=Quote(row.strategy or "–")) for row in rows)
    return Message(
        kind="bodies", title=say("councils-without-users", many=len(rows)), body=(Items(lines),), klass=Klass.C0,
        choices=(Choice(say("councils-menu-bodies"), Do("bodies")), TO_MENU), contact=True,
    )  # fmt: skip


def body_added(body: BodyRow) -> Message:
    """A new group or panel."""
    seat = () if body.kind == "panel" else (Choice(say("councils-menu-add-seat"), Do("add_seat", {"body": body.id})),)
    return Message(
        kind="body_added", title=say("councils-body-added", name=Quote(body.name)), klass=Klass.C0,
        body=(para(say("councils-body-added-body")),), choices=(*seat, TO_MENU),
    )  # fmt: skip


def seat_added(seat: SeatRow, body: BodyRow) -> Message:
    """One more place at the table."""
    return Message(
        kind="seat_added", title=say("councils-seat-added", organisation=Quote(seat.organisation)), klass=Klass.C1,
        body=(para(say("councils-seat-added-body", body=Quote(body.name))),),
        choices=(Choice(say("members-menu-invite"), Do("invite", {"body": body.id})), TO_MENU),
    )  # fmt: skip
