"""The table of roles and verbs (Y47): who has which verb, and on what."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What a person is in a body. `PERSON` is everyone we know, also those without a role."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    MEMBER = "member"
    NEXT_OF_KIN_MEMBER = "next_of_kin_member"
    DEPUTY = "deputy"
    OBSERVER = "observer"
    PANELIST = "panelist"
    SUPPORT = "support"
    STAFF_REP = "staff_rep"
    DECISION_MAKER = "decision_maker"
    COORDINATOR = "coordinator"
    SECRETARY = "secretary"
    CERTIFIER = "certifier"
    APPROVER = "approver"
    ORG_CONTACT = "org_contact"
    PERSON = "person"


SEAT_ROLES = frozenset({Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER, Role.NEXT_OF_KIN_MEMBER})
INFORMED_ROLES = SEAT_ROLES | {Role.DEPUTY, Role.OBSERVER, Role.SUPPORT, Role.STAFF_REP}
OFFICE_ROLES = frozenset({Role.COORDINATOR, Role.SECRETARY})
SERVICE_ROLES = frozenset({Role.STAFF_REP, Role.DECISION_MAKER})
# Held in the council, they hold in its panels and working groups too.
REACHING_ROLES = OFFICE_ROLES | SERVICE_ROLES | {Role.CERTIFIER, Role.APPROVER}


class Can(StrEnum):
    """A verb, `noun.verb`, as handlers declare it and the audit trail writes it."""

    COUNCIL_SEE = "council.see"
    COUNCIL_CHANGE = "council.change"
    PERSON_INVITE = "person.invite"
    PERSON_CONFIRM = "person.confirm"
    PERSON_IMPORT = "person.import"
    PERSON_CHANGE = "person.change"
    PERSON_TALK = "person.talk"
    PERSON_HANDOVER = "person.handover"
    NOTICE_SEND = "notice.send"
    PREVIEW_SEE = "preview.see"
    DELIVERY_SEE = "delivery.see"
    REGISTER_SEE = "register.see"
    HISTORY_SEE = "history.see"
    OWN_SETTINGS = "own.settings"
    OWN_PAUSE = "own.pause"
    OWN_LEAVE = "own.leave"
    OWN_LINK = "own.link"
    OWN_DATA = "own.data"
    OWN_SUPPORT = "own.support"
    OWN_HELP = "own.help"
    MEETING_PLAN = "meeting.plan"
    MEETING_MOVE = "meeting.move"
    MEETING_POSTPONE = "meeting.postpone"
    MEETING_CANCEL = "meeting.cancel"
    MEETING_SEE = "meeting.see"
    MEETING_RSVP = "meeting.rsvp"
    MEETING_NEED = "meeting.need"
    MEETING_CALL_DEPUTY = "meeting.call_deputy"
    MEETING_OPEN = "meeting.open"
    MEETING_CLOSE = "meeting.close"
    MEETING_CHECK_IN = "meeting.check_in"
    MEETING_CHECK_OUT = "meeting.check_out"
    MEETING_ATTENDANCE = "meeting.attendance"
    AGENDA_SEE = "agenda.see"
    AGENDA_PROPOSE = "agenda.propose"
    AGENDA_ACCEPT = "agenda.accept"
    AGENDA_DECLINE = "agenda.decline"
    AGENDA_SET = "agenda.set"
    AGENDA_PUBLISH = "agenda.publish"
    PAPER_ATTACH = "paper.attach"
    PAPER_READ = "paper.read"
    PAPER_ASK = "paper.ask"
    PAPER_ANSWER = "paper.answer"
    PAPER_ORDER_PRINT = "paper.order_print"
    PAPER_PRINT_POSTED = "paper.print_posted"
    INPUT_ADD = "input.add"
    INPUT_EDIT = "input.edit"
    INPUT_WITHDRAW = "input.withdraw"
    INPUT_RELEASE = "input.release"
    INPUT_ASSIGN = "input.assign"
    INPUT_SEE = "input.see"
    OUTCOME_SET = "outcome.set"
    OUTCOME_AGREE = "outcome.agree"
    OUTCOME_REPLY = "outcome.reply"
    VOTE_OPEN = "vote.open"
    VOTE_CAST = "vote.cast"
    VOTE_ASSIST = "vote.assist"
    VOTE_CLOSE = "vote.close"
    VOTE_BREAK_TIE = "vote.break_tie"
    VOTE_DECLARE_INTEREST = "vote.declare_interest"
    DECISION_RECORD = "decision.record"
    DECISION_ACTION = "decision.action"
    DECISION_DONE = "decision.done"
    MINUTES_SEE = "minutes.see"
    MINUTES_DRAFT = "minutes.draft"
    MINUTES_OBJECT = "minutes.object"
    MINUTES_DISSENT = "minutes.dissent"
    MINUTES_APPROVE = "minutes.approve"
    FEE_CHOOSE = "fee.choose"
    FEE_ADD_LINE = "fee.add_line"
    FEE_CONFIRM = "fee.confirm"
    FEE_DECLINE = "fee.decline"
    FEE_CERTIFY = "fee.certify"
    FEE_RETURN = "fee.return"
    FEE_CORRECT = "fee.correct"
    FEE_APPROVE = "fee.approve"
    FEE_EXPORT = "fee.export"
    FEE_PAID = "fee.paid"
    FEE_SEE = "fee.see"
    PULSE_EVALUATE = "pulse.evaluate"
    PREMEETING_NOTE = "premeeting.note"
    REPORT_EXPORT = "report.export"


class Scope(StrEnum):
    """On what a verb may be used."""

    ANY = "any"  # on everything of the body
    OWN = "own"  # for oneself, on one's own
    SHOWN = "shown"  # on one's own, and on what has been shown to the members
    FOR_OTHERS = "for_others"  # only for another person
    NAMED = "named"  # only for the member who has named this person
    RESPONSIBLE = "responsible"  # only on what this person answers for
    PANEL = "panel"  # only as the input of a panel


Grants = Mapping[Can, Scope]

_EVERYONE: dict[Can, Scope] = {
    Can.OWN_SETTINGS: Scope.OWN,
    Can.OWN_PAUSE: Scope.OWN,
    Can.OWN_LEAVE: Scope.OWN,
    Can.OWN_LINK: Scope.OWN,
    Can.OWN_DATA: Scope.OWN,
    Can.OWN_HELP: Scope.OWN,
    Can.HISTORY_SEE: Scope.OWN,
    Can.FEE_CHOOSE: Scope.OWN,
    Can.FEE_ADD_LINE: Scope.OWN,
    Can.FEE_CONFIRM: Scope.OWN,
    Can.FEE_DECLINE: Scope.OWN,
}
_READS: dict[Can, Scope] = {
    Can.COUNCIL_SEE: Scope.ANY,
    Can.MEETING_SEE: Scope.ANY,
    Can.AGENDA_SEE: Scope.ANY,
    Can.MINUTES_SEE: Scope.ANY,
    Can.INPUT_SEE: Scope.SHOWN,
}
_SPEAKS: dict[Can, Scope] = {
    Can.INPUT_ADD: Scope.OWN,
    Can.PAPER_READ: Scope.OWN,
    Can.PAPER_ASK: Scope.OWN,
}
_SITS: dict[Can, Scope] = {
    **_SPEAKS,
    Can.AGENDA_PROPOSE: Scope.OWN,
    Can.MEETING_RSVP: Scope.OWN,
    Can.MEETING_NEED: Scope.OWN,
    Can.PAPER_ORDER_PRINT: Scope.OWN,
    Can.INPUT_EDIT: Scope.OWN,
    Can.INPUT_WITHDRAW: Scope.OWN,
    Can.INPUT_RELEASE: Scope.OWN,
    Can.MEETING_CHECK_IN: Scope.OWN,
    Can.MEETING_CHECK_OUT: Scope.OWN,
    Can.VOTE_DECLARE_INTEREST: Scope.OWN,
    Can.MINUTES_DISSENT: Scope.OWN,
    Can.MINUTES_OBJECT: Scope.OWN,
    Can.OUTCOME_REPLY: Scope.OWN,
    Can.PULSE_EVALUATE: Scope.OWN,
}
_SEAT: dict[Can, Scope] = {**_READS, **_SITS, Can.VOTE_CAST: Scope.OWN, Can.OWN_SUPPORT: Scope.OWN, Can.PREMEETING_NOTE: Scope.OWN}
_LEADS: dict[Can, Scope] = {
    Can.MEETING_OPEN: Scope.ANY,
    Can.MEETING_CLOSE: Scope.ANY,
    Can.VOTE_BREAK_TIE: Scope.ANY,
}
_SERVICE: dict[Can, Scope] = {**_READS, **_SPEAKS}
_FEE_VERBS = (Can.FEE_CHOOSE, Can.FEE_ADD_LINE, Can.FEE_CONFIRM, Can.FEE_DECLINE)
_OFFICE_VERBS = (
    Can.COUNCIL_CHANGE,
    Can.PERSON_INVITE,
    Can.PERSON_CONFIRM,
    Can.PERSON_IMPORT,
    Can.PERSON_CHANGE,
    Can.PERSON_TALK,
    Can.PERSON_HANDOVER,
    Can.NOTICE_SEND,
    Can.PREVIEW_SEE,
    Can.DELIVERY_SEE,
    Can.REGISTER_SEE,
    Can.HISTORY_SEE,
    Can.MEETING_PLAN,
    Can.MEETING_MOVE,
    Can.MEETING_POSTPONE,
    Can.MEETING_CANCEL,
    Can.MEETING_CALL_DEPUTY,
    Can.MEETING_ATTENDANCE,
    Can.AGENDA_ACCEPT,
    Can.AGENDA_DECLINE,
    Can.AGENDA_SET,
    Can.AGENDA_PUBLISH,
    Can.PAPER_ATTACH,
    Can.PAPER_ANSWER,
    Can.PAPER_PRINT_POSTED,
    Can.INPUT_ASSIGN,
    Can.INPUT_SEE,
    Can.OUTCOME_SET,
    Can.OUTCOME_AGREE,
    Can.VOTE_OPEN,
    Can.VOTE_ASSIST,
    Can.VOTE_CLOSE,
    Can.DECISION_RECORD,
    Can.DECISION_ACTION,
    Can.DECISION_DONE,
    Can.MINUTES_DRAFT,
    Can.MINUTES_APPROVE,
    Can.FEE_SEE,
    Can.REPORT_EXPORT,
)
_OFFICE: dict[Can, Scope] = {
    **_READS,
    **_LEADS,
    **dict.fromkeys(_OFFICE_VERBS, Scope.ANY),
    Can.INPUT_ADD: Scope.FOR_OTHERS,
    Can.PAPER_ORDER_PRINT: Scope.FOR_OTHERS,
    Can.OUTCOME_REPLY: Scope.FOR_OTHERS,  # as the one who took down an assisted input (Y29)
}

GRANTS: Mapping[Role, Grants] = MappingProxyType(
    {
        Role.CHAIR: {**_SEAT, **_LEADS},
        Role.VICE_CHAIR: {**_SEAT, **_LEADS},
        Role.MEMBER: _SEAT,
        Role.NEXT_OF_KIN_MEMBER: _SEAT,
        Role.DEPUTY: {**_READS, **_SPEAKS},
        Role.OBSERVER: {**_READS, **_SPEAKS},
        Role.PANELIST: {**_READS, **_SPEAKS, Can.INPUT_ADD: Scope.PANEL},
        Role.SUPPORT: {**_READS, **dict.fromkeys((*_SITS, *_FEE_VERBS), Scope.NAMED)},
        Role.STAFF_REP: _SERVICE,
        Role.DECISION_MAKER: {
            **_SERVICE,
            **dict.fromkeys((Can.OUTCOME_SET, Can.OUTCOME_AGREE, Can.PAPER_ANSWER), Scope.RESPONSIBLE),
        },
        Role.COORDINATOR: _OFFICE,
        Role.SECRETARY: _OFFICE,
        Role.CERTIFIER: dict.fromkeys((Can.FEE_CERTIFY, Can.FEE_RETURN, Can.FEE_CORRECT, Can.FEE_SEE), Scope.ANY),
        Role.APPROVER: dict.fromkeys((Can.FEE_APPROVE, Can.FEE_RETURN, Can.FEE_EXPORT, Can.FEE_PAID, Can.FEE_SEE), Scope.ANY),
        Role.ORG_CONTACT: {Can.COUNCIL_SEE: Scope.ANY},
        Role.PERSON: _EVERYONE,
    }
)
