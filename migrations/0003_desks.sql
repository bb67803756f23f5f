-- The desks file as it is in force. What an import no longer names is retired, never deleted: cases and their log refer
-- to desks and people by these ids. `retired_at` null: in force.
create table organisation (
  -- One row: one installation serves one organisation.
  only_one boolean primary key default true check (only_one),
  name text not null,
  federal_state text not null check (federal_state ~ '^[A-Z]{2}$'),
  imported_at timestamptz not null default now()
);

create table desks (
  id text primary key,
  -- Order of the desks file; the first desk takes whatever fits nowhere.
  position integer not null,
  name text not null,
  slack_channel text not null,
  areas text[] not null,
  topics text[] not null,
  hours text not null,
  claim_within_normal_minutes integer not null check (claim_within_normal_minutes > 0),
  claim_within_high_minutes integer not null check (claim_within_high_minutes > 0),
  claim_within_emergency_minutes integer not null check (claim_within_emergency_minutes > 0),
  emergency_cover text not null check (emergency_cover in ('on_call', 'none')),
  on_call text[] not null,
  office_phone text,
  repair_emergency_phone text,
  housing_loss_phone text,
  substitute text references desks (id),
  -- A lead or a person on call need not be listed with any desk, hence no reference to people.
  lead text not null,
  retired_at timestamptz
);

create table people (
  slack_user text primary key,
  name text not null,
  languages text[] not null,
  first_listed_at timestamptz not null default now(),
  retired_at timestamptz
);

create table desk_people (
  desk_id text not null references desks (id),
  slack_user text not null references people (slack_user),
  position integer not null,
  topics text[] not null,
  max_open_cases integer check (max_open_cases > 0),
  retired_at timestamptz,
  primary key (desk_id, slack_user)
);
create index desks_of_person on desk_people (slack_user) where retired_at is null;
