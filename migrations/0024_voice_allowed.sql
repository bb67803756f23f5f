-- Whether a tenant wants voice notes to be written down by a model; null: they were not asked, or did not answer.
-- `voice_notice`: key of the message that told them that it happens; null: none did.
alter table tenants add column voice_allowed boolean, add column voice_notice text;
-- Questions that waited name their messages differently now.
update conversations set state = state - 'listen' where state ? 'listen';
