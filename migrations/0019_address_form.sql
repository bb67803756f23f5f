-- How the installation addresses people in German: Sie or du.
alter table organisation
  add column address_form text not null default 'sie' check (address_form in ('sie', 'du'));
