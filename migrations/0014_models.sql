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
