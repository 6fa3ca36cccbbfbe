"""Everything there is"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this version."""
    op.create_table('account',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('external', sa.Text(), nullable=False),
    sa.Column('chat', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_account')),
    sa.UniqueConstraint('channel', 'external', name=op.f('uq_account_channel_external'))
    )
    op.create_table('action',
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('verb', sa.Text(), nullable=False),
    sa.Column('args', sa.LargeBinary(), nullable=False),
    sa.Column('sure', sa.BigInteger(), nullable=False),
    sa.Column('made', sa.BigInteger(), nullable=False),
    sa.Column('expires', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_action'))
    )
    with op.batch_alter_table('action', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_action_expires'), ['expires'], unique=False)

    op.create_table('agenda_counter',
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('year', sa.BigInteger(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('next', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('body_id', 'year', name=op.f('pk_agenda_counter'))
    )
    op.create_table('audit',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('actor', sa.Text(), nullable=False),
    sa.Column('behalf', sa.Text(), nullable=False),
    sa.Column('verb', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('facts', sa.Text(), nullable=False),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit'))
    )
    with op.batch_alter_table('audit', schema=None) as batch_op:
        batch_op.create_index('ix_audit_chain', ['council_id', 'seq'], unique=True, sqlite_where=sa.text('seq > 0'), postgresql_where=sa.text('seq > 0'))
        batch_op.create_index('ix_audit_subject', ['council_id', 'subject', 'seq'], unique=False)
        batch_op.create_index('ix_audit_unsealed', ['council_id', 'id'], unique=False, sqlite_where=sa.text('seq = 0'), postgresql_where=sa.text('seq = 0'))

    op.create_table('audit_head',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('council_id', name=op.f('pk_audit_head'))
    )
    op.create_table('audit_published',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('council_id', 'seq', name=op.f('pk_audit_published'))
    )
    op.create_table('audit_salt',
    sa.Column('commitment', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('salt', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('commitment', name=op.f('pk_audit_salt'))
    )
    with op.batch_alter_table('audit_salt', schema=None) as batch_op:
        batch_op.create_index('ix_audit_salt_person', ['council_id', 'person_id'], unique=False)

    op.create_table('beat',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('trouble', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_beat'))
    )
    op.create_table('claim_count',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('year', sa.BigInteger(), nullable=False),
    sa.Column('n', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('council_id', 'year', name=op.f('pk_claim_count'))
    )
    op.create_table('code_try',
    sa.Column('account', sa.Text(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('many', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('account', 'day', name=op.f('pk_code_try'))
    )
    op.create_table('council',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('short_name', sa.Text(), nullable=False),
    sa.Column('zone', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('rules', sa.Text(), nullable=False),
    sa.Column('version', sa.BigInteger(), nullable=False),
    sa.Column('demo', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_council'))
    )
    op.create_table('cursor',
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('channel', name=op.f('pk_cursor'))
    )
    op.create_table('due',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('local_date', sa.Text(), nullable=False),
    sa.Column('due_utc', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('claimed', sa.BigInteger(), nullable=False),
    sa.Column('error', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_due')),
    sa.UniqueConstraint('rule', 'subject', 'local_date', name=op.f('uq_due_rule_subject_local_date'))
    )
    with op.batch_alter_table('due', schema=None) as batch_op:
        batch_op.create_index('ix_due_next', ['due_utc', 'id'], unique=False, sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))
        batch_op.create_index('ix_due_subject', ['council_id', 'subject'], unique=False)

    op.create_table('file_use',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('mime', sa.Text(), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_file_use')),
    sa.UniqueConstraint('council_id', 'what', 'subject', 'sha256', name=op.f('uq_file_use_council_id_what_subject_sha256'))
    )
    with op.batch_alter_table('file_use', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_file_use_sha256'), ['sha256'], unique=False)

    op.create_table('inbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('chat_key', sa.Text(), nullable=False),
    sa.Column('payload', sa.LargeBinary(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('tries', sa.BigInteger(), nullable=False),
    sa.Column('error', sa.Text(), nullable=False),
    sa.Column('received', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_inbox')),
    sa.UniqueConstraint('channel', 'key', name=op.f('uq_inbox_channel_key'))
    )
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.create_index('ix_inbox_bad', ['id'], unique=False, sqlite_where=sa.text("state IN ('failed', 'quarantined')"), postgresql_where=sa.text("state IN ('failed', 'quarantined')"))
        batch_op.create_index('ix_inbox_new', ['id'], unique=False, sqlite_where=sa.text("state = 'new'"), postgresql_where=sa.text("state = 'new'"))

    op.create_table('input_count',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('year', sa.BigInteger(), nullable=False),
    sa.Column('n', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('council_id', 'body_id', 'year', name=op.f('pk_input_count'))
    )
    op.create_table('input_draft',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('args', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('council_id', 'person_id', 'item_id', name=op.f('pk_input_draft'))
    )
    op.create_table('matrix_entry',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('value', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_matrix_entry'))
    )
    op.create_table('notice',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('klass', sa.BigInteger(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('unsolicited', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notice'))
    )
    with op.batch_alter_table('notice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_notice_council_id'), ['council_id'], unique=False)

    op.create_table('offer',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('chat_key', sa.Text(), nullable=False),
    sa.Column('outbox_id', sa.BigInteger(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('fresh', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_offer'))
    )
    with op.batch_alter_table('offer', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_offer_chat_key'), ['chat_key'], unique=False)
        batch_op.create_index('ix_offer_fresh', ['chat_key', 'id'], unique=False, sqlite_where=sa.text('fresh = 1'), postgresql_where=sa.text('fresh = 1'))
        batch_op.create_index(batch_op.f('ix_offer_outbox_id'), ['outbox_id'], unique=False)

    op.create_table('outbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('notice_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('klass', sa.BigInteger(), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('chat', sa.Text(), nullable=False),
    sa.Column('chat_key', sa.Text(), nullable=False),
    sa.Column('urgent', sa.BigInteger(), nullable=False),
    sa.Column('dedupe', sa.Text(), nullable=False),
    sa.Column('due_at', sa.BigInteger(), nullable=False),
    sa.Column('not_before', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('attempts', sa.BigInteger(), nullable=False),
    sa.Column('fence', sa.BigInteger(), nullable=False),
    sa.Column('lease_until', sa.BigInteger(), nullable=False),
    sa.Column('frozen', sa.LargeBinary(), nullable=False),
    sa.Column('done_parts', sa.BigInteger(), nullable=False),
    sa.Column('ext_id', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('created', sa.BigInteger(), nullable=False),
    sa.Column('settled', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox')),
    sa.UniqueConstraint('dedupe', name=op.f('uq_outbox_dedupe'))
    )
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.create_index('ix_outbox_chat', ['chat_key', 'id'], unique=False, sqlite_where=sa.text('settled > 0'), postgresql_where=sa.text('settled > 0'))
        batch_op.create_index('ix_outbox_ext', ['chat_key', 'ext_id'], unique=False, sqlite_where=sa.text("ext_id <> ''"), postgresql_where=sa.text("ext_id <> ''"))
        batch_op.create_index('ix_outbox_next', ['channel', 'urgent', 'not_before', 'id'], unique=False, sqlite_where=sa.text('settled = 0'), postgresql_where=sa.text('settled = 0'))
        batch_op.create_index('ix_outbox_notice', ['notice_id', 'id'], unique=False, sqlite_where=sa.text("notice_id <> ''"), postgresql_where=sa.text("notice_id <> ''"))
        batch_op.create_index('ix_outbox_open', ['chat_key', 'id'], unique=False, sqlite_where=sa.text('settled = 0'), postgresql_where=sa.text('settled = 0'))
        batch_op.create_index('ix_outbox_person', ['person_id', 'due_at'], unique=False, sqlite_where=sa.text("notice_id <> ''"), postgresql_where=sa.text("notice_id <> ''"))
        batch_op.create_index('ix_outbox_trouble', ['council_id', 'id'], unique=False, sqlite_where=sa.text("reason <> ''"), postgresql_where=sa.text("reason <> ''"))

    op.create_table('pause',
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('until', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('channel', name=op.f('pk_pause'))
    )
    op.create_table('payroll_count',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('n', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('council_id', name=op.f('pk_payroll_count'))
    )
    op.create_table('pulse_count',
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('n', sa.BigInteger(), nullable=False),
    sa.Column('shown', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('subject', 'question', 'answer', name=op.f('pk_pulse_count'))
    )
    with op.batch_alter_table('pulse_count', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_pulse_count_council_id'), ['council_id'], unique=False)

    op.create_table('pulse_text',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('shown', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pulse_text'))
    )
    with op.batch_alter_table('pulse_text', schema=None) as batch_op:
        batch_op.create_index('ix_pulse_text_subject', ['council_id', 'subject'], unique=False)

    op.create_table('question',
    sa.Column('chat_key', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('verb', sa.Text(), nullable=False),
    sa.Column('state', sa.LargeBinary(), nullable=False),
    sa.Column('asked', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('chat_key', name=op.f('pk_question'))
    )
    op.create_table('room_code',
    sa.Column('hash', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('expires', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('hash', name=op.f('pk_room_code'))
    )
    op.create_table('text_check',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('digest', sa.Text(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.Column('deed', sa.Text(), nullable=False),
    sa.Column('findings', sa.BigInteger(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('sent_at', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('council_id', 'digest', name=op.f('pk_text_check'))
    )
    op.create_table('thread',
    sa.Column('room_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('thread', sa.Text(), nullable=False),
    sa.Column('how', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('room_id', 'item_id', name=op.f('pk_thread'))
    )
    op.create_table('told',
    sa.Column('chat_key', sa.Text(), nullable=False),
    sa.Column('ext_id', sa.Text(), nullable=False),
    sa.Column('outbox_id', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('chat_key', 'ext_id', name=op.f('pk_told'))
    )
    op.create_table('undo',
    sa.Column('chat_key', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('until', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('chat_key', name=op.f('pk_undo'))
    )
    op.create_table('wheel_entry',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('month', sa.BigInteger(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_wheel_entry'))
    )
    with op.batch_alter_table('wheel_entry', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_wheel_entry_council_id'), ['council_id'], unique=False)

    op.create_table('work',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('args', sa.LargeBinary(), nullable=False),
    sa.Column('dedupe', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('tries', sa.BigInteger(), nullable=False),
    sa.Column('fence', sa.BigInteger(), nullable=False),
    sa.Column('not_before', sa.BigInteger(), nullable=False),
    sa.Column('lease_until', sa.BigInteger(), nullable=False),
    sa.Column('result', sa.LargeBinary(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('created', sa.BigInteger(), nullable=False),
    sa.Column('settled', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_work')),
    sa.UniqueConstraint('dedupe', name=op.f('uq_work_dedupe'))
    )
    with op.batch_alter_table('work', schema=None) as batch_op:
        batch_op.create_index('ix_work_next', ['kind', 'not_before', 'id'], unique=False, sqlite_where=sa.text('settled = 0'), postgresql_where=sa.text('settled = 0'))
        batch_op.create_index('ix_work_subject', ['council_id', 'subject'], unique=False)

    op.create_table('action_item',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('responsible_id', sa.Text(), nullable=False),
    sa.Column('due', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.Column('done_at', sa.BigInteger(), nullable=False),
    sa.Column('done_by', sa.Text(), nullable=False),
    sa.Column('evidence', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_action_item_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_action_item'))
    )
    with op.batch_alter_table('action_item', schema=None) as batch_op:
        batch_op.create_index('ix_action_item_meeting', ['council_id', 'meeting_id'], unique=False)
        batch_op.create_index('ix_action_item_responsible', ['council_id', 'responsible_id'], unique=False)

    op.create_table('action_reply',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('action_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_action_reply_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_action_reply'))
    )
    with op.batch_alter_table('action_reply', schema=None) as batch_op:
        batch_op.create_index('ix_action_reply_action', ['council_id', 'action_id'], unique=False)

    op.create_table('body',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('parent_id', sa.Text(), nullable=False),
    sa.Column('strategy_no', sa.BigInteger(), nullable=False),
    sa.Column('strategy', sa.Text(), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_body_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_body'))
    )
    with op.batch_alter_table('body', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_body_council_id'), ['council_id'], unique=False)

    op.create_table('council_word',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('word', sa.Text(), nullable=False),
    sa.Column('explanation', sa.Text(), nullable=False),
    sa.Column('synonyms', sa.Text(), nullable=False),
    sa.Column('avoid', sa.Text(), nullable=False),
    sa.Column('spoken', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_council_word_council_id')),
    sa.PrimaryKeyConstraint('council_id', 'id', name=op.f('pk_council_word'))
    )
    op.create_table('decision',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('responsible_id', sa.Text(), nullable=False),
    sa.Column('due', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_decision_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_decision'))
    )
    with op.batch_alter_table('decision', schema=None) as batch_op:
        batch_op.create_index('ix_decision_meeting', ['council_id', 'meeting_id'], unique=False)

    op.create_table('dissent',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_dissent_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dissent'))
    )
    with op.batch_alter_table('dissent', schema=None) as batch_op:
        batch_op.create_index('ix_dissent_meeting', ['council_id', 'meeting_id'], unique=False)

    op.create_table('impact',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('side', sa.Text(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('activity', sa.Text(), nullable=False),
    sa.Column('suggested', sa.Text(), nullable=False),
    sa.Column('changed', sa.Text(), nullable=False),
    sa.Column('unchanged', sa.Text(), nullable=False),
    sa.Column('learned', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_impact_council_id')),
    sa.PrimaryKeyConstraint('council_id', 'meeting_id', 'side', name=op.f('pk_impact'))
    )
    op.create_table('invitation',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('code_hash', sa.Text(), nullable=False),
    sa.Column('link_hash', sa.Text(), nullable=False),
    sa.Column('made_by', sa.Text(), nullable=False),
    sa.Column('made', sa.BigInteger(), nullable=False),
    sa.Column('expires', sa.BigInteger(), nullable=False),
    sa.Column('used', sa.BigInteger(), nullable=False),
    sa.Column('joined_as', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_invitation_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_invitation')),
    sa.UniqueConstraint('code_hash', name=op.f('uq_invitation_code_hash')),
    sa.UniqueConstraint('link_hash', name=op.f('uq_invitation_link_hash'))
    )
    with op.batch_alter_table('invitation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_invitation_council_id'), ['council_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_invitation_joined_as'), ['joined_as'], unique=False)
        batch_op.create_index(batch_op.f('ix_invitation_person_id'), ['person_id'], unique=False)

    op.create_table('minutes',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('version', sa.BigInteger(), nullable=False),
    sa.Column('drafted_at', sa.BigInteger(), nullable=False),
    sa.Column('drafted_by', sa.Text(), nullable=False),
    sa.Column('objections_close', sa.Text(), nullable=False),
    sa.Column('approved_at', sa.BigInteger(), nullable=False),
    sa.Column('approved_by', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_minutes_council_id')),
    sa.PrimaryKeyConstraint('council_id', 'meeting_id', name=op.f('pk_minutes'))
    )
    op.create_table('minutes_addendum',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('number', sa.BigInteger(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_minutes_addendum_council_id')),
    sa.PrimaryKeyConstraint('council_id', 'meeting_id', 'number', name=op.f('pk_minutes_addendum'))
    )
    op.create_table('minutes_locked',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_minutes_locked_council_id')),
    sa.PrimaryKeyConstraint('council_id', 'meeting_id', name=op.f('pk_minutes_locked'))
    )
    op.create_table('minutes_mark',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_minutes_mark_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_minutes_mark'))
    )
    with op.batch_alter_table('minutes_mark', schema=None) as batch_op:
        batch_op.create_index('ix_minutes_mark_meeting', ['council_id', 'meeting_id'], unique=False)

    op.create_table('minutes_objection',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('late', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_minutes_objection_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_minutes_objection'))
    )
    with op.batch_alter_table('minutes_objection', schema=None) as batch_op:
        batch_op.create_index('ix_minutes_objection_meeting', ['council_id', 'meeting_id'], unique=False)

    op.create_table('minutes_signer',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('chosen_at', sa.BigInteger(), nullable=False),
    sa.Column('signed_at', sa.BigInteger(), nullable=False),
    sa.Column('version', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_minutes_signer_council_id')),
    sa.PrimaryKeyConstraint('council_id', 'meeting_id', 'person_id', name=op.f('pk_minutes_signer'))
    )
    op.create_table('payroll_run',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('ref', sa.Text(), nullable=False),
    sa.Column('batch', sa.BigInteger(), nullable=False),
    sa.Column('format', sa.Text(), nullable=False),
    sa.Column('made_at', sa.BigInteger(), nullable=False),
    sa.Column('made_by', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('mime', sa.Text(), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('claims', sa.BigInteger(), nullable=False),
    sa.Column('total', sa.BigInteger(), nullable=False),
    sa.Column('paid_day', sa.Text(), nullable=False),
    sa.Column('paid_by', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_payroll_run_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_payroll_run')),
    sa.UniqueConstraint('council_id', 'ref', name=op.f('uq_payroll_run_council_id_ref'))
    )
    with op.batch_alter_table('payroll_run', schema=None) as batch_op:
        batch_op.create_index('ix_payroll_run_made', ['council_id', 'made_at'], unique=False)

    op.create_table('person',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('organisation', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('hours', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('profile', sa.Text(), nullable=False),
    sa.Column('addons', sa.Text(), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('employee_no', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('paused_until', sa.Text(), nullable=False),
    sa.Column('contact_id', sa.Text(), nullable=False),
    sa.Column('leader_id', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_person_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person'))
    )
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_person_council_id'), ['council_id'], unique=False)

    op.create_table('status_word',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('word', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_status_word_council_id')),
    sa.PrimaryKeyConstraint('council_id', 'lang', 'status', name=op.f('pk_status_word'))
    )
    op.create_table('voiced',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('seconds', sa.BigInteger(), nullable=False),
    sa.Column('wave', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('by', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_voiced_council_id')),
    sa.PrimaryKeyConstraint('council_id', 'about', name=op.f('pk_voiced'))
    )
    with op.batch_alter_table('voiced', schema=None) as batch_op:
        batch_op.create_index('ix_voiced_old', ['council_id', 'at'], unique=False)

    op.create_table('appointment',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('from_day', sa.Text(), nullable=False),
    sa.Column('to_day', sa.Text(), nullable=False),
    sa.Column('asked_by', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_appointment_body_id')),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_appointment_council_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_appointment_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appointment'))
    )
    with op.batch_alter_table('appointment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_appointment_council_id'), ['council_id'], unique=False)

    op.create_table('assignment',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('minutes', sa.BigInteger(), nullable=False),
    sa.Column('paid', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('made_by', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('done_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_assignment_body_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_assignment_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_assignment'))
    )
    with op.batch_alter_table('assignment', schema=None) as batch_op:
        batch_op.create_index('ix_assignment_person', ['council_id', 'person_id', 'day'], unique=False)

    op.create_table('course_step',
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('course', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('step', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('done', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_course_step_council_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_course_step_person_id')),
    sa.PrimaryKeyConstraint('person_id', 'course', name=op.f('pk_course_step'))
    )
    op.create_table('cover',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('officer_id', sa.Text(), nullable=False),
    sa.Column('stand_in_id', sa.Text(), nullable=False),
    sa.Column('from_day', sa.Text(), nullable=False),
    sa.Column('to_day', sa.Text(), nullable=False),
    sa.Column('ended', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['officer_id'], ['person.id'], name=op.f('fk_cover_officer_id')),
    sa.ForeignKeyConstraint(['stand_in_id'], ['person.id'], name=op.f('fk_cover_stand_in_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cover'))
    )
    with op.batch_alter_table('cover', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_cover_council_id'), ['council_id'], unique=False)

    op.create_table('fee_limit',
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('most', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_fee_limit_person_id')),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_fee_limit'))
    )
    op.create_table('hearing',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('sender', sa.Text(), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('due_day', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('draft', sa.Text(), nullable=False),
    sa.Column('drafted_at', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('sent_at', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_hearing_body_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_hearing'))
    )
    with op.batch_alter_table('hearing', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_hearing_council_id'), ['council_id'], unique=False)

    op.create_table('input',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('giver_id', sa.Text(), nullable=False),
    sa.Column('taken_by', sa.Text(), nullable=False),
    sa.Column('route', sa.Text(), nullable=False),
    sa.Column('on_behalf_of', sa.Text(), nullable=False),
    sa.Column('organisation', sa.Text(), nullable=False),
    sa.Column('hide_name', sa.BigInteger(), nullable=False),
    sa.Column('voice', sa.BigInteger(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('text_kept', sa.BigInteger(), nullable=False),
    sa.Column('held', sa.BigInteger(), nullable=False),
    sa.Column('late', sa.BigInteger(), nullable=False),
    sa.Column('received_at', sa.BigInteger(), nullable=False),
    sa.Column('shown_from', sa.BigInteger(), nullable=False),
    sa.Column('responsible_id', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('status_at', sa.BigInteger(), nullable=False),
    sa.Column('round', sa.BigInteger(), nullable=False),
    sa.Column('answered_round', sa.BigInteger(), nullable=False),
    sa.Column('answer_due', sa.Text(), nullable=False),
    sa.Column('raised', sa.BigInteger(), nullable=False),
    sa.Column('merged_into', sa.Text(), nullable=False),
    sa.Column('until', sa.Text(), nullable=False),
    sa.Column('forwarded_to', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('what_changed', sa.Text(), nullable=False),
    sa.Column('evidence', sa.Text(), nullable=False),
    sa.Column('next_step', sa.Text(), nullable=False),
    sa.Column('told_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_input_body_id')),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_input_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_input')),
    sa.UniqueConstraint('council_id', 'body_id', 'number', name=op.f('uq_input_council_id_body_id_number'))
    )
    with op.batch_alter_table('input', schema=None) as batch_op:
        batch_op.create_index('ix_input_due', ['council_id', 'answer_due'], unique=False)
        batch_op.create_index('ix_input_giver', ['council_id', 'giver_id', 'received_at'], unique=False)
        batch_op.create_index('ix_input_item', ['council_id', 'item_id'], unique=False)
        batch_op.create_index('ix_input_meeting', ['council_id', 'meeting_id'], unique=False)
        batch_op.create_index('ix_input_merged', ['council_id', 'merged_into'], unique=False)
        batch_op.create_index('ix_input_responsible', ['council_id', 'responsible_id'], unique=False)

    op.create_table('link',
    sa.Column('account_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('since', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_link_account_id')),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_link_council_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_link_person_id')),
    sa.PrimaryKeyConstraint('account_id', 'person_id', name=op.f('pk_link'))
    )
    with op.batch_alter_table('link', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_link_person_id'), ['person_id'], unique=False)

    op.create_table('meeting',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('start_at', sa.BigInteger(), nullable=False),
    sa.Column('end_at', sa.BigInteger(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('mode', sa.Text(), nullable=False),
    sa.Column('pre_start', sa.BigInteger(), nullable=False),
    sa.Column('pre_end', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('planned_at', sa.BigInteger(), nullable=False),
    sa.Column('published_at', sa.BigInteger(), nullable=False),
    sa.Column('opened_at', sa.BigInteger(), nullable=False),
    sa.Column('closed_at', sa.BigInteger(), nullable=False),
    sa.Column('changes', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_meeting_body_id')),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_meeting_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_meeting'))
    )
    with op.batch_alter_table('meeting', schema=None) as batch_op:
        batch_op.create_index('ix_meeting_body', ['council_id', 'body_id', 'start_at'], unique=False)
        batch_op.create_index('ix_meeting_start', ['council_id', 'start_at'], unique=False)

    op.create_table('member_talk',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('officer_id', sa.Text(), nullable=False),
    sa.Column('how', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_member_talk_council_id')),
    sa.ForeignKeyConstraint(['officer_id'], ['person.id'], name=op.f('fk_member_talk_officer_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_member_talk_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_member_talk'))
    )
    with op.batch_alter_table('member_talk', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_member_talk_council_id'), ['council_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_member_talk_person_id'), ['person_id'], unique=False)

    op.create_table('need_kept',
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('need', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_need_kept_person_id')),
    sa.PrimaryKeyConstraint('person_id', 'need', name=op.f('pk_need_kept'))
    )
    with op.batch_alter_table('need_kept', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_need_kept_council_id'), ['council_id'], unique=False)

    op.create_table('open_code',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('code_hash', sa.Text(), nullable=False),
    sa.Column('link_hash', sa.Text(), nullable=False),
    sa.Column('made_by', sa.Text(), nullable=False),
    sa.Column('made', sa.BigInteger(), nullable=False),
    sa.Column('expires', sa.BigInteger(), nullable=False),
    sa.Column('most', sa.BigInteger(), nullable=False),
    sa.Column('used', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_open_code_body_id')),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_open_code_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_open_code')),
    sa.UniqueConstraint('code_hash', name=op.f('uq_open_code_code_hash')),
    sa.UniqueConstraint('link_hash', name=op.f('uq_open_code_link_hash'))
    )
    with op.batch_alter_table('open_code', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_open_code_council_id'), ['council_id'], unique=False)

    op.create_table('poll',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('options', sa.Text(), nullable=False),
    sa.Column('minutes', sa.BigInteger(), nullable=False),
    sa.Column('mode', sa.Text(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('close_day', sa.Text(), nullable=False),
    sa.Column('asked_by', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_poll_body_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_poll'))
    )
    with op.batch_alter_table('poll', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_poll_council_id'), ['council_id'], unique=False)

    op.create_table('pulse_done',
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('noted', sa.BigInteger(), nullable=False),
    sa.Column('shown', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_pulse_done_person_id')),
    sa.PrimaryKeyConstraint('subject', 'person_id', name=op.f('pk_pulse_done'))
    )
    op.create_table('reading',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('asked_by', sa.Text(), nullable=False),
    sa.Column('deed', sa.Text(), nullable=False),
    sa.Column('given', sa.Text(), nullable=False),
    sa.Column('digest', sa.Text(), nullable=False),
    sa.Column('assignment_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('answered_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_reading_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reading'))
    )
    with op.batch_alter_table('reading', schema=None) as batch_op:
        batch_op.create_index('ix_reading_digest', ['council_id', 'digest'], unique=False)

    op.create_table('recording',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('seconds', sa.BigInteger(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('mime', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('written', sa.Text(), nullable=False),
    sa.Column('written_by', sa.Text(), nullable=False),
    sa.Column('tries', sa.BigInteger(), nullable=False),
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('asked', sa.LargeBinary(), nullable=False),
    sa.Column('chat_key', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_recording_council_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_recording_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recording'))
    )
    with op.batch_alter_table('recording', schema=None) as batch_op:
        batch_op.create_index('ix_recording_input', ['council_id', 'input_id'], unique=False)
        batch_op.create_index('ix_recording_state', ['council_id', 'state', 'at'], unique=False)

    op.create_table('role_held',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('seat_id', sa.Text(), nullable=False),
    sa.Column('deputy_order', sa.BigInteger(), nullable=False),
    sa.Column('from_day', sa.Text(), nullable=False),
    sa.Column('to_day', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_role_held_body_id')),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_role_held_council_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_role_held_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_role_held'))
    )
    with op.batch_alter_table('role_held', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_role_held_council_id'), ['council_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_role_held_person_id'), ['person_id'], unique=False)

    op.create_table('room',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('chat', sa.Text(), nullable=False),
    sa.Column('linked_by', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_room_body_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_room')),
    sa.UniqueConstraint('channel', 'chat', name=op.f('uq_room_channel_chat'))
    )
    with op.batch_alter_table('room', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_room_council_id'), ['council_id'], unique=False)

    op.create_table('seat',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('organisation', sa.Text(), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_seat_body_id')),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_seat_council_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_seat'))
    )
    with op.batch_alter_table('seat', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_seat_body_id'), ['body_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_seat_council_id'), ['council_id'], unique=False)

    op.create_table('support',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('member_id', sa.Text(), nullable=False),
    sa.Column('support_id', sa.Text(), nullable=False),
    sa.Column('since', sa.BigInteger(), nullable=False),
    sa.Column('until', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_support_council_id')),
    sa.ForeignKeyConstraint(['member_id'], ['person.id'], name=op.f('fk_support_member_id')),
    sa.ForeignKeyConstraint(['support_id'], ['person.id'], name=op.f('fk_support_support_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_support'))
    )
    with op.batch_alter_table('support', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_support_council_id'), ['council_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_support_member_id'), ['member_id'], unique=False)

    op.create_table('talk',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('to_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('done', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_talk_council_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_talk_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_talk'))
    )
    with op.batch_alter_table('talk', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_talk_council_id'), ['council_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_talk_person_id'), ['person_id'], unique=False)

    op.create_table('talk_point',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('officer_id', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('agreed', sa.BigInteger(), nullable=False),
    sa.Column('done', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_talk_point_council_id')),
    sa.ForeignKeyConstraint(['officer_id'], ['person.id'], name=op.f('fk_talk_point_officer_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_talk_point_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_talk_point'))
    )
    with op.batch_alter_table('talk_point', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_talk_point_council_id'), ['council_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_talk_point_person_id'), ['person_id'], unique=False)

    op.create_table('test_reader',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('minutes', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_test_reader_person_id')),
    sa.PrimaryKeyConstraint('council_id', 'person_id', name=op.f('pk_test_reader'))
    )
    op.create_table('unclear',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('answered_at', sa.BigInteger(), nullable=False),
    sa.Column('simpler', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_unclear_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_unclear'))
    )
    with op.batch_alter_table('unclear', schema=None) as batch_op:
        batch_op.create_index('ix_unclear_council', ['council_id', 'answered_at', 'at'], unique=False)

    op.create_table('word_question',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('word', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('answered', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_word_question_council_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_word_question_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_word_question'))
    )
    with op.batch_alter_table('word_question', schema=None) as batch_op:
        batch_op.create_index('ix_word_question_open', ['council_id', 'answered'], unique=False)

    op.create_table('agenda_item',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('phase', sa.Text(), nullable=False),
    sa.Column('open', sa.Text(), nullable=False),
    sa.Column('fixed', sa.Text(), nullable=False),
    sa.Column('summary', sa.Text(), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('recommendation', sa.Text(), nullable=False),
    sa.Column('proposal_id', sa.Text(), nullable=False),
    sa.Column('raised', sa.Text(), nullable=False),
    sa.Column('texts', sa.Text(), nullable=False),
    sa.Column('goal', sa.Text(), nullable=False),
    sa.Column('decider', sa.Text(), nullable=False),
    sa.Column('next_step', sa.Text(), nullable=False),
    sa.Column('owner_id', sa.Text(), nullable=False),
    sa.Column('minutes', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_agenda_item_meeting_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_agenda_item'))
    )
    with op.batch_alter_table('agenda_item', schema=None) as batch_op:
        batch_op.create_index('ix_agenda_item_meeting', ['council_id', 'meeting_id', 'position'], unique=False)

    op.create_table('agenda_shown',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_agenda_shown_meeting_id')),
    sa.PrimaryKeyConstraint('meeting_id', name=op.f('pk_agenda_shown'))
    )
    with op.batch_alter_table('agenda_shown', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_agenda_shown_council_id'), ['council_id'], unique=False)

    op.create_table('answer_draft',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.Column('args', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['input_id'], ['input.id'], name=op.f('fk_answer_draft_input_id')),
    sa.PrimaryKeyConstraint('council_id', 'input_id', name=op.f('pk_answer_draft'))
    )
    with op.batch_alter_table('answer_draft', schema=None) as batch_op:
        batch_op.create_index('ix_answer_draft_who', ['council_id', 'who_id'], unique=False)

    op.create_table('carried',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('list', sa.Text(), nullable=False),
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_carried_meeting_id')),
    sa.PrimaryKeyConstraint('meeting_id', 'list', 'input_id', name=op.f('pk_carried'))
    )
    with op.batch_alter_table('carried', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_carried_council_id'), ['council_id'], unique=False)

    op.create_table('claim',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('ref', sa.Text(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('currency', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('minutes', sa.BigInteger(), nullable=False),
    sa.Column('pre_minutes', sa.BigInteger(), nullable=False),
    sa.Column('attended', sa.BigInteger(), nullable=False),
    sa.Column('leads', sa.BigInteger(), nullable=False),
    sa.Column('wanted', sa.BigInteger(), nullable=False),
    sa.Column('choice', sa.Text(), nullable=False),
    sa.Column('no_fee', sa.BigInteger(), nullable=False),
    sa.Column('confirmed_at', sa.BigInteger(), nullable=False),
    sa.Column('outside', sa.BigInteger(), nullable=False),
    sa.Column('allowed', sa.Text(), nullable=False),
    sa.Column('certified_by', sa.Text(), nullable=False),
    sa.Column('certified', sa.Text(), nullable=False),
    sa.Column('approved_by', sa.Text(), nullable=False),
    sa.Column('approved', sa.Text(), nullable=False),
    sa.Column('returned_why', sa.Text(), nullable=False),
    sa.Column('returned_due', sa.Text(), nullable=False),
    sa.Column('corrected', sa.BigInteger(), nullable=False),
    sa.Column('run_id', sa.Text(), nullable=False),
    sa.Column('first_paid', sa.Text(), nullable=False),
    sa.Column('drafted_at', sa.BigInteger(), nullable=False),
    sa.Column('changed_at', sa.BigInteger(), nullable=False),
    sa.Column('online', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_claim_council_id')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_claim_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_claim_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_claim')),
    sa.UniqueConstraint('meeting_id', 'person_id', name=op.f('uq_claim_meeting_id_person_id'))
    )
    with op.batch_alter_table('claim', schema=None) as batch_op:
        batch_op.create_index('ix_claim_person', ['council_id', 'person_id', 'day'], unique=False)
        batch_op.create_index('ix_claim_state', ['council_id', 'state', 'day'], unique=False)

    op.create_table('fee_choice',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('choice', sa.Text(), nullable=False),
    sa.Column('wanted', sa.BigInteger(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_fee_choice_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_fee_choice_person_id')),
    sa.PrimaryKeyConstraint('meeting_id', 'person_id', name=op.f('pk_fee_choice'))
    )
    op.create_table('input_place',
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('paper_id', sa.Text(), nullable=False),
    sa.Column('page', sa.BigInteger(), nullable=False),
    sa.Column('paragraph', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['input_id'], ['input.id'], name=op.f('fk_input_place_input_id')),
    sa.PrimaryKeyConstraint('input_id', name=op.f('pk_input_place'))
    )
    with op.batch_alter_table('input_place', schema=None) as batch_op:
        batch_op.create_index('ix_input_place_paper', ['council_id', 'paper_id'], unique=False)

    op.create_table('input_sent_on',
    sa.Column('there_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('here_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['here_id'], ['input.id'], name=op.f('fk_input_sent_on_here_id')),
    sa.ForeignKeyConstraint(['there_id'], ['input.id'], name=op.f('fk_input_sent_on_there_id')),
    sa.PrimaryKeyConstraint('there_id', name=op.f('pk_input_sent_on'))
    )
    with op.batch_alter_table('input_sent_on', schema=None) as batch_op:
        batch_op.create_index('ix_input_sent_on_here', ['council_id', 'here_id'], unique=False)

    op.create_table('input_source',
    sa.Column('chat_key', sa.Text(), nullable=False),
    sa.Column('message', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['input_id'], ['input.id'], name=op.f('fk_input_source_input_id')),
    sa.PrimaryKeyConstraint('chat_key', 'message', name=op.f('pk_input_source'))
    )
    with op.batch_alter_table('input_source', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_input_source_input_id'), ['input_id'], unique=False)

    op.create_table('input_step',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.Column('for_id', sa.Text(), nullable=False),
    sa.Column('before', sa.Text(), nullable=False),
    sa.Column('after', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('auto', sa.BigInteger(), nullable=False),
    sa.Column('raised', sa.BigInteger(), nullable=False),
    sa.Column('round', sa.BigInteger(), nullable=False),
    sa.Column('due', sa.Text(), nullable=False),
    sa.Column('said', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_input_step_council_id')),
    sa.ForeignKeyConstraint(['input_id'], ['input.id'], name=op.f('fk_input_step_input_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_input_step'))
    )
    with op.batch_alter_table('input_step', schema=None) as batch_op:
        batch_op.create_index('ix_input_step_input', ['council_id', 'input_id', 'id'], unique=False)

    op.create_table('input_text',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_input_text_council_id')),
    sa.ForeignKeyConstraint(['input_id'], ['input.id'], name=op.f('fk_input_text_input_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_input_text'))
    )
    with op.batch_alter_table('input_text', schema=None) as batch_op:
        batch_op.create_index('ix_input_text_input', ['council_id', 'input_id', 'id'], unique=False)

    op.create_table('meeting_need',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('need', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_meeting_need_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_meeting_need_person_id')),
    sa.PrimaryKeyConstraint('meeting_id', 'person_id', 'need', name=op.f('pk_meeting_need'))
    )
    op.create_table('meeting_room',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('room', sa.Text(), nullable=False),
    sa.Column('seating', sa.Text(), nullable=False),
    sa.Column('breaks', sa.Text(), nullable=False),
    sa.Column('way_in', sa.Text(), nullable=False),
    sa.Column('guests', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_meeting_room_meeting_id')),
    sa.PrimaryKeyConstraint('meeting_id', name=op.f('pk_meeting_room'))
    )
    with op.batch_alter_table('meeting_room', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_meeting_room_council_id'), ['council_id'], unique=False)

    op.create_table('passing',
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('code_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['code_id'], ['open_code.id'], name=op.f('fk_passing_code_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_passing_person_id')),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_passing'))
    )
    with op.batch_alter_table('passing', schema=None) as batch_op:
        batch_op.create_index('ix_passing_code', ['council_id', 'code_id'], unique=False)

    op.create_table('poll_answer',
    sa.Column('poll_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('fits', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_poll_answer_person_id')),
    sa.ForeignKeyConstraint(['poll_id'], ['poll.id'], name=op.f('fk_poll_answer_poll_id')),
    sa.PrimaryKeyConstraint('poll_id', 'person_id', name=op.f('pk_poll_answer'))
    )
    op.create_table('premeeting_note',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_premeeting_note_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_premeeting_note_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_premeeting_note'))
    )
    with op.batch_alter_table('premeeting_note', schema=None) as batch_op:
        batch_op.create_index('ix_premeeting_note_meeting', ['council_id', 'meeting_id', 'at'], unique=False)

    op.create_table('presence',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('part', sa.Text(), nullable=False),
    sa.Column('mode', sa.Text(), nullable=False),
    sa.Column('from_at', sa.BigInteger(), nullable=False),
    sa.Column('to_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_presence_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_presence_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_presence')),
    sa.UniqueConstraint('meeting_id', 'person_id', 'part', 'from_at', name=op.f('uq_presence_meeting_id_person_id_part_from_at'))
    )
    with op.batch_alter_table('presence', schema=None) as batch_op:
        batch_op.create_index('ix_presence_meeting', ['council_id', 'meeting_id', 'from_at'], unique=False)

    op.create_table('print_order',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('format', sa.Text(), nullable=False),
    sa.Column('copies', sa.BigInteger(), nullable=False),
    sa.Column('ordered_by', sa.Text(), nullable=False),
    sa.Column('ordered_at', sa.BigInteger(), nullable=False),
    sa.Column('posted_at', sa.BigInteger(), nullable=False),
    sa.Column('posted_day', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_print_order_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_print_order_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_print_order')),
    sa.UniqueConstraint('meeting_id', 'person_id', 'format', name=op.f('uq_print_order_meeting_id_person_id_format'))
    )
    with op.batch_alter_table('print_order', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_print_order_council_id'), ['council_id'], unique=False)

    op.create_table('proposal',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('late', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('answered_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_proposal_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_proposal_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_proposal'))
    )
    with op.batch_alter_table('proposal', schema=None) as batch_op:
        batch_op.create_index('ix_proposal_meeting', ['council_id', 'meeting_id', 'at'], unique=False)

    op.create_table('rsvp',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_rsvp_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_rsvp_person_id')),
    sa.PrimaryKeyConstraint('meeting_id', 'person_id', name=op.f('pk_rsvp'))
    )
    op.create_table('stand_in',
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('seat_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_stand_in_meeting_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_stand_in_person_id')),
    sa.ForeignKeyConstraint(['seat_id'], ['seat.id'], name=op.f('fk_stand_in_seat_id')),
    sa.PrimaryKeyConstraint('meeting_id', 'seat_id', name=op.f('pk_stand_in'))
    )
    op.create_table('translation',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('original', sa.Text(), nullable=False),
    sa.Column('made_by', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['input_id'], ['input.id'], name=op.f('fk_translation_input_id')),
    sa.PrimaryKeyConstraint('council_id', 'input_id', 'lang', name=op.f('pk_translation'))
    )
    op.create_table('translation_wish',
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('input_id', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['input_id'], ['input.id'], name=op.f('fk_translation_wish_input_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_translation_wish_person_id')),
    sa.PrimaryKeyConstraint('council_id', 'input_id', 'lang', 'person_id', name=op.f('pk_translation_wish'))
    )
    op.create_table('vote',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('method', sa.Text(), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('secret', sa.BigInteger(), nullable=False),
    sa.Column('electorate', sa.Text(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('terms', sa.Text(), nullable=False),
    sa.Column('rules', sa.Text(), nullable=False),
    sa.Column('slots', sa.BigInteger(), nullable=False),
    sa.Column('slot_size', sa.BigInteger(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('opened_by', sa.Text(), nullable=False),
    sa.Column('opened_at', sa.BigInteger(), nullable=False),
    sa.Column('closes_at', sa.BigInteger(), nullable=False),
    sa.Column('closed_at', sa.BigInteger(), nullable=False),
    sa.Column('seed', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['body_id'], ['body.id'], name=op.f('fk_vote_body_id')),
    sa.ForeignKeyConstraint(['council_id'], ['council.id'], name=op.f('fk_vote_council_id')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_vote_meeting_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_vote'))
    )
    with op.batch_alter_table('vote', schema=None) as batch_op:
        batch_op.create_index('ix_vote_council', ['council_id', 'opened_at'], unique=False)
        batch_op.create_index('ix_vote_item', ['council_id', 'item_id'], unique=False)
        batch_op.create_index('ix_vote_open', ['council_id', 'secret'], unique=False, sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))

    op.create_table('assisted_ballot',
    sa.Column('vote_id', sa.Text(), nullable=False),
    sa.Column('seat_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('by_id', sa.Text(), nullable=False),
    sa.Column('witness_id', sa.Text(), nullable=False),
    sa.Column('medium', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['vote_id'], ['vote.id'], name=op.f('fk_assisted_ballot_vote_id')),
    sa.PrimaryKeyConstraint('vote_id', 'seat_id', name=op.f('pk_assisted_ballot'))
    )
    op.create_table('ballot',
    sa.Column('vote_id', sa.Text(), nullable=False),
    sa.Column('seat_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('said', sa.Text(), nullable=False),
    sa.Column('medium', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['vote_id'], ['vote.id'], name=op.f('fk_ballot_vote_id')),
    sa.PrimaryKeyConstraint('vote_id', 'seat_id', name=op.f('pk_ballot'))
    )
    op.create_table('claim_line',
    sa.Column('claim_id', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('taxable', sa.BigInteger(), nullable=False),
    sa.Column('cls', sa.Text(), nullable=False),
    sa.Column('quantity', sa.Text(), nullable=False),
    sa.Column('rate', sa.BigInteger(), nullable=False),
    sa.Column('needs_receipt', sa.BigInteger(), nullable=False),
    sa.Column('receipt', sa.BigInteger(), nullable=False),
    sa.Column('asked', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_claim_line_claim_id')),
    sa.PrimaryKeyConstraint('claim_id', 'code', name=op.f('pk_claim_line'))
    )
    op.create_table('claim_step',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('claim_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('who_id', sa.Text(), nullable=False),
    sa.Column('for_id', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_claim_step_claim_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_claim_step'))
    )
    with op.batch_alter_table('claim_step', schema=None) as batch_op:
        batch_op.create_index('ix_claim_step_claim', ['council_id', 'claim_id', 'id'], unique=False)

    op.create_table('interest',
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_item.id'], name=op.f('fk_interest_item_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_interest_person_id')),
    sa.PrimaryKeyConstraint('item_id', 'person_id', name=op.f('pk_interest'))
    )
    with op.batch_alter_table('interest', schema=None) as batch_op:
        batch_op.create_index('ix_interest_meeting', ['council_id', 'meeting_id'], unique=False)

    op.create_table('paper',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('item_id', sa.Text(), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('file_name', sa.Text(), nullable=False),
    sa.Column('mime', sa.Text(), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('responsible', sa.Text(), nullable=False),
    sa.Column('attached_at', sa.BigInteger(), nullable=False),
    sa.Column('late', sa.BigInteger(), nullable=False),
    sa.Column('late_reason', sa.Text(), nullable=False),
    sa.Column('texts', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['agenda_item.id'], name=op.f('fk_paper_item_id')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_paper_meeting_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_paper'))
    )
    with op.batch_alter_table('paper', schema=None) as batch_op:
        batch_op.create_index('ix_paper_meeting', ['council_id', 'meeting_id', 'item_id', 'position'], unique=False)

    op.create_table('payroll_line',
    sa.Column('run_id', sa.Text(), nullable=False),
    sa.Column('position', sa.BigInteger(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('claim_id', sa.Text(), nullable=False),
    sa.Column('reversal', sa.BigInteger(), nullable=False),
    sa.Column('employee', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('wage_type', sa.Text(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('element', sa.Text(), nullable=False),
    sa.Column('quantity', sa.Text(), nullable=False),
    sa.Column('rate', sa.BigInteger(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('taxable', sa.BigInteger(), nullable=False),
    sa.Column('claim', sa.Text(), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('said', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_payroll_line_claim_id')),
    sa.ForeignKeyConstraint(['run_id'], ['payroll_run.id'], name=op.f('fk_payroll_line_run_id')),
    sa.PrimaryKeyConstraint('run_id', 'position', name=op.f('pk_payroll_line'))
    )
    with op.batch_alter_table('payroll_line', schema=None) as batch_op:
        batch_op.create_index('ix_payroll_line_claim', ['council_id', 'claim_id', 'run_id', 'position'], unique=False)

    op.create_table('receipt',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('claim_id', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('mime', sa.Text(), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('bought', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_receipt_claim_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_receipt'))
    )
    with op.batch_alter_table('receipt', schema=None) as batch_op:
        batch_op.create_index('ix_receipt_claim', ['council_id', 'claim_id'], unique=False)
        batch_op.create_index('ix_receipt_file', ['council_id', 'sha256'], unique=False)

    op.create_table('urn',
    sa.Column('vote_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['vote_id'], ['vote.id'], name=op.f('fk_urn_vote_id')),
    sa.PrimaryKeyConstraint('vote_id', name=op.f('pk_urn'))
    )
    op.create_table('vote_result',
    sa.Column('vote_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('outcome', sa.Text(), nullable=False),
    sa.Column('cast_', sa.BigInteger(), nullable=False),
    sa.Column('found', sa.Text(), nullable=False),
    sa.Column('recount', sa.Text(), nullable=False),
    sa.Column('receipts', sa.Text(), nullable=False),
    sa.Column('settled', sa.Text(), nullable=False),
    sa.Column('salt', sa.Text(), nullable=False),
    sa.Column('seal', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['vote_id'], ['vote.id'], name=op.f('fk_vote_result_vote_id')),
    sa.PrimaryKeyConstraint('vote_id', name=op.f('pk_vote_result'))
    )
    op.create_table('vote_seat',
    sa.Column('vote_id', sa.Text(), nullable=False),
    sa.Column('seat_id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('holder_id', sa.Text(), nullable=False),
    sa.Column('organisation', sa.Text(), nullable=False),
    sa.Column('right_', sa.Text(), nullable=False),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('slot', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['vote_id'], ['vote.id'], name=op.f('fk_vote_seat_vote_id')),
    sa.PrimaryKeyConstraint('vote_id', 'seat_id', name=op.f('pk_vote_seat'))
    )
    with op.batch_alter_table('vote_seat', schema=None) as batch_op:
        batch_op.create_index('ix_vote_seat_person', ['council_id', 'vote_id', 'person_id'], unique=False)

    op.create_table('paper_mark',
    sa.Column('paper_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('mark', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['paper_id'], ['paper.id'], name=op.f('fk_paper_mark_paper_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_paper_mark_person_id')),
    sa.PrimaryKeyConstraint('paper_id', 'person_id', 'mark', name=op.f('pk_paper_mark'))
    )
    with op.batch_alter_table('paper_mark', schema=None) as batch_op:
        batch_op.create_index('ix_paper_mark_meeting', ['council_id', 'meeting_id'], unique=False)

    op.create_table('paper_question',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('council_id', sa.Text(), nullable=False),
    sa.Column('meeting_id', sa.Text(), nullable=False),
    sa.Column('paper_id', sa.Text(), nullable=False),
    sa.Column('person_id', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=False),
    sa.Column('due_day', sa.Text(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('answered_by', sa.Text(), nullable=False),
    sa.Column('answered_at', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('officer_id', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['paper_id'], ['paper.id'], name=op.f('fk_paper_question_paper_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_paper_question_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_paper_question'))
    )
    with op.batch_alter_table('paper_question', schema=None) as batch_op:
        batch_op.create_index('ix_paper_question_open', ['council_id', 'due_day'], unique=False, sqlite_where=sa.text('answered_at = 0'), postgresql_where=sa.text('answered_at = 0'))
        batch_op.create_index('ix_paper_question_paper', ['council_id', 'paper_id', 'at'], unique=False)



def downgrade() -> None:
    """Back to the version before."""
    with op.batch_alter_table('paper_question', schema=None) as batch_op:
        batch_op.drop_index('ix_paper_question_paper')
        batch_op.drop_index('ix_paper_question_open', sqlite_where=sa.text('answered_at = 0'), postgresql_where=sa.text('answered_at = 0'))

    op.drop_table('paper_question')
    with op.batch_alter_table('paper_mark', schema=None) as batch_op:
        batch_op.drop_index('ix_paper_mark_meeting')

    op.drop_table('paper_mark')
    with op.batch_alter_table('vote_seat', schema=None) as batch_op:
        batch_op.drop_index('ix_vote_seat_person')

    op.drop_table('vote_seat')
    op.drop_table('vote_result')
    op.drop_table('urn')
    with op.batch_alter_table('receipt', schema=None) as batch_op:
        batch_op.drop_index('ix_receipt_file')
        batch_op.drop_index('ix_receipt_claim')

    op.drop_table('receipt')
    with op.batch_alter_table('payroll_line', schema=None) as batch_op:
        batch_op.drop_index('ix_payroll_line_claim')

    op.drop_table('payroll_line')
    with op.batch_alter_table('paper', schema=None) as batch_op:
        batch_op.drop_index('ix_paper_meeting')

    op.drop_table('paper')
    with op.batch_alter_table('interest', schema=None) as batch_op:
        batch_op.drop_index('ix_interest_meeting')

    op.drop_table('interest')
    with op.batch_alter_table('claim_step', schema=None) as batch_op:
        batch_op.drop_index('ix_claim_step_claim')

    op.drop_table('claim_step')
    op.drop_table('claim_line')
    op.drop_table('ballot')
    op.drop_table('assisted_ballot')
    with op.batch_alter_table('vote', schema=None) as batch_op:
        batch_op.drop_index('ix_vote_open', sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))
        batch_op.drop_index('ix_vote_item')
        batch_op.drop_index('ix_vote_council')

    op.drop_table('vote')
    op.drop_table('translation_wish')
    op.drop_table('translation')
    op.drop_table('stand_in')
    op.drop_table('rsvp')
    with op.batch_alter_table('proposal', schema=None) as batch_op:
        batch_op.drop_index('ix_proposal_meeting')

    op.drop_table('proposal')
    with op.batch_alter_table('print_order', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_print_order_council_id'))

    op.drop_table('print_order')
    with op.batch_alter_table('presence', schema=None) as batch_op:
        batch_op.drop_index('ix_presence_meeting')

    op.drop_table('presence')
    with op.batch_alter_table('premeeting_note', schema=None) as batch_op:
        batch_op.drop_index('ix_premeeting_note_meeting')

    op.drop_table('premeeting_note')
    op.drop_table('poll_answer')
    with op.batch_alter_table('passing', schema=None) as batch_op:
        batch_op.drop_index('ix_passing_code')

    op.drop_table('passing')
    with op.batch_alter_table('meeting_room', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_meeting_room_council_id'))

    op.drop_table('meeting_room')
    op.drop_table('meeting_need')
    with op.batch_alter_table('input_text', schema=None) as batch_op:
        batch_op.drop_index('ix_input_text_input')

    op.drop_table('input_text')
    with op.batch_alter_table('input_step', schema=None) as batch_op:
        batch_op.drop_index('ix_input_step_input')

    op.drop_table('input_step')
    with op.batch_alter_table('input_source', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_input_source_input_id'))

    op.drop_table('input_source')
    with op.batch_alter_table('input_sent_on', schema=None) as batch_op:
        batch_op.drop_index('ix_input_sent_on_here')

    op.drop_table('input_sent_on')
    with op.batch_alter_table('input_place', schema=None) as batch_op:
        batch_op.drop_index('ix_input_place_paper')

    op.drop_table('input_place')
    op.drop_table('fee_choice')
    with op.batch_alter_table('claim', schema=None) as batch_op:
        batch_op.drop_index('ix_claim_state')
        batch_op.drop_index('ix_claim_person')

    op.drop_table('claim')
    with op.batch_alter_table('carried', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_carried_council_id'))

    op.drop_table('carried')
    with op.batch_alter_table('answer_draft', schema=None) as batch_op:
        batch_op.drop_index('ix_answer_draft_who')

    op.drop_table('answer_draft')
    with op.batch_alter_table('agenda_shown', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_agenda_shown_council_id'))

    op.drop_table('agenda_shown')
    with op.batch_alter_table('agenda_item', schema=None) as batch_op:
        batch_op.drop_index('ix_agenda_item_meeting')

    op.drop_table('agenda_item')
    with op.batch_alter_table('word_question', schema=None) as batch_op:
        batch_op.drop_index('ix_word_question_open')

    op.drop_table('word_question')
    with op.batch_alter_table('unclear', schema=None) as batch_op:
        batch_op.drop_index('ix_unclear_council')

    op.drop_table('unclear')
    op.drop_table('test_reader')
    with op.batch_alter_table('talk_point', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_talk_point_person_id'))
        batch_op.drop_index(batch_op.f('ix_talk_point_council_id'))

    op.drop_table('talk_point')
    with op.batch_alter_table('talk', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_talk_person_id'))
        batch_op.drop_index(batch_op.f('ix_talk_council_id'))

    op.drop_table('talk')
    with op.batch_alter_table('support', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_support_member_id'))
        batch_op.drop_index(batch_op.f('ix_support_council_id'))

    op.drop_table('support')
    with op.batch_alter_table('seat', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_seat_council_id'))
        batch_op.drop_index(batch_op.f('ix_seat_body_id'))

    op.drop_table('seat')
    with op.batch_alter_table('room', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_room_council_id'))

    op.drop_table('room')
    with op.batch_alter_table('role_held', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_role_held_person_id'))
        batch_op.drop_index(batch_op.f('ix_role_held_council_id'))

    op.drop_table('role_held')
    with op.batch_alter_table('recording', schema=None) as batch_op:
        batch_op.drop_index('ix_recording_state')
        batch_op.drop_index('ix_recording_input')

    op.drop_table('recording')
    with op.batch_alter_table('reading', schema=None) as batch_op:
        batch_op.drop_index('ix_reading_digest')

    op.drop_table('reading')
    op.drop_table('pulse_done')
    with op.batch_alter_table('poll', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_poll_council_id'))

    op.drop_table('poll')
    with op.batch_alter_table('open_code', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_open_code_council_id'))

    op.drop_table('open_code')
    with op.batch_alter_table('need_kept', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_need_kept_council_id'))

    op.drop_table('need_kept')
    with op.batch_alter_table('member_talk', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_member_talk_person_id'))
        batch_op.drop_index(batch_op.f('ix_member_talk_council_id'))

    op.drop_table('member_talk')
    with op.batch_alter_table('meeting', schema=None) as batch_op:
        batch_op.drop_index('ix_meeting_start')
        batch_op.drop_index('ix_meeting_body')

    op.drop_table('meeting')
    with op.batch_alter_table('link', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_link_person_id'))

    op.drop_table('link')
    with op.batch_alter_table('input', schema=None) as batch_op:
        batch_op.drop_index('ix_input_responsible')
        batch_op.drop_index('ix_input_merged')
        batch_op.drop_index('ix_input_meeting')
        batch_op.drop_index('ix_input_item')
        batch_op.drop_index('ix_input_giver')
        batch_op.drop_index('ix_input_due')

    op.drop_table('input')
    with op.batch_alter_table('hearing', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_hearing_council_id'))

    op.drop_table('hearing')
    op.drop_table('fee_limit')
    with op.batch_alter_table('cover', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_cover_council_id'))

    op.drop_table('cover')
    op.drop_table('course_step')
    with op.batch_alter_table('assignment', schema=None) as batch_op:
        batch_op.drop_index('ix_assignment_person')

    op.drop_table('assignment')
    with op.batch_alter_table('appointment', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_appointment_council_id'))

    op.drop_table('appointment')
    with op.batch_alter_table('voiced', schema=None) as batch_op:
        batch_op.drop_index('ix_voiced_old')

    op.drop_table('voiced')
    op.drop_table('status_word')
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_person_council_id'))

    op.drop_table('person')
    with op.batch_alter_table('payroll_run', schema=None) as batch_op:
        batch_op.drop_index('ix_payroll_run_made')

    op.drop_table('payroll_run')
    op.drop_table('minutes_signer')
    with op.batch_alter_table('minutes_objection', schema=None) as batch_op:
        batch_op.drop_index('ix_minutes_objection_meeting')

    op.drop_table('minutes_objection')
    with op.batch_alter_table('minutes_mark', schema=None) as batch_op:
        batch_op.drop_index('ix_minutes_mark_meeting')

    op.drop_table('minutes_mark')
    op.drop_table('minutes_locked')
    op.drop_table('minutes_addendum')
    op.drop_table('minutes')
    with op.batch_alter_table('invitation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_invitation_person_id'))
        batch_op.drop_index(batch_op.f('ix_invitation_joined_as'))
        batch_op.drop_index(batch_op.f('ix_invitation_council_id'))

    op.drop_table('invitation')
    op.drop_table('impact')
    with op.batch_alter_table('dissent', schema=None) as batch_op:
        batch_op.drop_index('ix_dissent_meeting')

    op.drop_table('dissent')
    with op.batch_alter_table('decision', schema=None) as batch_op:
        batch_op.drop_index('ix_decision_meeting')

    op.drop_table('decision')
    op.drop_table('council_word')
    with op.batch_alter_table('body', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_body_council_id'))

    op.drop_table('body')
    with op.batch_alter_table('action_reply', schema=None) as batch_op:
        batch_op.drop_index('ix_action_reply_action')

    op.drop_table('action_reply')
    with op.batch_alter_table('action_item', schema=None) as batch_op:
        batch_op.drop_index('ix_action_item_responsible')
        batch_op.drop_index('ix_action_item_meeting')

    op.drop_table('action_item')
    with op.batch_alter_table('work', schema=None) as batch_op:
        batch_op.drop_index('ix_work_subject')
        batch_op.drop_index('ix_work_next', sqlite_where=sa.text('settled = 0'), postgresql_where=sa.text('settled = 0'))

    op.drop_table('work')
    with op.batch_alter_table('wheel_entry', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_wheel_entry_council_id'))

    op.drop_table('wheel_entry')
    op.drop_table('undo')
    op.drop_table('told')
    op.drop_table('thread')
    op.drop_table('text_check')
    op.drop_table('room_code')
    op.drop_table('question')
    with op.batch_alter_table('pulse_text', schema=None) as batch_op:
        batch_op.drop_index('ix_pulse_text_subject')

    op.drop_table('pulse_text')
    with op.batch_alter_table('pulse_count', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_pulse_count_council_id'))

    op.drop_table('pulse_count')
    op.drop_table('payroll_count')
    op.drop_table('pause')
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.drop_index('ix_outbox_trouble', sqlite_where=sa.text("reason <> ''"), postgresql_where=sa.text("reason <> ''"))
        batch_op.drop_index('ix_outbox_person', sqlite_where=sa.text("notice_id <> ''"), postgresql_where=sa.text("notice_id <> ''"))
        batch_op.drop_index('ix_outbox_open', sqlite_where=sa.text('settled = 0'), postgresql_where=sa.text('settled = 0'))
        batch_op.drop_index('ix_outbox_notice', sqlite_where=sa.text("notice_id <> ''"), postgresql_where=sa.text("notice_id <> ''"))
        batch_op.drop_index('ix_outbox_next', sqlite_where=sa.text('settled = 0'), postgresql_where=sa.text('settled = 0'))
        batch_op.drop_index('ix_outbox_ext', sqlite_where=sa.text("ext_id <> ''"), postgresql_where=sa.text("ext_id <> ''"))
        batch_op.drop_index('ix_outbox_chat', sqlite_where=sa.text('settled > 0'), postgresql_where=sa.text('settled > 0'))

    op.drop_table('outbox')
    with op.batch_alter_table('offer', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_offer_outbox_id'))
        batch_op.drop_index('ix_offer_fresh', sqlite_where=sa.text('fresh = 1'), postgresql_where=sa.text('fresh = 1'))
        batch_op.drop_index(batch_op.f('ix_offer_chat_key'))

    op.drop_table('offer')
    with op.batch_alter_table('notice', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_notice_council_id'))

    op.drop_table('notice')
    op.drop_table('matrix_entry')
    op.drop_table('input_draft')
    op.drop_table('input_count')
    with op.batch_alter_table('inbox', schema=None) as batch_op:
        batch_op.drop_index('ix_inbox_new', sqlite_where=sa.text("state = 'new'"), postgresql_where=sa.text("state = 'new'"))
        batch_op.drop_index('ix_inbox_bad', sqlite_where=sa.text("state IN ('failed', 'quarantined')"), postgresql_where=sa.text("state IN ('failed', 'quarantined')"))

    op.drop_table('inbox')
    with op.batch_alter_table('file_use', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_file_use_sha256'))

    op.drop_table('file_use')
    with op.batch_alter_table('due', schema=None) as batch_op:
        batch_op.drop_index('ix_due_subject')
        batch_op.drop_index('ix_due_next', sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))

    op.drop_table('due')
    op.drop_table('cursor')
    op.drop_table('council')
    op.drop_table('code_try')
    op.drop_table('claim_count')
    op.drop_table('beat')
    with op.batch_alter_table('audit_salt', schema=None) as batch_op:
        batch_op.drop_index('ix_audit_salt_person')

    op.drop_table('audit_salt')
    op.drop_table('audit_published')
    op.drop_table('audit_head')
    with op.batch_alter_table('audit', schema=None) as batch_op:
        batch_op.drop_index('ix_audit_unsealed', sqlite_where=sa.text('seq = 0'), postgresql_where=sa.text('seq = 0'))
        batch_op.drop_index('ix_audit_subject')
        batch_op.drop_index('ix_audit_chain', sqlite_where=sa.text('seq > 0'), postgresql_where=sa.text('seq > 0'))

    op.drop_table('audit')
    op.drop_table('agenda_counter')
    with op.batch_alter_table('action', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_action_expires'))

    op.drop_table('action')
    op.drop_table('account')
