-- What tenants asked and nobody could answer (gaps of the directory): how many tenants, by week, reason, topic, concept
-- and area. Never a text, a tenant or an instant. Numbers below five are kept here and shown nowhere.

create table gaps (
  -- The Monday of the week, in German time.
  week date not null check (extract(isodow from week) = 1),
  reason text not null check (reason in ('nothing_found', 'not_helpful')),
  topic text not null,
  -- Of the vocabulary, the broadest above the one that was named and that one; null: the question named none.
  top_concept text,
  concept text,
  -- Null: not known.
  area text,
  -- A tenant counts once in 13 weeks for a reason and concept.
  tenants integer not null check (tenants > 0),
  -- Those of them for whom it was the first below this top concept, or of this topic, in 13 weeks: they add up to
  -- different tenants.
  first_of_top_concept integer not null check (first_of_top_concept between 0 and tenants),
  first_of_topic integer not null check (first_of_topic between 0 and tenants),
  unique nulls not distinct (week, reason, topic, top_concept, concept, area)
);

-- What of a tenant was counted lately, so that it counts once: codes, sealed with the tenant's key; erased with them.
alter table conversations add column counted text;
