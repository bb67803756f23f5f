-- Keys that must never change although DATA_KEYS rotates (lookup of contacts, chain of the case log, staff texts).
-- Each is wrapped by the newest data key; rotation re-wraps.
create table installation_keys (
  name text primary key,
  wrapped text not null
);

-- A tenant is known by a keyed hash of the platform's user id. Name and chat id are sealed with the tenant's own
-- data key; destroying that key is erasure (G5).
create table tenants (
  id uuid primary key,
  platform text not null check (platform in ('telegram', 'slack')),
  bot_id text not null,
  contact_mac text not null,
  contact text,
  data_key text,
  language text,
  language_from text,
  area text,
  notice_given_at timestamptz,
  unreachable_at timestamptz,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  unique (platform, bot_id, contact_mac)
);

-- What was erased, replayed after a restore of a backup (G4). Also kept outside the database.
create table erasures (
  tenant_id uuid primary key,
  erased_at timestamptz not null
);
