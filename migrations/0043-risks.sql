-- Risks: a method in versions, a register of risks, what each was assessed to be and when, what is done about it, who accepts it until
-- when, and workshops where each judges alone before all see it.

-- Scales, matrix and who may accept what, one row for each version. Before the first the built-in method holds, as version 0.
create table risk_method (
  organisation text not null references organisation,
  version integer not null check (version > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  decided_by text not null check (decided_by <> '' and length(decided_by) <= 200),
  decided_on date not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (organisation, version)
);
alter table risk_method enable row level security;

-- Whether whoever asks has one of these roles in the organisation that they ask for.
create function holds_role(variadic p_roles text[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from membership m where m.organisation = current_organisation() and m.person = current_person()
    and m.role = any(p_roles) and m.ended_at is null)
$$;
revoke execute on function holds_role(text[]) from public;
grant execute on function holds_role(text[]) to lagesbild_web;

create policy own_read on risk_method for select using (organisation = current_organisation());
create policy own_write on risk_method for insert with check (
  organisation = current_organisation() and saved_by = current_person() and holds_role('administrator', 'coordinator'));
grant select, insert on risk_method to lagesbild_web;

create table risk (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> ''),
  -- what happens, and what it leads to
  scenario text check (scenario <> ''),
  -- of the catalogue that comes with the program
  threat text check (threat ~ '^[a-z]+-[a-z]+$'),
  unit uuid,
  asset uuid,
  owner uuid,
  -- what holds it back already
  existing text check (existing <> ''),
  treatment text check (treatment in ('reduce', 'accept', 'avoid', 'share')),
  -- when it is to be assessed again
  next_review date,
  -- the newest assessments as the method in force reads them, for lists to be sorted and searched by: no part of what somebody said
  inherent_level text check (inherent_level in ('low', 'medium', 'high', 'very-high')),
  current_level text check (current_level in ('low', 'medium', 'high', 'very-high')),
  residual_level text check (residual_level in ('low', 'medium', 'high', 'very-high')),
  assessed_on date,
  -- the last day of the newest acceptance, for as long as it is to be accepted
  accepted_until date check (accepted_until is null or treatment = 'accept'),
  primary key (organisation, id),
  foreign key (organisation, unit) references unit,
  foreign key (organisation, asset) references asset,
  foreign key (organisation, owner) references person
);
select make_register('risk');
select search_register('risk', array['name', 'scenario', 'existing']);

-- A method that is changed reads anew what was assessed, and writes no version of any risk: nobody has changed those.
drop trigger count_version on risk;
drop trigger keep_history on risk;
create function count_risk_version() returns trigger language plpgsql as $$
declare
  v_read constant text[] := array['inherent_level', 'current_level', 'residual_level', 'ordered', 'searched'];
begin
  if to_jsonb(old) - v_read is distinct from to_jsonb(new) - v_read then new.version := old.version + 1; end if;
  return new;
end $$;
revoke execute on function count_risk_version() from public;
create trigger count_version before update on risk for each row execute function count_risk_version();
create trigger keep_first after insert on risk for each row execute function keep_register_history();
create trigger keep_history after update on risk for each row when (old.version <> new.version)
  execute function keep_register_history();

-- Whoever treats it otherwise has ended what was accepted, by whichever way the record is changed.
create function end_risk_acceptance() returns trigger language plpgsql as $$
begin
  if new.treatment is distinct from 'accept' then new.accepted_until := null; end if;
  return new;
end $$;
revoke execute on function end_risk_acceptance() from public;
create trigger a_end_acceptance before insert or update on risk for each row execute function end_risk_acceptance();

-- Keeps the levels that a method which has just been decided gives, and nothing else of the risks.
create function read_risks_anew(p_levels jsonb) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update risk r set inherent_level = n.inherent, current_level = n.current, residual_level = n.residual
  from jsonb_to_recordset(p_levels) n (id uuid, inherent text, current text, residual text)
  where r.organisation = current_organisation() and r.id = n.id and holds_role('administrator', 'coordinator')
    and (r.inherent_level, r.current_level, r.residual_level) is distinct from (n.inherent, n.current, n.residual)
$$;
revoke execute on function read_risks_anew(jsonb) from public;
grant execute on function read_risks_anew(jsonb) to lagesbild_web;

-- Whether whoever asks changes every risk, or owns this one.
create function changes_risk(p_risk uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select holds_role('administrator', 'coordinator') or (holds_role('owner', 'manager') and exists (
    select from risk r join person p on p.organisation = r.organisation and p.id = r.owner
    where r.organisation = current_organisation() and r.id = p_risk and p.account = current_person()))
$$;
revoke execute on function changes_risk(uuid) from public;
grant execute on function changes_risk(uuid) to lagesbild_web;

create index risk_unit on risk (organisation, unit);
create index risk_asset on risk (organisation, asset);
create index risk_owner on risk (organisation, owner);
create index risk_next_review on risk (organisation, next_review, id) where ended_at is null;
create index risk_accepted_until on risk (organisation, accepted_until, id) where ended_at is null;

-- A workshop. What each person judged is theirs alone until the card is turned.
create table risk_workshop (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  name text not null check (name <> '' and length(name) <= 200),
  method integer not null check (method >= 0),
  held_on date not null,
  started_at timestamptz not null,
  started_by text not null,
  closed_at timestamptz,
  closed_by text,
  primary key (organisation, id),
  check ((closed_at is null) = (closed_by is null))
);
create table risk_card (
  organisation text not null references organisation,
  workshop uuid not null,
  risk uuid not null,
  place smallint not null check (place > 0),
  turned_at timestamptz,
  turned_by text,
  primary key (organisation, workshop, risk),
  foreign key (organisation, workshop) references risk_workshop,
  foreign key (organisation, risk) references risk,
  check ((turned_at is null) = (turned_by is null))
);
create index risk_card_risk on risk_card (organisation, risk);
create table risk_judgement (
  organisation text not null references organisation,
  workshop uuid not null,
  risk uuid not null,
  person text not null,
  likelihood smallint not null check (likelihood between 1 and 6),
  -- category → step
  consequences jsonb not null check (jsonb_typeof(consequences) = 'object'),
  reasoning text check (reasoning <> '' and length(reasoning) <= 2000),
  judged_at timestamptz not null,
  primary key (organisation, workshop, risk, person),
  foreign key (organisation, workshop, risk) references risk_card
);

-- One time that somebody said how likely and how bad it is: without measures, now, or when what is planned has been done. Never changed.
create table risk_assessment (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  risk uuid not null,
  state text not null check (state in ('inherent', 'current', 'residual')),
  -- the method that it was made by
  method integer not null check (method >= 0),
  likelihood smallint not null check (likelihood between 1 and 6),
  consequences jsonb not null check (jsonb_typeof(consequences) = 'object'),
  reasoning text check (reasoning <> '' and length(reasoning) <= 4000),
  workshop uuid,
  assessed_on date not null,
  assessed_at timestamptz not null,
  assessed_by text not null,
  primary key (organisation, id),
  foreign key (organisation, risk) references risk,
  foreign key (organisation, workshop) references risk_workshop
);
create index risk_assessment_risk on risk_assessment (organisation, risk, state, assessed_at desc);
create index risk_assessment_workshop on risk_assessment (organisation, workshop);

-- What of the action plan is done about it.
create table risk_measure (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  risk uuid not null,
  measure uuid not null,
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, risk) references risk,
  foreign key (organisation, measure) references measure,
  check ((ended_at is null) = (ended_by is null))
);
create unique index risk_measure_once on risk_measure (organisation, risk, measure) where ended_at is null;
create index risk_measure_risk on risk_measure (organisation, risk);
create index risk_measure_measure on risk_measure (organisation, measure);

-- Somebody with the role for its level accepts it, until a day. Never changed: a later one takes its place.
create table risk_acceptance (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  risk uuid not null,
  level text not null check (level in ('low', 'medium', 'high', 'very-high')),
  method integer not null check (method >= 0),
  role text not null,
  reason text not null check (reason <> '' and length(reason) <= 4000),
  until date not null,
  accepted_on date not null check (accepted_on <= until),
  accepted_at timestamptz not null,
  accepted_by text not null,
  primary key (organisation, id),
  foreign key (organisation, risk) references risk
);
create index risk_acceptance_risk on risk_acceptance (organisation, risk, accepted_at desc);

alter table risk_workshop enable row level security;
alter table risk_card enable row level security;
alter table risk_judgement enable row level security;
alter table risk_assessment enable row level security;
alter table risk_measure enable row level security;
alter table risk_acceptance enable row level security;

create policy own_read on risk_workshop for select using (organisation = current_organisation());
create policy own_write on risk_workshop for insert with check (
  organisation = current_organisation() and started_by = current_person() and holds_role('administrator', 'coordinator'));
create policy own_close on risk_workshop for update
  using (organisation = current_organisation() and closed_at is null and holds_role('administrator', 'coordinator'))
  with check (organisation = current_organisation() and closed_by = current_person());

-- A card that is turned stays so, and none is turned in a workshop that is closed.
create policy own_read on risk_card for select using (organisation = current_organisation());
create policy own_write on risk_card for insert with check (
  organisation = current_organisation() and holds_role('administrator', 'coordinator') and exists (
    select from risk_workshop w where w.organisation = risk_card.organisation and w.id = risk_card.workshop and w.closed_at is null));
create policy own_turn on risk_card for update
  using (organisation = current_organisation() and turned_at is null and holds_role('administrator', 'coordinator') and exists (
    select from risk_workshop w where w.organisation = risk_card.organisation and w.id = risk_card.workshop and w.closed_at is null))
  with check (organisation = current_organisation() and turned_by = current_person());

-- Alone until the card is turned: not even who leads the workshop reads what another judged before that.
create policy own_read on risk_judgement for select using (
  organisation = current_organisation() and (person = current_person() or exists (
    select from risk_card c where c.organisation = risk_judgement.organisation and c.workshop = risk_judgement.workshop
      and c.risk = risk_judgement.risk and c.turned_at is not null)));
create function judges_card(p_workshop uuid, p_risk uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select holds_role('administrator', 'coordinator', 'owner', 'manager') and exists (
    select from risk_card c join risk_workshop w on w.organisation = c.organisation and w.id = c.workshop
    where c.organisation = current_organisation() and c.workshop = p_workshop and c.risk = p_risk
      and c.turned_at is null and w.closed_at is null)
$$;
revoke execute on function judges_card(uuid, uuid) from public;
grant execute on function judges_card(uuid, uuid) to lagesbild_web;
create policy own_insert on risk_judgement for insert with check (
  organisation = current_organisation() and person = current_person() and judges_card(workshop, risk));
create policy own_update on risk_judgement for update using (organisation = current_organisation() and person = current_person())
  with check (organisation = current_organisation() and person = current_person() and judges_card(workshop, risk));

-- What was agreed on in a workshop is entered by who leads it, of a card that all have seen.
create policy own_read on risk_assessment for select using (organisation = current_organisation());
create policy own_write on risk_assessment for insert with check (
  organisation = current_organisation() and assessed_by = current_person() and changes_risk(risk)
  and (workshop is null or (holds_role('administrator', 'coordinator') and exists (
    select from risk_card c where c.organisation = risk_assessment.organisation and c.workshop = risk_assessment.workshop
      and c.risk = risk_assessment.risk and c.turned_at is not null))));

create policy own_read on risk_measure for select using (organisation = current_organisation());
create policy own_write on risk_measure for insert with check (
  organisation = current_organisation() and added_by = current_person() and changes_risk(risk));
create policy own_end on risk_measure for update using (organisation = current_organisation() and changes_risk(risk))
  with check (organisation = current_organisation() and ended_by = current_person());

-- A risk is accepted at the level that it has, in the role that one has, where the method in force lets that role. What the built-in
-- method lets stands last: see default-method.ts.
create policy own_read on risk_acceptance for select using (organisation = current_organisation());
create policy own_write on risk_acceptance for insert with check (
  organisation = current_organisation() and accepted_by = current_person()
  and role in ('manager', 'coordinator') and holds_role(role)
  and exists (select from risk r where r.organisation = risk_acceptance.organisation and r.id = risk_acceptance.risk
    and r.current_level = risk_acceptance.level)
  and coalesce(
    (select m.content -> 'acceptance' -> risk_acceptance.level -> 'roles' ? risk_acceptance.role from risk_method m
     where m.organisation = risk_acceptance.organisation order by m.version desc limit 1),
    level in ('low', 'medium') or (level = 'high' and role = 'manager')));

grant select, update (closed_at, closed_by) on risk_workshop to lagesbild_web;
grant insert (organisation, name, method, held_on, started_at, started_by) on risk_workshop to lagesbild_web;
grant select, update (turned_at, turned_by) on risk_card to lagesbild_web;
grant insert (organisation, workshop, risk, place) on risk_card to lagesbild_web;
grant select, insert, update (likelihood, consequences, reasoning, judged_at) on risk_judgement to lagesbild_web;
grant select on risk_assessment, risk_acceptance to lagesbild_web;
grant insert (organisation, risk, state, method, likelihood, consequences, reasoning, workshop, assessed_on, assessed_at, assessed_by)
  on risk_assessment to lagesbild_web;
grant insert (organisation, risk, level, method, role, reason, until, accepted_on, accepted_at, accepted_by)
  on risk_acceptance to lagesbild_web;
grant select, update (ended_at, ended_by) on risk_measure to lagesbild_web;
grant insert (organisation, risk, measure, added_at, added_by) on risk_measure to lagesbild_web;

-- How many have judged each card, without what they judged.
create function count_judgements(p_workshop uuid) returns table (risk uuid, judged integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select j.risk, count(*)::integer from risk_judgement j
  where j.organisation = current_organisation() and j.workshop = p_workshop group by j.risk
$$;
revoke execute on function count_judgements(uuid) from public;
grant execute on function count_judgements(uuid) to lagesbild_web;
