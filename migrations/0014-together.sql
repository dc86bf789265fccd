-- How several people answer one survey: who has which section, and who is where in it now.

-- Who is asked to answer a section, within the organisation that answers. Who does not work there yet stands with name and address, and
-- has the section from the moment that they have joined. It ends and is never removed: who had a section stays known.
create table section_assignment (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  section text not null,
  id uuid not null default gen_random_uuid(),
  person text,
  name text check (name <> ''),
  email text check (email = lower(email)),
  assigned_at timestamptz not null,
  assigned_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, owner, survey, id),
  foreign key (owner, survey, organisation) references frame_row (organisation, survey, respondent) on delete cascade,
  check ((person is null) = (email is not null)),
  check ((name is null) = (email is null)),
  check ((ended_at is null) = (ended_by is null))
);
create unique index section_assignment_active on section_assignment (organisation, owner, survey, section, coalesce(person, email))
  where ended_at is null;
create index section_assignment_survey on section_assignment (owner, survey, organisation);

-- Where a person is in a survey, and when they were last seen there: one row each, written over. What has changed after `since` is new
-- to them: it is when their visit before this one ended.
create table presence (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  person text not null,
  section text,
  seen_at timestamptz not null,
  since timestamptz not null,
  primary key (organisation, owner, survey, person),
  foreign key (owner, survey, organisation) references frame_row (organisation, survey, respondent) on delete cascade
);
create index presence_survey on presence (owner, survey, organisation);

alter table section_assignment enable row level security;
alter table presence enable row level security;
-- Both are the respondent's own: the agency does not see who answers what.
create policy section_assignment_read on section_assignment for select using (organisation = current_organisation());
create policy section_assignment_give on section_assignment for insert
  with check (organisation = current_organisation() and assigned_by = current_person() and ended_at is null);
create policy section_assignment_end on section_assignment for update
  using (organisation = current_organisation() and ended_at is null)
  with check (organisation = current_organisation() and ended_by = current_person());
create policy presence_read on presence for select using (organisation = current_organisation());
create policy presence_note on presence for insert
  with check (organisation = current_organisation() and person = current_person());
create policy presence_move on presence for update
  using (organisation = current_organisation() and person = current_person())
  with check (organisation = current_organisation() and person = current_person());
grant select on section_assignment, presence to lagesbild_web;
grant insert (organisation, owner, survey, section, person, name, email, assigned_at, assigned_by) on section_assignment to lagesbild_web;
grant update (ended_at, ended_by) on section_assignment to lagesbild_web;
grant insert on presence to lagesbild_web;
grant update (section, seen_at, since) on presence to lagesbild_web;

-- Whether whoever asks may write the answers of a section: since their role gives every section, or since the section is theirs. No
-- section asks for every one. As with survey_open, a yes is noted for the transaction, so that the policy below need not ask again.
create function may_answer(p_owner text, p_survey text, p_section text) returns boolean language plpgsql volatile as $$
begin
  if exists (select from membership m
      where m.organisation = current_organisation() and m.person = current_person() and m.ended_at is null
        and m.role in ('administrator', 'coordinator', 'contact', 'owner'))
    or exists (select from section_assignment a
      where a.organisation = current_organisation() and a.owner = p_owner and a.survey = p_survey and a.section = p_section
        and a.ended_at is null and (a.person = current_person()
          or a.email = (select u.email from identity."user" u where u.id = current_person()))) then
    perform set_config('lagesbild.answers', p_owner || '/' || p_survey, true);
    return true;
  end if;
  return false;
end $$;

-- Whether this transaction has asked may_answer, and was told yes.
create function found_may_answer(p_owner text, p_survey text) returns boolean language sql stable parallel safe
  return current_setting('lagesbild.answers', true) = p_owner || '/' || p_survey;

-- Beside the policies that there are, not in their place
create policy answer_give_part on answer as restrictive for insert with check (found_may_answer(owner, survey));
