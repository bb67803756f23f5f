-- What came with a message that is no text: its kind, the platform's reference to the file, or a place, sealed with the
-- tenant's data key. The file itself is never kept; erasing the message forgets the reference.
alter table messages add column attachment text;
