-- What a correction took out of what was handed in of a response that is open again: the respondent is told, and nothing of it is lost.

create table handed_in_replaced (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  number integer not null,
  question text not null,
  -- that the correction led to
  version integer not null,
  -- what the answer was
  value jsonb not null,
  primary key (organisation, owner, survey, number, question, version),
  foreign key (organisation, owner, survey, number) references handed_in
);
alter table handed_in_replaced enable row level security;
-- The respondent's own, as the history of its answers is
create policy handed_in_replaced_read on handed_in_replaced for select using (organisation = current_organisation());
grant select on handed_in_replaced to lagesbild_web;

-- As in 0021; and what was handed in and is not kept as it was stands beside it.
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
  insert into handed_in_replaced (organisation, owner, survey, number, question, version, value)
  select h.organisation, h.owner, h.survey, h.number, a.key, p_version, a.value
  from handed_in h join reopening r using (organisation, owner, survey, number), jsonb_each(h.answers) a,
       jsonb_array_elements(p_moves) as m (move)
  where h.owner = o and h.survey = p_survey and r.ended_at is null and m.move->>'question' = a.key
    and a.value is distinct from corrected_value(a.value, m.move);
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
