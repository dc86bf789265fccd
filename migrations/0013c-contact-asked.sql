-- A respondent sees whom the agency has for it only where it sees that it is asked: the frame's own policy says when.
drop policy contact_read on contact;
create policy contact_read on contact for select
  using (organisation = current_organisation()
    or (respondent = current_organisation() and ended_at is null and exists (
      select from frame_row f where f.organisation = contact.organisation and f.survey = contact.survey
        and f.respondent = contact.respondent)));
