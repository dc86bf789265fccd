-- A correction of the questions reaches what was handed in of a response that is open again, and what such a response was never asked
-- is kept with it.

alter table handed_in add column not_asked jsonb not null default '[]';
update handed_in h set not_asked = r.not_asked from response r, reopening g
where (r.organisation, r.owner, r.survey) = (h.organisation, h.owner, h.survey)
  and (g.organisation, g.owner, g.survey, g.number) = (h.organisation, h.owner, h.survey, h.number) and g.ended_at is null;

-- As in 0016b; and what it was never asked is kept.
create or replace function reopen_response(p_organisation text, p_owner text, p_survey text, p_reason text, p_until date, p_at timestamptz)
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
  insert into handed_in (organisation, owner, survey, number, status, submitted_at, submitted_by, standing, answers, counts, not_asked)
  select r.organisation, r.owner, r.survey, n, r.status, r.submitted_at, r.submitted_by, r.standing,
         coalesce((select jsonb_object_agg(a.question, a.value) from answer a
                   where a.organisation = r.organisation and a.owner = r.owner and a.survey = r.survey and a.value is not null), '{}'),
         p_until is not null, r.not_asked
  from response r where r.organisation = p_organisation and r.owner = p_owner and r.survey = p_survey;
  update response set status = 'partial', submitted_at = null, submitted_by = null, standing = null, released = false
  where organisation = p_organisation and owner = p_owner and survey = p_survey;
  update answer set released = false where organisation = p_organisation and owner = p_owner and survey = p_survey;
  return 'reopened';
end $$;

-- As in 0016b; and what it was never asked is put back.
create or replace function put_back(p_organisation text, p_owner text, p_survey text, p_at timestamptz) returns void
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
  -- By itself: whoever becomes complete has been asked everything, says response_asked_all
  update response set not_asked = h.not_asked
  where organisation = p_organisation and owner = p_owner and survey = p_survey;
end $$;

-- As in 0019b; and what was handed in of a response that is open again is corrected with the rest.
create or replace function correct_survey(
  p_survey text, p_earlier integer, p_version integer, p_reason text, p_moves jsonb, p_at timestamptz
) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o text := current_organisation();
  asked text;
begin
  -- After every save that has begun; see survey_open
  perform pg_advisory_xact_lock(hashtextextended(o || '/' || p_survey, 0));
  update survey s set version = p_version
  where s.organisation = o and s.id = p_survey and s.version = p_earlier and s.closed_at is null and s.issued_at is not null
    and exists (select from questionnaire q where q.organisation = o and q.id = s.questionnaire and q.version = p_version
                and q.published_at is not null)
  returning s.questionnaire into asked;
  if asked is null then
    return false;
  end if;
  insert into survey_correction
  values (o, p_survey, p_version, asked, p_earlier, p_reason, p_moves, p_at, current_person());
  perform set_config('lagesbild.reason', 'corrected:' || p_version, true);
  update answer a set value = corrected_value(a.value, m.move), version = a.version + 1, saved_at = p_at, saved_by = null
  from jsonb_array_elements(p_moves) as m (move)
  where a.owner = o and a.survey = p_survey and a.question = m.move->>'question'
    and a.value is distinct from corrected_value(a.value, m.move);
  perform set_config('lagesbild.reason', '', true);
  -- What was handed in of a response that is open again: it counts, or is put back
  update handed_in h set answers = (
    select coalesce(jsonb_object_agg(c.question, c.value) filter (where c.value is not null), '{}')
    from (select a.key as question, corrected_value(a.value, coalesce(m.move, '{"options":[],"rows":[],"exclusive":[],"texts":[]}')) as value
          from jsonb_each(h.answers) a left join jsonb_array_elements(p_moves) as m (move) on m.move->>'question' = a.key) c)
  from reopening r
  where h.owner = o and h.survey = p_survey and r.ended_at is null
    and (r.organisation, r.owner, r.survey, r.number) = (h.organisation, h.owner, h.survey, h.number);
  perform set_config('lagesbild.corrected', o || '/' || p_survey, true);
  return true;
end $$;

-- What was handed in of the responses that are open again, as it is after a correction and where it stood before. Only in the
-- transaction of the correction: where each stands is computed from it.
create function handed_in_at_correction(p_survey text) returns table (organisation text, standing jsonb, answers jsonb)
  language sql stable security definer set search_path = public, pg_temp as $$
  select h.organisation, h.standing, h.answers
  from handed_in h join reopening r using (organisation, owner, survey, number)
  where h.owner = current_organisation() and h.survey = p_survey and h.status = 'complete' and r.ended_at is null
    and current_setting('lagesbild.corrected', true) = h.owner || '/' || h.survey;
$$;
revoke all on function handed_in_at_correction(text) from public;
grant execute on function handed_in_at_correction(text) to lagesbild_web;

-- As in 0019b; and with what was handed in of a response that is open again.
create or replace function store_corrected_standing(p_survey text, p_standings jsonb) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update response r set standing = g.standing, not_asked = g.not_asked
  from jsonb_to_recordset(p_standings) as g (organisation text, standing jsonb, not_asked jsonb)
  where r.owner = current_organisation() and r.survey = p_survey and r.organisation = g.organisation
    and r.released and r.status = 'complete'
    and current_setting('lagesbild.corrected', true) = r.owner || '/' || r.survey;
  update handed_in h set standing = g.standing, not_asked = g.not_asked
  from jsonb_to_recordset(p_standings) as g (organisation text, standing jsonb, not_asked jsonb), reopening o
  where h.owner = current_organisation() and h.survey = p_survey and h.organisation = g.organisation and h.status = 'complete'
    and (o.organisation, o.owner, o.survey, o.number) = (h.organisation, h.owner, h.survey, h.number) and o.ended_at is null
    and current_setting('lagesbild.corrected', true) = h.owner || '/' || h.survey;
$$;
