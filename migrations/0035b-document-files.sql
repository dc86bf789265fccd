-- A version can be a file, with a text beside it or without. What has been decided keeps the file that it was decided with.
alter table document_version add column file uuid;
alter table document_version add foreign key (organisation, file) references file;
create index document_version_file on document_version (organisation, file);
grant update (file) on document_version to lagesbild_web;

create or replace function keep_document_version() returns trigger language plpgsql as $$
begin
  if old.state = 'draft' then return new; end if;
  if old.state <> 'in-force' or new.state not in ('in-force', 'replaced', 'repealed')
    or (new.document, new.number, new.body, new.file, new.saved, new.started_at, new.started_by, new.changed_at, new.changed_by,
        new.entered_at, new.entered_by, new.editorial, new.reading)
      is distinct from
       (old.document, old.number, old.body, old.file, old.saved, old.started_at, old.started_by, old.changed_at, old.changed_by,
        old.entered_at, old.entered_by, old.editorial, old.reading)
    or (pg_trigger_depth() = 1 and (new.decided_by, new.decided_on, new.minute, new.diary)
      is distinct from (old.decided_by, old.decided_on, old.minute, old.diary))
  then
    raise exception 'What has been decided is not changed' using errcode = '42501';
  end if;
  return new;
end $$;
