-- Messages a case is about that belong to an earlier one: a tenant may ask for a person twice about the same question.
alter table cases add column about uuid[] not null default '{}';
