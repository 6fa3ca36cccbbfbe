"""Which permission each verb of a council year asks for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.domain.access import Can

CAN_OF_VERB: Mapping[str, Can] = MappingProxyType(
    {
        "plan_meeting": Can.MEETING_PLAN,
        "propose_item": Can.AGENDA_PROPOSE,
        "accept_item": Can.AGENDA_ACCEPT,
        "decline_item": Can.AGENDA_DECLINE,
        "set_agenda": Can.AGENDA_SET,
        "attach_paper": Can.PAPER_ATTACH,
        "publish_agenda": Can.AGENDA_PUBLISH,
        "mark_read": Can.PAPER_READ,
        "ask_help": Can.PAPER_ASK,
        "answer_help": Can.PAPER_ANSWER,
        "rsvp": Can.MEETING_RSVP,
        "call_deputy": Can.MEETING_CALL_DEPUTY,
        "access_need": Can.MEETING_NEED,
        "order_print": Can.PAPER_ORDER_PRINT,
        "print_posted": Can.PAPER_PRINT_POSTED,
        "comment": Can.INPUT_ADD,
        "edit_comment": Can.INPUT_EDIT,
        "withdraw_comment": Can.INPUT_WITHDRAW,
        "assign_owner": Can.INPUT_ASSIGN,
        "premeeting_release": Can.INPUT_RELEASE,
        "open_vote": Can.VOTE_OPEN,
        "cast_ballot": Can.VOTE_CAST,
        "assisted_ballot": Can.VOTE_ASSIST,
        "close_vote": Can.VOTE_CLOSE,
        "tie_break": Can.VOTE_BREAK_TIE,
        "open_meeting": Can.MEETING_OPEN,
        "close_meeting": Can.MEETING_CLOSE,
        "check_in": Can.MEETING_CHECK_IN,
        "check_out": Can.MEETING_CHECK_OUT,
        "attendance": Can.MEETING_ATTENDANCE,
        "declare_interest": Can.VOTE_DECLARE_INTEREST,
        "record_decision": Can.DECISION_RECORD,
        "record_action": Can.DECISION_ACTION,
        "action_done": Can.DECISION_DONE,
        "minority_statement": Can.MINUTES_DISSENT,
        "set_outcome": Can.OUTCOME_SET,
        "reply_to_outcome": Can.OUTCOME_REPLY,
        "agreed_solution": Can.OUTCOME_AGREE,
        "minutes_draft": Can.MINUTES_DRAFT,
        "minutes_objection": Can.MINUTES_OBJECT,
        "minutes_approve": Can.MINUTES_APPROVE,
        "fee_choose": Can.FEE_CHOOSE,
        "fee_add_line": Can.FEE_ADD_LINE,
        "fee_confirm": Can.FEE_CONFIRM,
        "fee_decline": Can.FEE_DECLINE,
        "fee_certify": Can.FEE_CERTIFY,
        "fee_approve": Can.FEE_APPROVE,
        "fee_return": Can.FEE_RETURN,
        "fee_correct": Can.FEE_CORRECT,
        "export_payroll": Can.FEE_EXPORT,
        "mark_paid": Can.FEE_PAID,
        "evaluate": Can.PULSE_EVALUATE,
        "member_talk": Can.PERSON_TALK,
        "handover": Can.PERSON_HANDOVER,
        "export": Can.REPORT_EXPORT,
    }
)
