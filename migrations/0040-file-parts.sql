-- The bytes of a file are those that whoever adds it says that it has: nobody adds a part to a colleague's file, nor past its size.
drop policy own on file_part;
create policy own_read on file_part for select using (organisation = current_organisation());
create policy own_insert on file_part for insert
  with check (organisation = current_organisation()
    and exists (select from file f where f.organisation = file_part.organisation and f.id = file_part.file
      and f.added_by = current_person() and f.size > file_part.part * 1000000));
