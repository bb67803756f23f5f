create table cases (
  id uuid primary key,
  -- What people read and say: five characters without look-alikes.
  reference text not null unique,
  tenant_id uuid not null references tenants (id),
  desk_id text not null,
  state text not null check (state in ('new', 'offered', 'claimed', 'waiting', 'answered', 'closed')),
  claimed_by text,
  outcome text,
  rating smallint check (rating between 1 and 5),
  topics text[] not null,
  urgency text not null check (urgency in ('normal', 'high', 'emergency')),
  crisis text,
  area text,
  language text not null,
  due_on date,
  opened_at timestamptz not null,
  claimed_at timestamptz,
  closed_at timestamptz,
  out_of_hours_told_at timestamptz,
  card_channel text,
  card_ts text,
  thread_channel text,
  thread_ts text,
  version integer not null default 1,
  check ((state in ('claimed', 'waiting', 'answered')) <= (claimed_by is not null)),
  check ((state = 'closed') = (outcome is not null))
);
-- One open case a tenant: what they write belongs to it.
create unique index one_open_case on cases (tenant_id) where state <> 'closed';
create index cases_of_person on cases (claimed_by) where state <> 'closed';
create index cases_by_state on cases (state, opened_at);
create unique index case_of_thread on cases (thread_channel, thread_ts) where thread_ts is not null;

alter table messages add foreign key (case_id) references cases (id);

-- Threads stay known after a release or transfer, so that a late message in one answers `warning`.
create table case_threads (
  channel text not null,
  thread_ts text not null,
  case_id uuid not null references cases (id),
  slack_user text not null,
  opened_at timestamptz not null default now(),
  primary key (channel, thread_ts)
);

-- The case log: codes, parameters and references, never free text; chained per case by a keyed hash (P6).
create table case_events (
  case_id uuid not null references cases (id),
  sequence integer not null check (sequence > 0),
  kind text not null,
  data jsonb not null,
  actor text not null,
  at timestamptz not null,
  previous_mac text not null,
  mac text not null,
  primary key (case_id, sequence)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the case log is append-only: % is refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger case_events_append_only before update or delete on case_events
  for each row execute function refuse_change();
create trigger case_events_no_truncate before truncate on case_events
  for each statement execute function refuse_change();

-- What was passed to a partner and what came of it.
create table referrals (
  id uuid primary key,
  case_id uuid not null references cases (id),
  service_id text not null,
  state text not null check (state in ('offered', 'consented', 'sent', 'accepted', 'declined', 'done')),
  by text not null,
  consent_at timestamptz,
  created_at timestamptz not null default now(),
  settled_at timestamptz
);
create index referrals_of_case on referrals (case_id);

-- Deadlines live here, not in Redis; a tick only looks (Q7).
create table deadlines (
  case_id uuid not null references cases (id),
  kind text not null check (kind in ('claim', 'tenant')),
  due_at timestamptz not null,
  met_at timestamptz,
  primary key (case_id, kind)
);
create index deadlines_open on deadlines (due_at) where met_at is null;
