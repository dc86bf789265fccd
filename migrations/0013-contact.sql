-- Whom the agency that asks turns to in each organisation that it asks. `organisation` is the owner: the agency. A contact is a name and
-- an address, several to a respondent; what they may do they get by an invitation of their own, which is found by their address.
create table contact (
  organisation text not null references organisation,
  survey text not null,
  respondent text not null,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and email = lower(email)),
  -- their job title, in their own words
  function text check (function <> ''),
  language text not null default 'sv' check (language in ('sv', 'en')),
  added_at timestamptz not null,
  added_by text not null,
  -- from then on they are not written to; what was sent to them stays in the outbox
  ended_at timestamptz,
  primary key (organisation, survey, id),
  -- who is not asked needs no contact; the removal from the frame stands in the audit log
  foreign key (organisation, survey, respondent) references frame_row on delete cascade
);
create unique index contact_active on contact (organisation, survey, respondent, email) where ended_at is null;
create index contact_respondent on contact (organisation, survey, respondent);

alter table contact enable row level security;
-- The respondent sees whom the agency has for it; of those who are no longer written to it needs to see nothing.
create policy contact_read on contact for select
  using (organisation = current_organisation() or (respondent = current_organisation() and ended_at is null));
create policy contact_add on contact for insert
  with check (organisation = current_organisation() and added_by = current_person() and ended_at is null);
create policy contact_change on contact for update
  using (organisation = current_organisation()) with check (organisation = current_organisation());
grant select on contact to lagesbild_web;
grant insert (organisation, survey, respondent, name, email, function, language, added_at, added_by) on contact to lagesbild_web;
grant update (name, email, function, language, ended_at) on contact to lagesbild_web;
