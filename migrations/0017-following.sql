-- Following a collection: what is aimed at, the calls that have been made, and the county boards that have been asked to help.

-- How large a part of those asked the agency aims to have complete answers from.
create table collection_target (
  organisation text not null references organisation,
  survey text not null,
  percent integer not null check (percent between 1 and 100),
  set_at timestamptz not null,
  set_by text not null,
  primary key (organisation, survey),
  foreign key (organisation, survey) references survey
);

-- A call to one who is asked, as whoever made it notes it. Nothing of it is changed: what turned out otherwise is a new entry.
create table call (
  organisation text not null references organisation,
  survey text not null,
  respondent text not null,
  id uuid not null default gen_random_uuid(),
  called_at timestamptz not null,
  called_by text not null,
  -- whom one spoke with, in the caller's words
  spoke_with text check (length(spoke_with) between 1 and 200),
  outcome text not null check (outcome in ('answered', 'promised', 'no-answer', 'wrong-person', 'declined', 'other')),
  -- the day that they said they would answer by
  promised_on date,
  note text check (length(note) between 1 and 2000),
  -- when to call again; none where there is nothing more to call about
  next_on date,
  primary key (organisation, survey, respondent, id),
  foreign key (organisation, survey, respondent) references frame_row on delete cascade,
  check ((promised_on is not null) = (outcome = 'promised'))
);

-- That a county board has been asked to help with a survey: it then sees how far each municipality in its county has come.
create table county_help (
  organisation text not null references organisation,
  survey text not null,
  county_board text not null references organisation,
  asked_at timestamptz not null,
  asked_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, survey, county_board),
  foreign key (organisation, survey) references survey,
  check ((ended_at is null) = (ended_by is null))
);
create index county_help_board on county_help (county_board);

-- What an officer of a county board has said to a municipality. `organisation` is the county board.
create table county_note (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  respondent text not null,
  id uuid not null default gen_random_uuid(),
  noted_at timestamptz not null,
  noted_by text not null,
  text text not null check (length(text) between 1 and 2000),
  primary key (organisation, owner, survey, respondent, id),
  foreign key (owner, survey, respondent) references frame_row (organisation, survey, respondent) on delete cascade
);
create index county_note_survey on county_note (owner, survey, respondent);

alter table collection_target enable row level security;
alter table call enable row level security;
alter table county_help enable row level security;
alter table county_note enable row level security;

-- Where a respondent lies: as the frame says, else by the county that its code begins with.
create function respondent_county(p_columns jsonb, p_respondent text) returns text language sql immutable parallel safe
  return coalesce(nullif(p_columns ->> 'county_code', ''), left(p_respondent, 2));

create policy collection_target_read on collection_target for select using (organisation = current_organisation());
create policy collection_target_set on collection_target for insert
  with check (organisation = current_organisation() and set_by = current_person());
create policy collection_target_change on collection_target for update
  using (organisation = current_organisation()) with check (organisation = current_organisation() and set_by = current_person());
grant select on collection_target to lagesbild_web;
grant insert on collection_target to lagesbild_web;
grant update (percent, set_at, set_by) on collection_target to lagesbild_web;

create policy call_read on call for select using (organisation = current_organisation());
create policy call_note on call for insert
  with check (organisation = current_organisation() and called_by = current_person());
grant select, insert on call to lagesbild_web;

create policy county_help_read on county_help for select
  using (organisation = current_organisation() or county_board = current_organisation());
create policy county_help_end on county_help for update
  using (organisation = current_organisation()) with check (organisation = current_organisation());
grant select on county_help to lagesbild_web;
grant update (ended_at, ended_by) on county_help to lagesbild_web;

-- Whether the organisation that asks is a county board, is helping with a survey that goes on, and has this respondent in its county.
create function county_helps(p_owner text, p_survey text, p_respondent text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from county_help h
    join organisation b on b.id = h.county_board and b.kind = 'county-board'
    join survey s on s.organisation = h.organisation and s.id = h.survey and s.closed_at is null
    join frame_row f on f.organisation = h.organisation and f.survey = h.survey and f.respondent = p_respondent
    where h.organisation = p_owner and h.survey = p_survey and h.county_board = current_organisation() and h.ended_at is null
      and respondent_county(f.columns, f.respondent) = b.county_code)
$$;
revoke all on function county_helps(text, text, text) from public;
grant execute on function county_helps(text, text, text) to lagesbild_web;

create policy county_note_read on county_note for select
  using (organisation = current_organisation() or owner = current_organisation());
create policy county_note_write on county_note for insert
  with check (organisation = current_organisation() and noted_by = current_person() and county_helps(owner, survey, respondent));
grant select, insert on county_note to lagesbild_web;

-- What a county board that has been asked to help sees: the municipalities of its own county in each survey that goes on, and how far
-- each has come. No answer, no address, no other county; nothing once help has ended or the survey is closed.
create function county_status() returns table (
    owner text, owner_name text, survey text, title_sv text, title_en text, opens_on date, closes_on date, synthetic boolean,
    respondent text, name text, status text, began_at timestamptz, submitted_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select h.organisation, a.name, s.id, s.title_sv, s.title_en, s.opens_on, s.closes_on, s.synthetic,
         f.respondent, o.name, coalesce(r.status, 'none'), r.started_at, r.submitted_at
  from county_help h
  join organisation b on b.id = h.county_board and b.kind = 'county-board'
  join organisation a on a.id = h.organisation
  join survey s on s.organisation = h.organisation and s.id = h.survey and s.closed_at is null
  join frame_row f on f.organisation = h.organisation and f.survey = h.survey
    and respondent_county(f.columns, f.respondent) = b.county_code
  join organisation o on o.id = f.respondent
  left join response r on r.organisation = f.respondent and r.owner = f.organisation and r.survey = f.survey
  where h.county_board = current_organisation() and h.ended_at is null
  order by s.closes_on, s.id, o.name
$$;
revoke all on function county_status() from public;
grant execute on function county_status() to lagesbild_web;

-- Asks the board of a county to help with a survey of one's own, again where it has been ended. The 21 boards are known; one that is
-- not here yet is added, so that its officers have somewhere to work. Gives the board; null where the survey is not one's own or
-- there is no such county.
create function ask_county_board(p_survey text, p_county text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o text := current_organisation();
  county text;
  board text;
begin
  select k.name into county from (values
    ('01', 'Stockholms'), ('03', 'Uppsala'), ('04', 'Södermanlands'), ('05', 'Östergötlands'), ('06', 'Jönköpings'),
    ('07', 'Kronobergs'), ('08', 'Kalmar'), ('09', 'Gotlands'), ('10', 'Blekinge'), ('12', 'Skåne'), ('13', 'Hallands'),
    ('14', 'Västra Götalands'), ('17', 'Värmlands'), ('18', 'Örebro'), ('19', 'Västmanlands'), ('20', 'Dalarnas'),
    ('21', 'Gävleborgs'), ('22', 'Västernorrlands'), ('23', 'Jämtlands'), ('24', 'Västerbottens'), ('25', 'Norrbottens')
  ) k (code, name) where k.code = p_county;
  if county is null or not exists (select from survey where organisation = o and id = p_survey) then
    return null;
  end if;
  select id into board from organisation where kind = 'county-board' and county_code = p_county order by id limit 1;
  if board is null then
    board := 'lansstyrelsen-' || p_county;
    insert into organisation (id, kind, name, county_code)
      values (board, 'county-board', 'Länsstyrelsen i ' || county || ' län', p_county) on conflict (id) do nothing;
  end if;
  insert into county_help as h (organisation, survey, county_board, asked_at, asked_by)
    values (o, p_survey, board, p_at, current_person())
    on conflict (organisation, survey, county_board) do update
      set asked_at = excluded.asked_at, asked_by = excluded.asked_by, ended_at = null, ended_by = null
      where h.ended_at is not null;
  return board;
end $$;
revoke all on function ask_county_board(text, text, timestamptz) from public;
grant execute on function ask_county_board(text, text, timestamptz) to lagesbild_web;
