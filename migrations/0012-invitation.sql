-- How people come to work in an organisation, change what they do there, and leave it.

-- An invitation by a personal link. `organisation` is who invites, `workplace` where the invited is to work. The link's secret stands
-- in the mail alone: here is its SHA-256, which is of no use to whoever reads it, since the secret is 32 random bytes.
create table invitation (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  workplace text not null references organisation,
  role text not null,
  -- the survey that one is invited for
  survey text references survey (id),
  name text not null check (name <> ''),
  email text not null check (email ~ '^[^@\s]+@[^@\s]+$' and email = lower(email)),
  token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
  issued_at timestamptz not null,
  issued_by text not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  -- when the link was first opened: by the invited, or by what looks through their mail
  opened_at timestamptz,
  used_at timestamptz,
  -- who used it
  person text,
  revoked_at timestamptz,
  revoked_by text,
  primary key (organisation, id),
  check ((used_at is null) = (person is null)),
  check (used_at is null or revoked_at is null)
);
create index invitation_workplace on invitation (workplace, email);
create index invitation_survey on invitation (survey);

alter table invitation enable row level security;
create policy invitation_read on invitation for select
  using (organisation = current_organisation() or workplace = current_organisation());
-- Into one's own organisation; or, for a survey of one's own, into an organisation that it asks, and there only to lead its answering
create policy invitation_issue on invitation for insert
  with check (organisation = current_organisation() and issued_by = current_person()
    and opened_at is null and used_at is null and revoked_at is null
    and (workplace = current_organisation() or (role = 'contact' and exists (
      select from frame_row f where f.organisation = current_organisation() and f.survey = invitation.survey
        and f.respondent = invitation.workplace))));
create policy invitation_revoke on invitation for update
  using (organisation = current_organisation() and used_at is null) with check (organisation = current_organisation());
grant select on invitation to lagesbild_web;
grant insert (organisation, workplace, role, survey, name, email, token_sha256, issued_at, issued_by, expires_at)
  on invitation to lagesbild_web;
grant update (revoked_at, revoked_by) on invitation to lagesbild_web;

-- What an organisation does with those who work in it. Nobody is added so: one joins by using a link.
create policy membership_change on membership for update
  using (organisation = current_organisation()) with check (organisation = current_organisation());
grant update (role, ended_at) on membership to lagesbild_web;

-- Reads an invitation for whoever has the link, and notes when it was first opened.
create function open_invitation(p_sha256 text, p_at timestamptz)
  returns table (workplace text, workplace_name text, issuer text, issuer_name text, inviter text, role text, survey text, name text, email text,
                 expires_at timestamptz, used_at timestamptz, revoked_at timestamptz)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update invitation i set opened_at = p_at where i.token_sha256 = p_sha256 and i.opened_at is null;
  return query
    select i.workplace, w.name, i.organisation, o.name, coalesce(u.name, o.name), i.role, i.survey, i.name, i.email, i.expires_at, i.used_at, i.revoked_at
    from invitation i join organisation w on w.id = i.workplace join organisation o on o.id = i.organisation
      left join identity."user" u on u.id = i.issued_by
    where i.token_sha256 = p_sha256;
end $$;
revoke all on function open_invitation(text, timestamptz) from public;
grant execute on function open_invitation(text, timestamptz) to lagesbild_web;

-- Uses a link: the person whom it is addressed to works in the organisation from now on. Gives the organisation; null where the link is
-- not valid. The transaction goes on in the scope of that person there, so that what it notes stands in that organisation's log.
-- `p_role` is the invitation's, or the one that the person holds already: a link takes nothing from anyone.
create function accept_invitation(p_sha256 text, p_person text, p_role text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i invitation;
begin
  select * into i from invitation where token_sha256 = p_sha256 for update;
  if not found or i.used_at is not null or i.revoked_at is not null or i.expires_at <= p_at then
    return null;
  end if;
  if not exists (select from identity."user" u where u.id = p_person and u.email = i.email) then
    raise exception 'the invitation is addressed to another' using errcode = 'insufficient_privilege';
  end if;
  if p_role <> i.role and not exists (select from membership m where m.organisation = i.workplace and m.person = p_person
      and m.role = p_role and m.ended_at is null) then
    raise exception 'the invitation does not give this role' using errcode = 'insufficient_privilege';
  end if;
  insert into membership as m (organisation, person, role, since) values (i.workplace, p_person, p_role, p_at)
    on conflict (organisation, person) do update set role = excluded.role, ended_at = null,
      since = case when m.ended_at is null then m.since else excluded.since end;
  update invitation set used_at = p_at, person = p_person where organisation = i.organisation and id = i.id;
  perform set_config('lagesbild.organisation', i.workplace, true), set_config('lagesbild.person', p_person, true);
  return i.workplace;
end $$;
revoke all on function accept_invitation(text, text, text, timestamptz) from public;
grant execute on function accept_invitation(text, text, text, timestamptz) to lagesbild_web;

-- Notes what a person did with their own account in the log of every organisation where they work. The logs are locked in order, so
-- that two who do it at once do not wait for each other. Only what follows has no organisation; within one there is audit_append.
create function audit_person(p_person text, p_action text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  place text;
begin
  if current_organisation() is not null
      or p_action not in ('session.start', 'session.end', 'session.end-all', 'password.ask', 'password.set') then
    raise exception 'not noted of a person' using errcode = 'insufficient_privilege';
  end if;
  for place in select organisation from membership where person = p_person and ended_at is null order by organisation loop
    perform set_config('lagesbild.organisation', place, true), set_config('lagesbild.person', p_person, true);
    perform audit_append(p_action, p_person, '{}');
  end loop;
  perform set_config('lagesbild.organisation', '', true), set_config('lagesbild.person', '', true);
end $$;
revoke all on function audit_person(text, text) from public;
grant execute on function audit_person(text, text) to lagesbild_web;

-- Sends a person with this address a link by which to choose a new password, in the name of an organisation where they work or have
-- worked. Says nothing of whether there is such a person. One mail in two minutes, and the newest link alone is valid.
create function queue_password_mail(p_email text, p_sha256 text, p_message jsonb, p_at timestamptz, p_expires_at timestamptz)
  returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  u identity."user";
  sender text;
begin
  select * into u from identity."user" where email = p_email for update;
  select organisation into sender from membership where person = u.id order by ended_at desc nulls first, organisation limit 1;
  if sender is null or exists (select from identity.verification where identifier like 'password:%' and value = u.id
      and "createdAt" > p_at - interval '2 minutes') then
    return;
  end if;
  delete from identity.verification where identifier like 'password:%' and value = u.id;
  insert into identity.verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
    values (gen_random_uuid()::text, 'password:' || p_sha256, u.id, p_expires_at, p_at, p_at);
  with queued as (
    insert into mail (organisation, kind, to_name, to_address, subject, queued_at, queued_by, send_after)
      values (sender, 'password', u.name, u.email, p_message ->> 'subject', p_at, u.id, p_at) returning organisation, id)
  insert into mail_content (organisation, id, message) select organisation, id, p_message from queued;
  perform audit_person(u.id, 'password.ask');
end $$;
revoke all on function queue_password_mail(text, text, jsonb, timestamptz, timestamptz) from public;
grant execute on function queue_password_mail(text, text, jsonb, timestamptz, timestamptz) to lagesbild_web;
