-- Several messages that were answered together are kept as one text; `parts` says which message each piece of it was:
-- [{"id": the platform's id, "length": UTF-16 units}], in order, joined by line feeds. Empty: it was one message.
alter table messages add column parts jsonb not null default '[]';
