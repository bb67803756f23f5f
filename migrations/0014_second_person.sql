-- Slack users who were ever handed a partner's link: they could have answered in the partner's place, and approve nothing
-- that came by it.
alter table partner_links add column given_to text[] not null default '{}';
update partner_links set given_to = array[asked_by] where asked_by is not null;
alter table directory_proposals add column given_to text[] not null default '{}';
update directory_proposals set given_to = array(
    select distinct person from partner_links, unnest(partner_links.given_to) as person
    where partner_links.service_id = directory_proposals.service_id)
  where author_kind = 'partner' and state = 'open';

-- What the last import's file said of the entry, where people had changed it and something else was written; null: it is
-- the version with imported_hash.
alter table services add column imported_document jsonb;
