-- The search index: one passage a service, in blocks of up to 512 that are written once and never changed. A
-- change writes a block anew beside the old one and then switches (see src/knowledge/search/block.ts).

create table passage_blocks (
  id integer generated always as identity primary key,
  -- Terms of each passage, 16 bits by slot.
  lengths bytea not null,
  written_at timestamptz not null,
  -- Null while it is being written, and again once it is replaced: no search reads it.
  live_at timestamptz
);

create table passage_postings (
  block integer not null,
  term text collate "C" not null,
  -- Slot (16 bits) and frequency (8 bits) of each passage that holds the term, by slot.
  postings bytea not null,
  primary key (block, term)
);

create table passages (
  -- No reference to services: an entry may go at any time, the index notices on its next run.
  service_id text collate "C" primary key,
  -- Of the entry and of the way it was indexed: a change of either indexes it again.
  index_hash text not null,
  -- Of the text that is embedded.
  text_hash text not null,
  -- Area terms, as the vector side filters by.
  areas text[] not null,
  -- Null: known, but not to be found (inactive).
  block integer references passage_blocks (id),
  slot integer,
  check ((block is null) = (slot is null)),
  unique (block, slot)
);
