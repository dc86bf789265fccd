-- A survey is prepared by the agency, and nobody else sees it until it is issued. What stood here before has been issued.
alter table survey add column issued_at timestamptz default now();
alter table survey add column issued_by text;
alter table survey alter column issued_at set default now();

-- Whether a survey has been issued, whoever asks: what a respondent sees of its frame depends on it.
create function survey_issued(p_owner text, p_survey text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from survey where organisation = p_owner and id = p_survey and issued_at is not null);
$$;
revoke all on function survey_issued(text, text) from public;
grant execute on function survey_issued(text, text) to lagesbild_web;

drop policy survey_read on survey;
create policy survey_read on survey for select using (organisation = current_organisation() or issued_at is not null);
drop policy frame_row_read on frame_row;
create policy frame_row_read on frame_row for select
  using (organisation = current_organisation()
         or (respondent = current_organisation() and survey_issued(organisation, survey)));

-- Prepared by the agency, and after it is issued changed by nobody: what goes on then has functions of its own.
create policy survey_prepare on survey for insert with check (organisation = current_organisation() and issued_at is null);
create policy survey_change on survey for update
  using (organisation = current_organisation() and issued_at is null) with check (organisation = current_organisation());
grant insert (organisation, id, questionnaire, version, title_sv, title_en, opens_on, closes_on, issued_at)
  on survey to lagesbild_web;
grant update (questionnaire, version, title_sv, title_en, opens_on, closes_on, issued_at, issued_by) on survey to lagesbild_web;

-- What the respondents have seen is not changed under them, whichever policy lets a row be written.
create function survey_fixed() returns trigger language plpgsql as $$
begin
  if current_user = 'lagesbild_web' and old.issued_at is not null
    and (new.questionnaire, new.version, new.title_sv, new.title_en, new.opens_on, new.issued_at, new.issued_by)
      is distinct from (old.questionnaire, old.version, old.title_sv, old.title_en, old.opens_on, old.issued_at, old.issued_by)
  then
    raise exception 'The survey % is issued', old.id using errcode = '42501';
  end if;
  return new;
end $$;
create trigger survey_fixed before update on survey for each row execute function survey_fixed();

-- A frame may be taken over from an earlier survey of one's own, until the new one is issued.
create policy frame_row_take_over on frame_row for insert
  with check (organisation = current_organisation() and not survey_issued(organisation, survey));
grant insert on frame_row to lagesbild_web;

-- A published version is fixed: answers were given to it.
create policy questionnaire_publish on questionnaire for insert with check (organisation = current_organisation());
grant insert on questionnaire to lagesbild_web;
create function questionnaire_fixed() returns trigger language plpgsql as $$
begin
  raise exception 'The questionnaire %, version %, is published and does not change', old.id, old.version using errcode = '42501';
end $$;
create trigger questionnaire_fixed before update on questionnaire for each row
  when (old.published_at is not null) execute function questionnaire_fixed();
