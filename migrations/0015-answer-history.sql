-- What stands beside an answer: what it was before, what colleagues say of its question, and who has signed it off.

-- Every answer that has been replaced. The one that counts stands in `answer`, so a first answer costs nothing here.
-- `replaced_because` is why the next one took its place, where that was said.
create table answer_history (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  question text not null,
  version integer not null,
  value jsonb,
  saved_at timestamptz not null,
  saved_by text,
  replaced_because text,
  primary key (organisation, owner, survey, question, version),
  foreign key (organisation, owner, survey, question) references answer
);

-- Kept by the table itself, so that no way of writing an answer passes it by.
create function answer_keep_replaced() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into answer_history values (old.organisation, old.owner, old.survey, old.question, old.version, old.value,
    old.saved_at, old.saved_by, nullif(current_setting('lagesbild.reason', true), ''));
  return null;
end $$;
revoke all on function answer_keep_replaced() from public;
create trigger answer_keep_replaced after update of value, version on answer for each row
  when (old.version is distinct from new.version or old.value is distinct from new.value)
  execute function answer_keep_replaced();

-- The conversation about one question within the organisation that answers. It is settled when its last entry says so;
-- a comment after that takes it up again. What its author has withdrawn keeps its place without its text.
create table question_comment (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  question text not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('comment', 'settled')),
  text text check (length(text) between 1 and 4000),
  written_at timestamptz not null,
  written_by text not null,
  withdrawn_at timestamptz,
  primary key (organisation, owner, survey, question, id),
  foreign key (owner, survey, organisation) references frame_row (organisation, survey, respondent),
  check ((text is null) = (kind = 'settled' or withdrawn_at is not null)),
  check (kind = 'comment' or withdrawn_at is null)
);
create index question_comment_survey on question_comment (owner, survey, organisation);

-- That a named person stands for an answer as it was in one version. A later version is not signed off by it.
create table sign_off (
  organisation text not null references organisation,
  owner text not null,
  survey text not null,
  question text not null,
  version integer not null check (version > 0),
  signed_by text not null,
  signed_at timestamptz not null,
  primary key (organisation, owner, survey, question, version, signed_by),
  foreign key (organisation, owner, survey, question) references answer
);

alter table answer_history enable row level security;
alter table question_comment enable row level security;
alter table sign_off enable row level security;

-- All of it is the respondent's own: the agency sees the answers, never how they came about.
create policy answer_history_read on answer_history for select using (organisation = current_organisation());
create policy question_comment_read on question_comment for select using (organisation = current_organisation());
create policy question_comment_write on question_comment for insert
  with check (organisation = current_organisation() and written_by = current_person() and withdrawn_at is null);
create policy question_comment_withdraw on question_comment for update
  using (organisation = current_organisation() and written_by = current_person())
  with check (organisation = current_organisation());
create policy sign_off_read on sign_off for select using (organisation = current_organisation());
create policy sign_off_give on sign_off for insert
  with check (organisation = current_organisation() and signed_by = current_person());

grant select on answer_history to lagesbild_web;
grant select, insert on question_comment, sign_off to lagesbild_web;
grant update (text, withdrawn_at) on question_comment to lagesbild_web;

-- Whoever is asked may see how the questions belong to those of an earlier round: one's own answers then are proposed again.
create policy round_link_asked on round_link for select using (exists (
  select from frame_row f
  where f.organisation = round_link.organisation and f.survey = round_link.survey and f.respondent = current_organisation()));
