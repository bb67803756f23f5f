-- A search reads the blocks that serve its area only; how rare a term is stays a figure of the whole index.

alter table passage_blocks
  add column passages integer not null default 0,
  -- Sum of lengths.
  add column terms bigint not null default 0;

update passage_blocks
set passages = octet_length(lengths) / 2,
  terms = (
    select coalesce(sum(get_byte(lengths, at * 2) + 256 * get_byte(lengths, at * 2 + 1)), 0)
    from generate_series(0, octet_length(lengths) / 2 - 1) as at
  );

alter table passage_blocks
  alter column passages drop default,
  alter column terms drop default;

-- How many passages of the live blocks hold a term. Changed with the blocks, in one transaction.
create table passage_terms (
  term text collate "C" primary key,
  holding integer not null
);

insert into passage_terms (term, holding)
select term, sum(octet_length(postings) / 3)
from passage_postings join passage_blocks on id = block
where live_at is not null
group by term;
