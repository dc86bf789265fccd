-- What one respondent answers in one survey. `organisation` is the respondent; `owner` the agency that asks.
create table response (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  status text not null check (status in ('partial', 'complete')),
  started_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by text,
  -- where the respondent stands on each question, replayed when the response was released
  standing jsonb,
  -- the owner may read the answers: from submission, or from the end of collection
  released boolean not null default false,
  primary key (organisation, owner, survey),
  foreign key (owner, survey, organisation) references frame_row (organisation, survey, respondent),
  check ((status = 'complete') = (submitted_at is not null))
);
create index response_survey on response (owner, survey, organisation);

-- One row per question; `value` is null when an answer was taken back. `version` rises with every save.
create table answer (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  question text not null,
  value jsonb,
  version integer not null check (version > 0),
  saved_at timestamptz not null,
  saved_by text,
  released boolean not null default false,
  primary key (organisation, owner, survey, question),
  foreign key (organisation, owner, survey) references response
);
create index answer_survey on answer (owner, survey, organisation);

alter table response enable row level security;
alter table answer enable row level security;

-- Whether collection goes on, and that it does until this transaction ends: who ends collection waits for those who have asked, and
-- who asks while it is being ended waits, and is told no. An advisory lock, since locking the survey's row would write it at every save.
-- The answer is noted for the transaction, so that the policies below need not ask again for every row.
create function survey_open(p_owner text, p_survey text) returns boolean language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(p_owner || '/' || p_survey, 0));
  if exists (select from survey where organisation = p_owner and id = p_survey and closed_at is null) then
    perform set_config('lagesbild.open', p_owner || '/' || p_survey, true);
    return true;
  end if;
  return false;
end $$;

-- Whether this transaction has asked survey_open, and was told yes.
create function found_open(p_owner text, p_survey text) returns boolean language sql stable parallel safe
  return current_setting('lagesbild.open', true) = p_owner || '/' || p_survey;

create policy response_read on response for select
  using (organisation = current_organisation() or owner = current_organisation());
-- A response and its answers are the respondent's own until they are released; after that nobody changes them.
create policy response_start on response for insert
  with check (organisation = current_organisation() and not released and found_open(owner, survey));
create policy response_change on response for update
  using (organisation = current_organisation() and not released) with check (organisation = current_organisation());

create policy answer_read on answer for select
  using (organisation = current_organisation() or (owner = current_organisation() and released));
create policy answer_give on answer for insert
  with check (organisation = current_organisation() and not released and found_open(owner, survey));
create policy answer_change on answer for update
  using (organisation = current_organisation() and not released) with check (organisation = current_organisation());

grant select, insert on response, answer to lagesbild_web;
grant update (status, saved_at, submitted_at, submitted_by, standing, released) on response to lagesbild_web;
grant update (value, version, saved_at, saved_by, released) on answer to lagesbild_web;

-- Ends collection: from here on nobody answers, and what was begun is released to the owner.
create function close_collection(p_survey text, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o text := current_organisation();
begin
  -- After every save that has begun; see survey_open
  perform pg_advisory_xact_lock(hashtextextended(o || '/' || p_survey, 0));
  update survey set closed_at = p_at where organisation = o and id = p_survey and closed_at is null;
  if not found then
    return false;
  end if;
  update response set released = true where owner = o and survey = p_survey and not released;
  update answer set released = true where owner = o and survey = p_survey and not released;
  return true;
end $$;
revoke all on function close_collection(text, timestamptz) from public;
grant execute on function close_collection(text, timestamptz) to lagesbild_web;

-- Stores where each respondent stood when its response was released unfinished, from a list of {organisation, standing}. What a
-- respondent has submitted, it has stored itself.
create function store_standing(p_survey text, p_standings jsonb) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update response r set standing = g.standing
  from jsonb_to_recordset(p_standings) as g (organisation text, standing jsonb)
  where r.owner = current_organisation() and r.survey = p_survey and r.organisation = g.organisation
    and r.released and r.status = 'partial';
$$;
revoke all on function store_standing(text, jsonb) from public;
grant execute on function store_standing(text, jsonb) to lagesbild_web;
