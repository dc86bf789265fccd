-- What an agency writes to those whom it asks, and when it reminds them. `organisation` is the agency.

-- What a letter says where the survey lead has changed it; what it says from the start stands in the program. A row whose texts are
-- null has been taken back to that. `version` rises with every change, so that who saves on top of a colleague is told.
create table mail_template (
  organisation text not null references organisation,
  survey text not null,
  kind text not null check (kind in ('invitation', 'reminder-not-started', 'reminder-partial', 'thanks')),
  language text not null check (language in ('sv', 'en')),
  subject text check (subject <> '' and subject !~ '[\r\n]'),
  body text check (body <> ''),
  version integer not null check (version > 0),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation, survey, kind, language),
  foreign key (organisation, survey) references survey,
  check ((subject is null) = (body is null))
);

-- A day on which those are reminded who have not submitted. It is sent in the name of whoever planned it, once.
create table reminder_wave (
  organisation text not null references organisation,
  survey text not null,
  id uuid not null default gen_random_uuid(),
  planned_for date not null,
  planned_by text not null,
  planned_at timestamptz not null,
  -- stopped: who planned it may not send any more. missed: its day passed, or collection ended, before it could be sent.
  status text not null default 'planned' check (status in ('planned', 'paused', 'sent', 'cancelled', 'stopped', 'missed')),
  settled_at timestamptz,
  primary key (organisation, survey, id),
  foreign key (organisation, survey) references survey,
  check ((settled_at is null) = (status in ('planned', 'paused')))
);
create unique index reminder_wave_day on reminder_wave (organisation, survey, planned_for) where status in ('planned', 'paused', 'sent');
create index reminder_wave_due on reminder_wave (planned_for) where status = 'planned';

-- Who was reminded in a wave, as what they were then, and by which mail: the newest, where it was sent again.
create table reminder_mail (
  organisation text not null references organisation,
  survey text not null,
  wave uuid not null,
  contact uuid not null,
  respondent text not null,
  standing text not null check (standing in ('not-started', 'partial')),
  mail uuid not null,
  primary key (organisation, survey, wave, contact),
  foreign key (organisation, survey, wave) references reminder_wave,
  foreign key (organisation, survey, contact) references contact on delete cascade,
  foreign key (organisation, mail) references mail
);
create index reminder_mail_contact on reminder_mail (organisation, survey, contact);
create unique index reminder_mail_mail on reminder_mail (organisation, mail);

alter table mail_template enable row level security;
alter table reminder_wave enable row level security;
alter table reminder_mail enable row level security;
create policy mail_template_own on mail_template using (organisation = current_organisation())
  with check (organisation = current_organisation() and changed_by = current_person());
create policy reminder_wave_own on reminder_wave using (organisation = current_organisation())
  with check (organisation = current_organisation());
create policy reminder_mail_own on reminder_mail using (organisation = current_organisation())
  with check (organisation = current_organisation());
grant select on mail_template, reminder_wave, reminder_mail to lagesbild_web;
grant insert (organisation, survey, kind, language, subject, body, version, changed_at, changed_by) on mail_template to lagesbild_web;
grant update (subject, body, version, changed_at, changed_by) on mail_template to lagesbild_web;
grant insert (organisation, survey, planned_for, planned_by, planned_at) on reminder_wave to lagesbild_web;
grant update (planned_for, planned_by, planned_at, status, settled_at) on reminder_wave to lagesbild_web;
grant insert (organisation, survey, wave, contact, respondent, standing, mail) on reminder_mail to lagesbild_web;
grant update (respondent, standing, mail) on reminder_mail to lagesbild_web;

-- The worker finds what is due, whoever planned it, and stops what nobody may send. The sending itself is done in the planner's name.
create policy reminder_wave_work on reminder_wave for all to lagesbild_worker using (true) with check (true);
grant select, update (status, settled_at) on reminder_wave to lagesbild_worker;

-- Submitting takes back the reminders that still wait for the same respondent. By the table itself, so that no way of submitting passes
-- it by. The lock is the wave's: who submits while a wave is being written waits until its mail is there to be taken back.
create function take_back_reminders() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('reminders/' || new.owner || '/' || new.survey, 0));
  update mail set status = 'cancelled', settled_at = new.submitted_at
    where organisation = new.owner and survey = new.survey and respondent = new.organisation
      and kind like 'reminder.%' and status = 'queued' and (held_until is null or held_until < now());
  return null;
end $$;
revoke all on function take_back_reminders() from public;
create trigger response_take_back_reminders after update of status on response for each row
  when (new.status = 'complete' and old.status <> 'complete') execute function take_back_reminders();

-- How many questions each respondent with a begun response has answered: the number alone, to be told to themselves in a reminder.
create function count_answered(p_survey text) returns table (respondent text, answered integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select r.organisation, count(a.value)::integer
  from response r left join answer a on a.organisation = r.organisation and a.owner = r.owner and a.survey = r.survey
  where r.owner = current_organisation() and r.survey = p_survey and r.status = 'partial'
  group by r.organisation
$$;
revoke all on function count_answered(text) from public;
grant execute on function count_answered(text) to lagesbild_web;
