-- -1 help in danger and calls to it, 0 emergency, 1 normal: what a lane owes goes out in this order. What people say to each
-- other in an emergency is 0 and may wait for a translation; help waits for nothing (C1, W2).
alter table outbox add constraint outbox_priority check (priority in (-1, 0, 1));
