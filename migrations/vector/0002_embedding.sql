-- What is known of the model whose vectors answer, and of the one that is being embedded beside it.

alter table passage_model
  -- What its cosine counts beside the words, 0 to 1; null: as the program says.
  add column weight double precision check (weight between 0 and 1),
  -- How many of the installation's own entries the weight was chosen with; 0: it was not measured.
  add column calibrated_on integer not null default 0;

-- Why the last run that was to embed the directory did not end well; no row: it did.
create table embedding_trouble (
  one boolean primary key default true check (one),
  model text not null,
  dimension integer not null,
  -- The endpoint's or the program's words about texts of the directory; nothing of a tenant.
  reason text not null,
  since timestamptz not null
);
