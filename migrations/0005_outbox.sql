-- Every effect on the outside world is a row here before it is attempted (Q1). `effect` is sealed: with the data key
-- of `sealed_for` (a tenant), else with the installation's own key.
create table outbox (
  id uuid primary key,
  position bigint generated always as identity,
  effect_key text not null unique,
  lane text not null,
  -- 0 emergency, 1 normal: an emergency never waits behind a backlog (W2)
  priority smallint not null default 1,
  kind text not null,
  effect text,
  sealed_for uuid references tenants (id),
  inbox_id bigint references inbox (id) on delete set null,
  case_id uuid references cases (id),
  state text not null default 'owed' check (state in ('owed', 'sending', 'sent', 'failed', 'superseded')),
  -- The outcome of an attempt was unknown; it was tried once more, so it may show twice (T11, Q9).
  ambiguous boolean not null default false,
  attempts smallint not null default 0,
  not_before timestamptz not null default now(),
  sent_ids text[] not null default '{}',
  channel text,
  error_code text,
  created_at timestamptz not null default now(),
  settled_at timestamptz
);
create index outbox_owed on outbox (lane, priority, position) where state in ('owed', 'sending');
create index outbox_of_inbox on outbox (inbox_id);
create index outbox_of_tenant on outbox (sealed_for);

-- Until when a platform asked us to wait, remembered across restarts (T5, S6).
create table pauses (
  scope text primary key,
  until timestamptz not null
);

-- One poller at a time, one scheduler at a time: a lease with an expiry and a fence (T9).
create table leases (
  name text primary key,
  owner text not null,
  fence bigint not null default 1,
  lease_until timestamptz not null
);
