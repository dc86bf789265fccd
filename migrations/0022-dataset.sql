-- What a closed survey's figures rest on, frozen: its files as they are handed out, and one checksum over all of them. The figures are
-- counted from these texts themselves, so that nothing can differ between what is counted and what is handed out.
create table dataset (
  organisation text not null references organisation,
  survey text not null,
  number integer not null check (number > 0),
  frozen_at timestamptz not null,
  frozen_by text not null,
  -- why there is one more
  reason text check (length(reason) between 1 and 1000),
  responses integer not null check (responses >= 0),
  complete integer not null check (complete between 0 and responses),
  -- the files, as docs/filformat.md has them
  frame_csv text not null,
  method_txt text not null,
  not_asked_csv text not null,
  questionnaire_yaml text not null,
  responses_csv text not null,
  standing_csv text not null,
  submissions_csv text not null,
  -- a line for each file, with its SHA-256
  sums text not null,
  -- of those lines: it stands for everything
  sha256 text not null check (sha256 = encode(sha256(convert_to(sums, 'UTF8')), 'hex')),
  primary key (organisation, survey, number),
  foreign key (organisation, survey) references survey,
  check (number = 1 or reason is not null),
  check (strpos(sums, encode(sha256(convert_to(frame_csv, 'UTF8')), 'hex') || '  frame.csv') > 0),
  check (strpos(sums, encode(sha256(convert_to(method_txt, 'UTF8')), 'hex') || '  method.txt') > 0),
  check (strpos(sums, encode(sha256(convert_to(not_asked_csv, 'UTF8')), 'hex') || '  not-asked.csv') > 0),
  check (strpos(sums, encode(sha256(convert_to(questionnaire_yaml, 'UTF8')), 'hex') || '  questionnaire.yaml') > 0),
  check (strpos(sums, encode(sha256(convert_to(responses_csv, 'UTF8')), 'hex') || '  responses.csv') > 0),
  check (strpos(sums, encode(sha256(convert_to(standing_csv, 'UTF8')), 'hex') || '  standing.csv') > 0),
  check (strpos(sums, encode(sha256(convert_to(submissions_csv, 'UTF8')), 'hex') || '  submissions.csv') > 0)
);

alter table dataset enable row level security;
create policy dataset_read on dataset for select using (organisation = current_organisation());
-- Only of a survey that has ended, and after the one before
create policy dataset_freeze on dataset for insert
  with check (organisation = current_organisation() and frozen_by = current_person()
    and exists (select from survey s where s.organisation = current_organisation() and s.id = dataset.survey and s.closed_at is not null));
grant select, insert on dataset to lagesbild_web;

-- Nobody changes or removes one, whatever role it is done in.
create function dataset_keep() returns trigger language plpgsql as $$
begin
  raise exception 'A dataset that is frozen is not changed' using errcode = '42501';
end $$;
create trigger dataset_keep before update or delete on dataset for each row execute function dataset_keep();
