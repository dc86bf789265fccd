-- What one reminder says where it is to say something of its own, and the entry of one that was stopped.

-- As mail_template, for one wave: without a row, or where it has been taken back, the wave says what the survey's reminders say.
create table wave_template (
  organisation text not null references organisation,
  survey text not null,
  wave uuid not null,
  kind text not null check (kind in ('reminder-not-started', 'reminder-partial')),
  language text not null check (language in ('sv', 'en')),
  subject text check (subject <> '' and subject !~ '[\r\n]'),
  body text check (body <> ''),
  version integer not null check (version > 0),
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation, survey, wave, kind, language),
  foreign key (organisation, survey, wave) references reminder_wave,
  check ((subject is null) = (body is null))
);
alter table wave_template enable row level security;
create policy wave_template_own on wave_template using (organisation = current_organisation())
  with check (organisation = current_organisation() and changed_by = current_person());
grant select on wave_template to lagesbild_web;
grant insert (organisation, survey, wave, kind, language, subject, body, version, changed_at, changed_by) on wave_template to lagesbild_web;
grant update (subject, body, version, changed_at, changed_by) on wave_template to lagesbild_web;

-- Stops a wave that whoever planned it may not send any more, and notes it in the log of its organisation as done by nobody. Gives
-- whether it still waited.
create function stop_reminder_wave(p_organisation text, p_survey text, p_wave uuid, p_planner text, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update reminder_wave set status = 'stopped', settled_at = p_at
    where organisation = p_organisation and survey = p_survey and id = p_wave and planned_by = p_planner and status = 'planned';
  if not found then
    return false;
  end if;
  perform set_config('lagesbild.organisation', p_organisation, true), set_config('lagesbild.person', '', true);
  perform audit_append('reminder.stop', p_survey || '/' || p_wave, jsonb_build_object('planner', p_planner)::text);
  perform set_config('lagesbild.organisation', '', true);
  return true;
end $$;
revoke all on function stop_reminder_wave(text, text, uuid, text, timestamptz) from public;
grant execute on function stop_reminder_wave(text, text, uuid, text, timestamptz) to lagesbild_worker;
revoke update (status, settled_at) on reminder_wave from lagesbild_worker;
