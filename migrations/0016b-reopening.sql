-- Taking up again what has been handed in. What was handed in counts until it is handed in anew: it is kept apart while the respondent
-- changes its answers, and put back when the reopening ends without a new submission.

-- That a response was opened again. `organisation` is the respondent. Before the survey's last day it is open as long as the survey is
-- (`until` is null); after that to a day of its own, and only the one who asks gives it.
create table reopening (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  number integer not null check (number > 0),
  reason text not null check (length(reason) between 1 and 1000),
  reopened_at timestamptz not null,
  reopened_by text not null,
  -- the one who asks opened it, and not the respondent itself
  by_owner boolean not null,
  until date,
  ended_at timestamptz,
  -- handed in anew; or what was handed in before counts again, since nothing came or collection was ended
  outcome text check (outcome in ('submitted', 'restored')),
  primary key (organisation, owner, survey, number),
  foreign key (organisation, owner, survey) references response,
  check (by_owner or until is null),
  check ((ended_at is null) = (outcome is null))
);
create unique index reopening_going_on on reopening (owner, survey, organisation) where ended_at is null;
create index reopening_survey on reopening (owner, survey, organisation);

-- What had been handed in when a response was opened again.
create table handed_in (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  number integer not null,
  status text not null check (status in ('partial', 'complete')),
  submitted_at timestamptz,
  submitted_by text,
  standing jsonb,
  -- by question
  answers jsonb not null,
  -- the one who asks may read it: it was opened after the last day, when the figures already rest on it
  counts boolean not null,
  primary key (organisation, owner, survey, number),
  foreign key (organisation, owner, survey, number) references reopening
);
create index handed_in_survey on handed_in (owner, survey, organisation);

alter table reopening enable row level security;
alter table handed_in enable row level security;
create policy reopening_read on reopening for select
  using (organisation = current_organisation() or owner = current_organisation());
create policy handed_in_read on handed_in for select
  using (organisation = current_organisation() or (owner = current_organisation() and counts));
grant select on reopening, handed_in to lagesbild_web;

-- As in 0005; and a response that has been opened again after the end is open to its respondent. Whether its last day is over is
-- known to who asks this, as with the survey's own.
create or replace function survey_open(p_owner text, p_survey text) returns boolean language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(p_owner || '/' || p_survey, 0));
  if exists (select from survey where organisation = p_owner and id = p_survey and closed_at is null)
    or exists (select from reopening where organisation = current_organisation() and owner = p_owner and survey = p_survey
                 and ended_at is null) then
    perform set_config('lagesbild.open', p_owner || '/' || p_survey, true);
    return true;
  end if;
  return false;
end $$;

-- Opens a response again, for the respondent itself while collection goes on, or for the one who asks. Gives `reopened`, or why not.
create function reopen_response(p_organisation text, p_owner text, p_survey text, p_reason text, p_until date, p_at timestamptz)
  returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o text := current_organisation();
  closed boolean;
  n integer;
begin
  if o is null or o not in (p_organisation, p_owner) then
    return 'not-found';
  end if;
  -- After every save that has begun, and before every one to come; see survey_open
  perform pg_advisory_xact_lock(hashtextextended(p_owner || '/' || p_survey, 0));
  select closed_at is not null into closed from survey where organisation = p_owner and id = p_survey;
  if not found then
    return 'not-found';
  end if;
  if closed and (o <> p_owner or p_until is null) or (o <> p_owner and p_until is not null) then
    return 'closed';
  end if;
  perform from response where organisation = p_organisation and owner = p_owner and survey = p_survey and released for update;
  if not found then
    return 'not-submitted';
  end if;
  select coalesce(max(number), 0) + 1 into n from reopening
  where organisation = p_organisation and owner = p_owner and survey = p_survey;
  insert into reopening (organisation, owner, survey, number, reason, reopened_at, reopened_by, by_owner, until)
  values (p_organisation, p_owner, p_survey, n, p_reason, p_at, current_person(), o = p_owner, p_until);
  insert into handed_in
  select r.organisation, r.owner, r.survey, n, r.status, r.submitted_at, r.submitted_by, r.standing,
         coalesce((select jsonb_object_agg(a.question, a.value) from answer a
                   where a.organisation = r.organisation and a.owner = r.owner and a.survey = r.survey and a.value is not null), '{}'),
         p_until is not null
  from response r where r.organisation = p_organisation and r.owner = p_owner and r.survey = p_survey;
  update response set status = 'partial', submitted_at = null, submitted_by = null, standing = null, released = false
  where organisation = p_organisation and owner = p_owner and survey = p_survey;
  update answer set released = false where organisation = p_organisation and owner = p_owner and survey = p_survey;
  return 'reopened';
end $$;
revoke all on function reopen_response(text, text, text, text, date, timestamptz) from public;
grant execute on function reopen_response(text, text, text, text, date, timestamptz) to lagesbild_web;

-- What is handed in anew takes the place of what was. Kept by the table itself, so that no way of submitting passes it by.
create function response_end_reopening() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update reopening set ended_at = new.submitted_at, outcome = 'submitted'
  where organisation = new.organisation and owner = new.owner and survey = new.survey and ended_at is null;
  return null;
end $$;
revoke all on function response_end_reopening() from public;
create trigger response_end_reopening after update of status on response for each row
  when (old.status = 'partial' and new.status = 'complete') execute function response_end_reopening();

-- Puts back what was handed in, of one reopening that goes on. Whoever calls it holds the survey's lock. Every answer that is changed so is
-- one more version of it, and what stood there is kept as any replaced answer is.
create function put_back(p_organisation text, p_owner text, p_survey text, p_at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  h handed_in;
begin
  update reopening set ended_at = p_at, outcome = 'restored'
  where organisation = p_organisation and owner = p_owner and survey = p_survey and ended_at is null;
  if not found then
    return;
  end if;
  select * into h from handed_in
  where organisation = p_organisation and owner = p_owner and survey = p_survey order by number desc limit 1;
  update answer a set value = h.answers -> a.question, version = a.version + 1, saved_at = p_at, saved_by = null
  where a.organisation = p_organisation and a.owner = p_owner and a.survey = p_survey
    and a.value is distinct from h.answers -> a.question;
  update answer set released = true where organisation = p_organisation and owner = p_owner and survey = p_survey;
  -- The trigger above finds no reopening that goes on
  update response set status = h.status, submitted_at = h.submitted_at, submitted_by = h.submitted_by, standing = h.standing, released = true
  where organisation = p_organisation and owner = p_owner and survey = p_survey;
end $$;
revoke all on function put_back(text, text, text, timestamptz) from public;

-- Ends the reopenings whose last day, or that of their survey, was before p_today; gives how many. A job asks for it, for every organisation
-- at once, so it is the worker's alone.
create function end_reopenings(p_today date, p_at timestamptz) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  due record;
  ended integer := 0;
begin
  for due in
    select r.organisation, r.owner, r.survey from reopening r join survey s on s.organisation = r.owner and s.id = r.survey
    where r.ended_at is null and coalesce(r.until, s.closes_on + s.grace_days) < p_today order by 2, 3, 1
  loop
    perform pg_advisory_xact_lock(hashtextextended(due.owner || '/' || due.survey, 0));
    -- It may have been handed in while the lock was waited for
    if exists (select from reopening r join survey s on s.organisation = r.owner and s.id = r.survey
               where r.organisation = due.organisation and r.owner = due.owner and r.survey = due.survey
                 and r.ended_at is null and coalesce(r.until, s.closes_on + s.grace_days) < p_today) then
      perform put_back(due.organisation, due.owner, due.survey, p_at);
      ended := ended + 1;
    end if;
  end loop;
  return ended;
end $$;
revoke all on function end_reopenings(date, timestamptz) from public;
grant execute on function end_reopenings(date, timestamptz) to lagesbild_worker;

-- As in 0005; and what is open again goes back to what was handed in.
create or replace function close_collection(p_survey text, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o text := current_organisation();
  open_again record;
begin
  -- After every save that has begun; see survey_open
  perform pg_advisory_xact_lock(hashtextextended(o || '/' || p_survey, 0));
  update survey set closed_at = p_at where organisation = o and id = p_survey and closed_at is null;
  if not found then
    return false;
  end if;
  for open_again in select organisation from reopening where owner = o and survey = p_survey and ended_at is null loop
    perform put_back(open_again.organisation, o, p_survey, p_at);
  end loop;
  update response set released = true where owner = o and survey = p_survey and not released;
  update answer set released = true where owner = o and survey = p_survey and not released;
  return true;
end $$;
