-- A county board lets nobody in itself, and an agency that it helps may invite officers there. So that one agency cannot show another's
-- collection to somebody whom that agency does not know of, who came by an agency's link follows the surveys of that agency alone, and
-- of others when they have invited the same person too. Whom the board itself let in follows whatever the board is asked to help with.

-- Whether the person who asks, at the board that asks, may follow the surveys of an agency. The link that somebody came by is the one
-- that was used when they began; those from before an end of their work count no more.
create function officer_follows(p_owner text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  with link as (
    select i.organisation, i.used_at = m.since as brought
    from membership m
    join invitation i on i.workplace = m.organisation and i.person = m.person and i.used_at >= m.since
    where m.organisation = current_organisation() and m.person = current_person()
  )
  select not exists (select from link where brought and organisation <> current_organisation())
      or exists (select from link where organisation in (p_owner, current_organisation()))
$$;
revoke all on function officer_follows(text) from public;
grant execute on function officer_follows(text) to lagesbild_web;

drop policy county_help_read on county_help;
create policy county_help_read on county_help for select
  using (organisation = current_organisation() or (county_board = current_organisation() and officer_follows(organisation)));

drop policy county_note_read on county_note;
create policy county_note_read on county_note for select
  using (owner = current_organisation() or (organisation = current_organisation() and officer_follows(owner)));

-- As before, for whoever may follow the agency's surveys.
create or replace function county_helps(p_owner text, p_survey text, p_respondent text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select officer_follows(p_owner) and exists (
    select from county_help h
    join organisation b on b.id = h.county_board and b.kind = 'county-board'
    join survey s on s.organisation = h.organisation and s.id = h.survey and s.closed_at is null
    join frame_row f on f.organisation = h.organisation and f.survey = h.survey and f.respondent = p_respondent
    where h.organisation = p_owner and h.survey = p_survey and h.county_board = current_organisation() and h.ended_at is null
      and respondent_county(f.columns, f.respondent) = b.county_code)
$$;

create or replace function county_status() returns table (
    owner text, owner_name text, survey text, title_sv text, title_en text, opens_on date, closes_on date, synthetic boolean,
    respondent text, name text, status text, began_at timestamptz, submitted_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  with helping as materialized (
    select * from county_help h
    where h.county_board = current_organisation() and h.ended_at is null and officer_follows(h.organisation)
  )
  select h.organisation, a.name, s.id, s.title_sv, s.title_en, s.opens_on, s.closes_on, s.synthetic,
         f.respondent, o.name, coalesce(r.status, 'none'), r.started_at, r.submitted_at
  from helping h
  join organisation b on b.id = h.county_board and b.kind = 'county-board'
  join organisation a on a.id = h.organisation
  join survey s on s.organisation = h.organisation and s.id = h.survey and s.closed_at is null
  join frame_row f on f.organisation = h.organisation and f.survey = h.survey
    and respondent_county(f.columns, f.respondent) = b.county_code
  join organisation o on o.id = f.respondent
  left join response r on r.organisation = f.respondent and r.owner = f.organisation and r.survey = f.survey
  order by s.closes_on, s.id, o.name
$$;
