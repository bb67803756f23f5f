-- Vectors in a narrow table of their own: a database without pgvector lacks this migration alone.

create extension if not exists vector;

create table passage_vectors (
  model text collate "C" not null,
  dimension integer not null,
  service_id text collate "C" not null,
  -- Of the text that was embedded; a passage with another text is embedded again.
  text_hash text not null,
  embedding vector not null check (vector_dims(embedding) = dimension),
  primary key (model, dimension, service_id)
);

-- Comparison is exact and reads every vector: kept in the row, uncompressed, it needs no second look-up.
alter table passage_vectors alter column embedding set storage plain;

-- The one model whose vectors answer. A new model is embedded beside it and put here when it is complete.
create table passage_model (
  one boolean primary key default true check (one),
  model text not null,
  dimension integer not null,
  active_since timestamptz not null
);
