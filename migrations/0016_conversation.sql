-- The buttons below our last message, each with its action, opaque id and label, so that a typed number does what the
-- button does; and since when they stand there: a number that was under way before means those that stood there then.
alter table conversations add column offered jsonb;
alter table conversations add column offered_at timestamptz;

-- The answer that covers the message: key of the outbox row that replies to it, or that passes it on to a person. Several
-- messages of a burst share one. Null: nothing was to be said (blocked, a word of staff that only moved a case).
alter table inbox add column answered_by text;

-- Why answers did not help, as codes by week alone.
create table unhelpful_answers (
  week date not null,
  reason text not null check (reason in ('wrong_topic', 'too_far', 'not_for_me', 'been_there', 'other')),
  answers integer not null,
  primary key (week, reason)
);

-- When the message before the next one of a lane came: a burst is answered together.
create index inbox_of_lane on inbox (lane, id);
