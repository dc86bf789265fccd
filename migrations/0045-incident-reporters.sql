-- Reports from those who sign in, photographs beside a report, and what is told to those who judge.

-- The account of who was signed in; null of anyone on the open page, who is not known.
alter table incident_report add column reporter text check (reporter <> '');
create index incident_report_reporter on incident_report (organisation, reporter, reported_at) where reporter is not null;
grant insert (organisation, body, ongoing, place, contact, code_sha256, reported_at, reporter) on incident_report to lagesbild_web;
create policy by_oneself on incident_report as restrictive for insert with check (reporter = current_person() and state = 'new');

-- Words that came after the report was judged wait until somebody has seen them.
alter table incident_report_note add column seen_at timestamptz;
alter table incident_report_note add column seen_by text;
alter table incident_report_note add check ((seen_at is null) = (seen_by is null));
create index incident_report_note_unseen on incident_report_note (organisation, written_at) where seen_at is null;
grant insert (organisation, report, body, written_at), update (seen_at, seen_by) on incident_report_note to lagesbild_web;
create policy by_reporter on incident_report_note as restrictive for insert with check (exists (
  select from incident_report r where r.organisation = incident_report_note.organisation and r.id = incident_report_note.report
    and r.reporter = current_person()));
create policy seen_by_oneself on incident_report_note as restrictive for update with check (seen_by = current_person());

-- Telephones and browsers make pictures of this kind too
alter table file drop constraint file_type_check;
alter table file add constraint file_type_check
  check (type in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'png', 'jpeg', 'webp', 'txt', 'csv'));

-- A photograph that came with a report. Without what it told of place, time and camera: that is taken away before it comes here.
create table incident_photo (
  organisation text not null references organisation,
  report uuid not null,
  position smallint not null check (position between 1 and 4),
  file uuid not null,
  primary key (organisation, report, position),
  foreign key (organisation, report) references incident_report,
  foreign key (organisation, file) references file
);
create index incident_photo_file on incident_photo (organisation, file);
alter table incident_photo enable row level security;
create policy own on incident_photo using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select on incident_photo to lagesbild_web;

-- Lays a photograph beside the report that a code is for, in the same moment as the report alone, and gives where its bytes are to be laid.
-- Null where there is no room: photographs of reports that nobody has judged may take a tenth of what an organisation's files may.
create function begin_incident_photo(p_code_sha256 text, p_type text, p_size integer, p_sha256 text, p_at timestamptz) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_organisation text; v_report uuid; v_before integer; v_waiting bigint; v_all bigint; v_file uuid;
begin
  select r.organisation, r.id into v_organisation, v_report from incident_report r
  where r.code_sha256 = p_code_sha256 and r.state = 'new' and r.reported_at = p_at;
  if v_report is null or p_type not in ('jpeg', 'png', 'webp') then return null; end if;
  select count(*) into v_before from incident_photo p where p.organisation = v_organisation and p.report = v_report;
  select coalesce(sum(f.size), 0) into v_waiting
  from incident_report r
    join incident_photo p on p.organisation = r.organisation and p.report = r.id
    join file f on f.organisation = p.organisation and f.id = p.file
  where r.organisation = v_organisation and r.state = 'new';
  select coalesce(sum(f.size), 0) into v_all from file f where f.organisation = v_organisation;
  if v_before >= 4 or v_waiting + p_size > 200000000 or v_all + p_size > 2000000000 then return null; end if;
  insert into file (organisation, name, type, size, sha256, added_at, added_by)
  values (v_organisation, 'bild-' || (v_before + 1) || '.' || case p_type when 'jpeg' then 'jpg' else p_type end,
    p_type, p_size, p_sha256, p_at, '')
  returning id into v_file;
  insert into incident_photo (organisation, report, position, file) values (v_organisation, v_report, v_before + 1, v_file);
  return v_file;
end $$;

-- A megabyte of such a photograph, as hexadecimal text; false where the file is none of that report's, or the part is past its size.
create function add_incident_photo_part(p_code_sha256 text, p_file uuid, p_part smallint, p_hex text, p_at timestamptz) returns boolean
  language sql security definer set search_path = public, pg_temp as $$
  with added as (
    insert into file_part (organisation, file, part, bytes)
    select f.organisation, f.id, p_part, decode(p_hex, 'hex')
    from incident_report r
      join incident_photo p on p.organisation = r.organisation and p.report = r.id
      join file f on f.organisation = p.organisation and f.id = p.file
    where r.code_sha256 = p_code_sha256 and r.state = 'new' and r.reported_at = p_at and f.id = p_file and f.added_by = ''
      and f.size > p_part * 1000000
      and not exists (select from file_part before where before.organisation = f.organisation and before.file = f.id
        and before.part = p_part)
    returning 1)
  select exists (select from added)
$$;
revoke all on function begin_incident_photo(text, text, integer, text, timestamptz),
  add_incident_photo_part(text, uuid, smallint, text, timestamptz) from public;
grant execute on function begin_incident_photo(text, text, integer, text, timestamptz),
  add_incident_photo_part(text, uuid, smallint, text, timestamptz) to lagesbild_web;

-- When those who judge were last told by mail that something waits: nobody is told twice of the same, nor every minute.
create table incident_alert (
  organisation text not null references organisation,
  told_at timestamptz not null,
  primary key (organisation)
);
alter table incident_alert enable row level security;
create policy own on incident_alert using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select, insert, update (told_at) on incident_alert to lagesbild_web;

-- The worker finds where something waits that nobody has been told of; it is done in the name of a person who judges there
create policy work on incident_alert for select to lagesbild_worker using (true);
create policy work on incident_report for select to lagesbild_worker using (true);
create policy work on incident_report_note for select to lagesbild_worker using (true);
grant select on incident_alert to lagesbild_worker;
grant select (organisation, id, state, reported_at, judged_at) on incident_report to lagesbild_worker;
grant select (organisation, report, written_at, seen_at) on incident_report_note to lagesbild_worker;
