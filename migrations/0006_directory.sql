-- The directory in the terms of HSDS 3: organization, service, location, service_at_location.
-- services.document is the whole entry as its source gave it (lossless export); services.service is what Lotse
-- reads out of it; the typed columns repeat what is filtered. Organizations and locations are read out of the
-- services that name them: the last import that names one wins.

create table organizations (
  id text primary key,
  name text not null,
  document jsonb not null,
  updated_at timestamptz not null
);

create table locations (
  id text primary key,
  name text,
  address_1 text,
  postal_code text,
  city text,
  latitude double precision,
  longitude double precision,
  document jsonb not null,
  updated_at timestamptz not null
);

create table services (
  -- Byte order, so that an export is the same on every machine whatever its locale.
  id text collate "C" primary key,
  -- Null for plain documents, which name no organization.
  organization_id text references organizations (id),
  name text not null,
  status text not null check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  -- Names or postcodes; '*' = anywhere; empty = the source did not say.
  areas text[] not null,
  -- Lotse topic ids.
  topics text[] not null,
  -- ISO 639 codes of the languages in which help is given.
  languages text[] not null,
  minimum_age double precision,
  maximum_age double precision,
  assured_date date,
  assurer text,
  -- ISO 639-1 of the language the entry is written in.
  language text not null,
  source_kind text not null check (source_kind in ('service', 'document')),
  service jsonb not null,
  document jsonb not null,
  content_hash text not null,
  updated_at timestamptz not null
);

create index services_areas on services using gin (areas);
create index services_topics on services using gin (topics);
create index services_updated_at on services (updated_at);
create index services_organization_id on services (organization_id);

create table service_at_locations (
  id text not null,
  service_id text collate "C" not null references services (id) on delete cascade,
  location_id text not null references locations (id),
  -- HSDS ids are unique within a service; feeds in the wild repeat them between services.
  primary key (service_id, id)
);

create index service_at_locations_location_id on service_at_locations (location_id);
