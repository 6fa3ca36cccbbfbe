"""How it looks when somebody else writes: the promise to whoever asked, the task to the office."""

from __future__ import annotations

from bot.domain.values import Quote, say
from bot.messages.nodes import Choice, Do, Facts, Klass, Message, para
from handlers.cards.inputs import TO_HUMAN, TO_MENU, Topic, about, quoted
from storage.inputs import InputRow
from storage.people import PersonRow


def asked(topic: Topic, contact: PersonRow | None) -> Message:
    """To whoever asked: who rings, and that they see the words."""
    rings = say("scribes-rings", name=Quote(contact.name)) if contact is not None else say("scribes-somebody-rings")
    return Message(
        kind="wants_to_say", title=say("scribes-asked"), subject=topic.item.id, klass=Klass.C1, contact=True, nothing_to_do=True,
        body=(para(rings, say("scribes-asked-body", item=about(topic))),), choices=(TO_MENU,),
    )  # fmt: skip


def told(topic: Topic, person: PersonRow, call: str) -> Message:
    """To the office: ring, and write down what is said."""
    facts = ((say("talk-label-phone"), Quote(person.phone)),) if person.phone else ()
    return Message(
        kind="wants_to_say", title=say("scribes-told", person=Quote(person.name), item=about(topic)), subject=person.id, klass=Klass.C2,
        body=(para(say("scribes-told-body")), Facts(facts)),
        choices=(
            Choice(say("scribes-write-choice"), Do("comment", {"for_person": person.id, "item": topic.item.id})),
            Choice(say("talk-talked-choice"), Do("talked", {"call": call})),
        ),
    )  # fmt: skip


def written(row: InputRow, topic: Topic, by: str) -> Message:
    """To whose words they are: the words, the number, and the way to have them changed."""
    return Message(
        kind="input_written_for", title=say("scribes-written", person=Quote(by), number=row.number), subject=row.id, klass=Klass.C1,
        nothing_to_do=True, body=(para(quoted(row.text)), para(say("scribes-about", item=about(topic)), say("inputs-wrong-for"))),
        choices=(
            Choice(say("inputs-see-history"), Do("show_input", {"input": row.id})),
            Choice(say("scribes-take-back-choice"), Do("withdraw_comment", {"input": row.id})), TO_HUMAN,
        ),
    )  # fmt: skip
