-- Where the directory is read from by itself (DIRECTORY_SOURCE), one row a file, so that what has not changed is not
-- read again and a source that fails is seen. The entries themselves stand in services.

create table directory_sources (
  -- SHA-256 of the address or path: an address may carry a password.
  id text primary key,
  -- The address without user, password and query, or the path.
  name text not null,
  -- Of the content that was last taken over; null: it was refused, or never taken.
  content_hash text,
  etag text,
  last_modified text,
  checked_at timestamptz not null,
  taken_at timestamptz,
  -- Lines logged at the last look; 0: all is well.
  problems integer not null
);
