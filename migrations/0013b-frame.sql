-- Puts a survey's frame in the place of the one it has: whoever asks may do it for a survey of their own until its collection ends, and
-- only with municipalities. `p_rows` is every row in order, [{"respondent", "columns"}].
-- Gives those that are not in it and cannot be removed, since they have begun: the caller then undoes the whole.
create function change_frame(p_survey text, p_rows jsonb) returns text[]
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone text;
  kept text[] := '{}';
begin
  if not exists (select from survey where organisation = current_organisation() and id = p_survey and closed_at is null) then
    raise exception 'no survey of its own that is open' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from jsonb_array_elements(p_rows) r
      left join organisation o on o.id = r ->> 'respondent' and o.kind = 'municipality' where o.id is null) then
    raise exception 'only municipalities are asked' using errcode = 'foreign_key_violation';
  end if;
  insert into frame_row as f (organisation, survey, respondent, position, columns)
    select current_organisation(), p_survey, r.row ->> 'respondent', r.place - 1, r.row -> 'columns'
    from jsonb_array_elements(p_rows) with ordinality as r (row, place)
    on conflict (organisation, survey, respondent) do update set position = excluded.position, columns = excluded.columns
      where f.position <> excluded.position or f.columns <> excluded.columns;
  for gone in
    select respondent from frame_row f where f.organisation = current_organisation() and f.survey = p_survey
      and not exists (select from jsonb_array_elements(p_rows) r where r ->> 'respondent' = f.respondent)
    order by f.position
  loop
    begin
      delete from frame_row where organisation = current_organisation() and survey = p_survey and respondent = gone;
    exception when foreign_key_violation then
      kept := kept || gone;
    end;
  end loop;
  return kept;
end $$;
revoke all on function change_frame(text, jsonb) from public;
grant execute on function change_frame(text, jsonb) to lagesbild_web;
