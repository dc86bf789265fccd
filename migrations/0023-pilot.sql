-- A pilot: a survey of its own by which the questions are tried with a few municipalities before all are asked. It is never published,
-- and what is answered in it counts nowhere else.

alter table survey add column kind text not null default 'survey' check (kind in ('survey', 'pilot'));
-- the pilot that its questions were tried in
alter table survey add column pilot text;
-- why these municipalities were chosen for a pilot, in the survey lead's words
alter table survey add column chosen_because text check (length(chosen_because) between 1 and 2000);
alter table survey add foreign key (organisation, pilot) references survey (organisation, id);
create index survey_pilot on survey (organisation, pilot);
alter table survey add check (kind = 'survey' or pilot is null);
alter table survey add check (kind = 'pilot' or chosen_because is null);
grant insert (kind, pilot) on survey to lagesbild_web;
grant update (chosen_because) on survey to lagesbild_web;

-- What a survey is, it stays: else what was kept from a pilot could be given to it afterwards.
create function survey_kind_fixed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.kind is distinct from old.kind then
    raise exception 'A survey does not become a pilot, nor a pilot a survey' using errcode = '23514';
  end if;
  if new.pilot is not null
    and not exists (select from survey where organisation = new.organisation and id = new.pilot and kind = 'pilot') then
    raise exception '% is no pilot', new.pilot using errcode = '23514';
  end if;
  return new;
end $$;
create trigger survey_kind_fixed before insert or update of kind, pilot on survey for each row execute function survey_kind_fixed();

-- A pilot is seen by the agency that asks, and by those that it asks.
drop policy survey_read on survey;
create policy survey_read on survey for select using (
  organisation = current_organisation()
  or (issued_at is not null and (kind = 'survey' or exists (
    select from frame_row f
    where f.organisation = survey.organisation and f.survey = survey.id and f.respondent = current_organisation()))));

-- Nothing that is public, that figures rest on, or that compares rounds is made of a pilot, whatever role it is done in.
create function refuse_pilot() returns trigger language plpgsql as $$
begin
  if exists (select from survey where organisation = new.organisation and id = new.survey and kind = 'pilot') then
    raise exception 'A pilot has no row in %', tg_table_name using errcode = '23514';
  end if;
  return new;
end $$;
do $$
declare t text;
begin
  foreach t in array array['publication', 'printed_report', 'round_link', 'round_comparison', 'dataset', 'report', 'report_publication',
                           'code_book', 'published_text', 'text_release', 'county_help'] loop
    execute format('create trigger %I before insert or update of organisation, survey on %I
                    for each row execute function refuse_pilot()', t || '_refuse_pilot', t);
  end loop;
end $$;
create function refuse_earlier_pilot() returns trigger language plpgsql as $$
begin
  if exists (select from survey where organisation = new.organisation and id = new.earlier_survey and kind = 'pilot') then
    raise exception 'A pilot is no earlier round' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger round_link_refuse_earlier_pilot before insert or update of organisation, earlier_survey on round_link
  for each row execute function refuse_earlier_pilot();

-- What a municipality says of a question to the one who makes the survey; '' for the pilot as a whole. Unlike question_comment it is
-- written to be read by the agency, once the response is handed in or collection has ended.
create table pilot_comment (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  question text not null,
  -- null when it has been taken back
  text text check (length(text) between 1 and 4000),
  version integer not null check (version > 0),
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (organisation, owner, survey, question),
  foreign key (owner, survey, organisation) references frame_row (organisation, survey, respondent)
);
create index pilot_comment_survey on pilot_comment (owner, survey, organisation);

-- How long a municipality has had a section of a pilot open, in whole minutes, everybody who answered together. See docs/enkat-pilot.md.
create table pilot_time (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  section text not null,
  minutes integer not null check (minutes >= 0),
  primary key (organisation, owner, survey, section),
  foreign key (owner, survey, organisation) references frame_row (organisation, survey, respondent) on delete cascade
);
create index pilot_time_survey on pilot_time (owner, survey, organisation);

alter table pilot_comment enable row level security;
alter table pilot_time enable row level security;

-- Whether the agency may read what a respondent has said in a pilot: as with its answers, from submission or from the end of collection,
-- also where only a comment was written.
create function pilot_released(p_organisation text, p_owner text, p_survey text) returns boolean language sql stable parallel safe as $$
  select coalesce(
    (select released from response where organisation = p_organisation and owner = p_owner and survey = p_survey),
    exists (select from survey where organisation = p_owner and id = p_survey and closed_at is not null))
$$;
create function is_pilot(p_owner text, p_survey text) returns boolean language sql stable parallel safe as $$
  select exists (select from survey where organisation = p_owner and id = p_survey and kind = 'pilot')
$$;

create policy pilot_comment_read on pilot_comment for select
  using (organisation = current_organisation() or (owner = current_organisation() and pilot_released(organisation, owner, survey)));
create policy pilot_comment_write on pilot_comment for insert
  with check (organisation = current_organisation() and saved_by = current_person() and is_pilot(owner, survey)
    and found_open(owner, survey) and found_may_answer(owner, survey) and not pilot_released(organisation, owner, survey));
create policy pilot_comment_change on pilot_comment for update
  using (organisation = current_organisation() and not pilot_released(organisation, owner, survey))
  with check (organisation = current_organisation() and saved_by = current_person()
    and found_open(owner, survey) and found_may_answer(owner, survey));
create policy pilot_time_read on pilot_time for select
  using (organisation = current_organisation() or (owner = current_organisation() and pilot_released(organisation, owner, survey)));
create policy pilot_time_note on pilot_time for insert
  with check (organisation = current_organisation() and is_pilot(owner, survey));
create policy pilot_time_add on pilot_time for update
  using (organisation = current_organisation()) with check (organisation = current_organisation());
grant select, insert on pilot_comment, pilot_time to lagesbild_web;
grant update (text, version, saved_at, saved_by) on pilot_comment to lagesbild_web;
grant update (minutes) on pilot_time to lagesbild_web;

-- With how many municipalities the questions of a survey were tried: the number alone, for whoever sees the survey.
create function piloted_with(p_owner text, p_survey text) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer
  from survey s join response r on r.owner = s.organisation and r.survey = s.pilot
  where s.organisation = p_owner and s.id = p_survey and (s.organisation = current_organisation() or s.issued_at is not null)
$$;
revoke all on function piloted_with(text, text) from public;
grant execute on function piloted_with(text, text) to lagesbild_web;
