-- Files that people add: what they are apart from their bytes, so that no list reads these. Nothing is taken away: what refers to a file ends.
create table file (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  -- cleaned, with the ending of its type
  name text not null check (name <> '' and length(name) <= 200),
  -- as its content is, whatever it was called
  type text not null check (type in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'png', 'jpeg', 'txt', 'csv')),
  size integer not null check (size between 1 and 10000000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null,
  added_by text not null,
  primary key (organisation, id)
);

-- The bytes, a megabyte at a time: so much is held at once by what writes, reads and backs them up.
create table file_part (
  organisation text not null references organisation,
  file uuid not null,
  part smallint not null check (part between 0 and 9),
  bytes bytea not null check (octet_length(bytes) between 1 and 1000000),
  primary key (organisation, file, part),
  foreign key (organisation, file) references file
);
-- Most files are packed already
alter table file_part alter column bytes set storage external;

-- A file beside a record of a register, read by who reads the record.
create table attachment (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  register text not null,
  record uuid not null,
  file uuid not null,
  added_at timestamptz not null,
  added_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation, id),
  foreign key (organisation, file) references file,
  check ((ended_at is null) = (ended_by is null))
);
create index attachment_record on attachment (organisation, register, record);
create index attachment_file on attachment (organisation, file);

-- Evidence can be a file
alter table evidence add column file uuid;
alter table evidence add foreign key (organisation, file) references file;
alter table evidence drop constraint evidence_kind_check;
alter table evidence add constraint evidence_kind_check check (kind in ('text', 'link', 'document', 'file'));
alter table evidence add constraint evidence_is_file check ((kind = 'file') = (file is not null));
create index evidence_file on evidence (organisation, file);
grant insert (file) on evidence to lagesbild_web;

alter table file enable row level security;
alter table file_part enable row level security;
alter table attachment enable row level security;
create policy own on file using (organisation = current_organisation())
  with check (organisation = current_organisation() and added_by = current_person());
create policy own on file_part using (organisation = current_organisation())
  with check (organisation = current_organisation());
create policy own on attachment using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select on file, file_part to lagesbild_web;
grant insert (organisation, name, type, size, sha256, added_at, added_by) on file to lagesbild_web;
grant insert on file_part to lagesbild_web;
grant select, update (ended_at, ended_by) on attachment to lagesbild_web;
grant insert (organisation, register, record, file, added_at, added_by) on attachment to lagesbild_web;
