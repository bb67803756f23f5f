-- Who changed what in the directory and why, what waits for a second person, who checks which entry, and what partners
-- said of theirs. The entries themselves stand in services.

-- What the last import said of the entry, so that a repeated import leaves alone what people changed since.
alter table services add column imported_hash text;
update services set imported_hash = content_hash;

create table service_versions (
  service_id text collate "C" not null,
  -- From 1, without a gap.
  number integer not null check (number > 0),
  kind text not null check (kind in (
    'imported', 'added', 'edited', 'paused', 'resumed', 'retired', 'restored', 'confirmed', 'corrected')),
  author_kind text not null check (author_kind in ('import', 'person', 'partner')),
  -- A person's Slack user; a partner's organization; null for an import.
  author text,
  -- Slack user of the second person; null where none is asked.
  approved_by text,
  reason text,
  source_kind text not null check (source_kind in ('service', 'document')),
  document jsonb not null,
  content_hash text not null,
  changed_at timestamptz not null,
  primary key (service_id, number)
);

insert into service_versions (service_id, number, kind, author_kind, source_kind, document, content_hash, changed_at)
select id, 1, 'imported', 'import', source_kind, document, content_hash, updated_at from services;

create table service_upkeep (
  service_id text collate "C" primary key references services (id) on delete cascade,
  -- Slack user; null: the lead of the desk that serves its area.
  owner text,
  -- Somebody said that the entry is wrong, and nobody confirmed or changed it since.
  doubted_at timestamptz,
  doubted_by text,
  doubt text,
  -- The owner was told that the entry is withheld.
  reported_at timestamptz
);

create table directory_proposals (
  id uuid primary key,
  service_id text collate "C" not null,
  kind text not null check (kind in ('added', 'edited', 'resumed', 'restored', 'corrected')),
  source_kind text not null check (source_kind in ('service', 'document')),
  document jsonb not null,
  -- Of the entry that it was made from; null: there was none.
  base_hash text,
  author_kind text not null check (author_kind in ('person', 'partner')),
  author text not null,
  reason text,
  proposed_at timestamptz not null,
  state text not null check (state in ('open', 'approved', 'declined', 'withdrawn', 'outdated')),
  decided_by text,
  decided_at timestamptz,
  decision_reason text
);

create index directory_proposals_open on directory_proposals (proposed_at) where state = 'open';
create index directory_proposals_service_id on directory_proposals (service_id);

create table partner_links (
  id uuid primary key,
  service_id text collate "C" not null references services (id) on delete cascade,
  -- Slack user; null: by itself, when the entry was due or its old link had expired.
  asked_by text,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create index partner_links_service_id on partner_links (service_id, created_at);

create table partner_answers (
  -- Of the form: sent twice it counts once.
  id uuid primary key,
  link_id uuid not null references partner_links (id) on delete cascade,
  kind text not null check (kind in ('confirmed', 'corrected', 'asked_for_link')),
  answered_at timestamptz not null
);
