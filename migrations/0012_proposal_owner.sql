-- Who shall keep a new entry true, as whoever proposed it chose; Slack user. Null: the lead of the desk that serves its area.
alter table directory_proposals add column owner text;
