-- What a machine made of a message for the person on the other side: as they read it, sealed like the message, gone with it.
alter table messages add column translation text;
