-- Mail waits in an outbox that is written in the transaction of what it tells of: nothing is sent for a change that was rolled back,
-- and nothing is forgotten. The worker sends it.
do $$ begin
  create role lagesbild_worker nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  execute format('grant lagesbild_worker to %I', current_user);
exception when others then null; -- a superuser needs no grant
end $$;
grant usage on schema public to lagesbild_worker;

-- `organisation` is who sends. What it is about is said in the sender's own terms: a kind, and for a survey which one and to which respondent.
create table mail (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z][a-z.-]{0,63}$'),
  survey text,
  respondent text,
  to_name text not null,
  to_address text not null check (to_address ~ '^[^@\s]+@[^@\s]+$'),
  subject text not null check (subject <> '' and subject !~ '[\r\n]'),
  queued_at timestamptz not null,
  queued_by text,
  send_after timestamptz not null,
  -- bounced: refused for good. cancelled: taken back before it was sent.
  status text not null default 'queued' check (status in ('queued', 'sent', 'bounced', 'cancelled')),
  attempts integer not null default 0,
  -- while a worker has it; after this another may take it
  held_until timestamptz,
  settled_at timestamptz,
  -- what the receiving server said last: its code and text, never ours
  said text,
  primary key (organisation, id)
);
create index mail_waiting on mail (send_after) where status = 'queued';
create index mail_survey on mail (organisation, survey, respondent);

-- What it says, links included. Apart, since whoever may see that a colleague was invited may not see the link that invites; and
-- links are taken out of it once it has been sent.
create table mail_content (
  organisation text not null,
  id uuid not null,
  message jsonb not null,
  primary key (organisation, id),
  foreign key (organisation, id) references mail
);

alter table mail enable row level security;
alter table mail_content enable row level security;
create policy mail_read on mail for select using (organisation = current_organisation());
create policy mail_queue on mail for insert
  with check (organisation = current_organisation() and status = 'queued' and attempts = 0);
create policy mail_cancel on mail for update
  using (organisation = current_organisation() and status = 'queued')
  with check (organisation = current_organisation() and status in ('queued', 'cancelled'));
create policy mail_content_queue on mail_content for insert with check (organisation = current_organisation());
grant select on mail to lagesbild_web;
grant insert (organisation, id, kind, survey, respondent, to_name, to_address, subject, queued_at, queued_by, send_after)
  on mail to lagesbild_web;
grant update (status, settled_at) on mail to lagesbild_web;
grant insert on mail_content to lagesbild_web;

create policy mail_work on mail for all to lagesbild_worker using (true) with check (true);
create policy mail_content_work on mail_content for all to lagesbild_worker using (true) with check (true);
grant select, update (status, attempts, held_until, settled_at, send_after, said) on mail to lagesbild_worker;
grant select, update (message) on mail_content to lagesbild_worker;
