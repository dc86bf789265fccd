-- Correcting the questions of a survey that is open: a new version, and every response moved to it in one transaction.

create table survey_correction (
  organisation text not null references organisation,
  survey text not null,
  -- the version that it led to
  version integer not null,
  questionnaire text not null,
  earlier_version integer not null check (earlier_version < version),
  -- told to everybody who is asked
  reason text not null check (length(reason) between 1 and 2000),
  -- what happened to the answers of each question that they could not all be kept for
  moves jsonb not null,
  corrected_at timestamptz not null,
  corrected_by text not null,
  primary key (organisation, survey, version),
  foreign key (organisation, survey) references survey,
  foreign key (organisation, questionnaire, version) references questionnaire,
  foreign key (organisation, questionnaire, earlier_version) references questionnaire
);
create index survey_correction_version on survey_correction (organisation, questionnaire, version);
create index survey_correction_earlier on survey_correction (organisation, questionnaire, earlier_version);
alter table survey_correction enable row level security;
-- Whoever sees the survey sees how it was corrected
create policy survey_correction_read on survey_correction for select using (exists (
  select from survey s where s.organisation = survey_correction.organisation and s.id = survey_correction.survey));
grant select on survey_correction to lagesbild_web;

-- Questions that were never put to a respondent: they came, or came to mean something else, after it had submitted.
alter table response add column not_asked jsonb not null default '[]';

-- Whoever submits has been asked everything that is asked by then.
create function response_asked_all() returns trigger language plpgsql as $$
begin
  new.not_asked := '[]';
  return new;
end $$;
create trigger response_asked_all before update on response for each row
  when (old.status = 'partial' and new.status = 'complete') execute function response_asked_all();

-- Which version is asked, as long as answers are taken: null when they are not. It holds until this transaction ends; see survey_open.
create function survey_asks(p_owner text, p_survey text) returns integer language plpgsql volatile as $$
begin
  if not survey_open(p_owner, p_survey) then
    return null;
  end if;
  return (select version from survey where organisation = p_owner and id = p_survey);
end $$;

-- What an answer is after a correction, null for none. `move` has `clear`, or lists of ids: `options` that are gone, `rows` that are
-- gone, options that must stand alone (`exclusive`) and options without a text any more (`texts`).
create function corrected_value(value jsonb, move jsonb) returns jsonb language plpgsql immutable as $$
declare
  kept jsonb;
  texts jsonb;
begin
  if value is null or (move->>'clear')::boolean then
    return null;
  end if;
  case value->>'type'
    when 'single' then
      if move->'options' ? (value->>'option') then
        return null;
      end if;
      kept := value;
    when 'multi' then
      select coalesce(jsonb_agg(o.id order by o.place), '[]') into kept
      from jsonb_array_elements_text(value->'options') with ordinality as o (id, place)
      where not move->'options' ? o.id;
      if jsonb_array_length(kept) = 0 or (jsonb_array_length(kept) > 1
        and exists (select from jsonb_array_elements_text(kept) as o (id) where move->'exclusive' ? o.id)) then
        return null;
      end if;
      kept := jsonb_set(value, '{options}', kept);
    when 'matrix' then
      select jsonb_object_agg(r.key, r.value) into kept from jsonb_each(value->'rows') r
      where not move->'rows' ? r.key and not move->'options' ? (r.value #>> '{}');
      return case when kept is null then null else jsonb_set(value, '{rows}', kept) end;
    else
      return value;
  end case;
  select jsonb_object_agg(t.key, t.value) into texts from jsonb_each(coalesce(kept->'texts', '{}')) t
  where not move->'texts' ? t.key and not move->'options' ? t.key;
  return case when texts is null then kept - 'texts' else jsonb_set(kept, '{texts}', texts) end;
end $$;

-- Moves a survey that is open to a later version of its questionnaire, and every answer with it. What an answer was before stands in its
-- history, as with any change; nobody is said to have saved the new one. False when the survey is not open, or is at another version.
create function correct_survey(
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
  perform set_config('lagesbild.corrected', o || '/' || p_survey, true);
  return true;
end $$;
revoke all on function correct_survey(text, integer, integer, text, jsonb, timestamptz) from public;
grant execute on function correct_survey(text, integer, integer, text, jsonb, timestamptz) to lagesbild_web;

-- Stores where those stand who had submitted before a correction, from a list of {organisation, standing, not_asked}. Only in the
-- transaction of the correction.
create function store_corrected_standing(p_survey text, p_standings jsonb) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update response r set standing = g.standing, not_asked = g.not_asked
  from jsonb_to_recordset(p_standings) as g (organisation text, standing jsonb, not_asked jsonb)
  where r.owner = current_organisation() and r.survey = p_survey and r.organisation = g.organisation
    and r.released and r.status = 'complete'
    and current_setting('lagesbild.corrected', true) = r.owner || '/' || r.survey;
$$;
revoke all on function store_corrected_standing(text, jsonb) from public;
grant execute on function store_corrected_standing(text, jsonb) to lagesbild_web;
