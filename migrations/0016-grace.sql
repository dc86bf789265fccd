-- How many days after the last one answers are still taken; they are marked late.
alter table survey add column grace_days integer not null default 0 check (grace_days between 0 and 60);

-- The one who asks moves the last day, until collection has been ended.
create policy survey_deadline on survey for update
  using (organisation = current_organisation() and closed_at is null) with check (organisation = current_organisation());
grant update (closes_on, grace_days) on survey to lagesbild_web;
