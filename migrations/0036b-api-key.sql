-- Keys by which another program does what a person may, in one organisation: at most what their role gives at that moment. The secret is
-- shown once, and nothing that it could be told from is kept.
create table api_key (
  organisation text not null references organisation,
  id uuid not null default gen_random_uuid(),
  person text not null,
  name text not null check (name <> '' and length(name) <= 60),
  -- 'read' changes nothing, whatever the person may
  scope text not null check (scope in ('read', 'write')),
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
  last_used_at timestamptz,
  -- how often it was used in the minute that it was used last
  used_in_minute integer not null default 0,
  revoked_at timestamptz,
  revoked_by text,
  primary key (organisation, id),
  check ((revoked_at is null) = (revoked_by is null))
);
alter table api_key enable row level security;
create policy own on api_key using (organisation = current_organisation()) with check (organisation = current_organisation());
grant select (organisation, id, person, name, scope, made_at, expires_at, last_used_at, revoked_at, revoked_by) on api_key
  to lagesbild_web;
grant insert (organisation, person, name, scope, sha256, made_at, expires_at) on api_key to lagesbild_web;
grant update (revoked_at, revoked_by) on api_key to lagesbild_web;

-- Nobody makes a key for somebody else.
create policy own_made on api_key as restrictive for insert with check (person = current_person());

-- Whose a key is, by what is kept of its secret, and that it was used; no row for one that does not hold.
create function use_api_key(p_sha256 text)
  returns table (organisation text, person text, name text, scope text, used integer)
  language sql security definer set search_path = public, pg_temp as $$
  update api_key k
  set last_used_at = now(),
    used_in_minute = case when date_trunc('minute', k.last_used_at) = date_trunc('minute', now()) then k.used_in_minute else 0 end + 1
  where k.sha256 = p_sha256 and k.revoked_at is null and k.expires_at > now()
  returning k.organisation, k.person, k.name, k.scope, k.used_in_minute
$$;
revoke all on function use_api_key(text) from public;
grant execute on function use_api_key(text) to lagesbild_web;
