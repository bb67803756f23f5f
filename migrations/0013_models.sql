-- What was asked of paid models, so that a budget can end it (L6). Counts alone, no text.
create table model_use (
  purpose text not null,
  -- A tenant, or empty: the whole installation.
  subject text not null,
  -- A day (2026-11-22) or a month (2026-11), in German time.
  period text not null,
  tokens bigint not null,
  primary key (purpose, subject, period)
);

-- The switch that turns every model off at once (L7). No row: on.
create table model_switch (
  one boolean primary key default true check (one),
  is_on boolean not null,
  -- Slack user id of the member of staff.
  switched_by text not null,
  switched_at timestamptz not null
);
