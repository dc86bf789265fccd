-- The language that somebody is invited in, a contact's telephone, and officers of the county boards that help.

-- What the letter is written in, and a new one in its place.
alter table invitation add column language text not null default 'sv' check (language in ('sv', 'en'));
grant insert (language) on invitation to lagesbild_web;

-- As it is dialled and read; only whoever calls uses it.
alter table contact add column phone text check (length(phone) between 1 and 40);
grant insert (phone) on contact to lagesbild_web;
grant update (phone) on contact to lagesbild_web;

-- Into one's own organisation; or, for a survey of one's own, into an organisation that it asks, to lead its answering, or into a county
-- board that has been asked to help with it, to follow its county
drop policy invitation_issue on invitation;
create policy invitation_issue on invitation for insert
  with check (organisation = current_organisation() and issued_by = current_person()
    and opened_at is null and used_at is null and revoked_at is null
    and (workplace = current_organisation()
      or (role = 'contact' and exists (
        select from frame_row f where f.organisation = current_organisation() and f.survey = invitation.survey
          and f.respondent = invitation.workplace))
      or (role = 'officer' and exists (
        select from county_help h where h.organisation = current_organisation() and h.survey = invitation.survey
          and h.county_board = invitation.workplace and h.ended_at is null))));
