-- Nothing is given a unit or a person that has ended. What refers and what ends wait for each other, so that they cannot cross: the row
-- referred to is locked until the change is through. What referred to something before it ended goes on doing so: it is history.

create function refuse_ended() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  v_ended timestamptz;
begin
  if tg_argv[1] = 'unit' then
    select ended_at into v_ended from unit where organisation = new.organisation and id = v_id for share;
  else
    select ended_at into v_ended from person where organisation = new.organisation and id = v_id for share;
  end if;
  if v_ended is not null then
    raise exception 'What % of % refers to has ended', tg_argv[0], tg_table_name
      using errcode = 'LB001', table = tg_table_name, column = tg_argv[0];
  end if;
  return null;
end $$;

-- Watches every column of a table that refers to a unit or a person. To be called again for a column that is added later.
create function refuse_ended_references(p_table regclass) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  r record;
begin
  for r in
    select a.attname as col, f.relname as target
    from pg_constraint c
      join pg_class f on f.oid = c.confrelid
      join pg_attribute u on u.attrelid = c.confrelid and u.attname = 'id'
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, u.attnum)]
    where c.contype = 'f' and c.conrelid = p_table and c.confrelid in ('unit'::regclass, 'person'::regclass)
  loop
    execute format('create or replace trigger %I after insert on %s for each row when (new.%I is not null)
                      execute function refuse_ended(%L, %L)',
                   'refuse_ended_new_' || r.col, p_table, r.col, r.col, r.target);
    execute format('create or replace trigger %I after update of %I on %s for each row
                      when (new.%I is not null and new.%I is distinct from old.%I) execute function refuse_ended(%L, %L)',
                   'refuse_ended_' || r.col, r.col, p_table, r.col, r.col, r.col, r.col, r.target);
  end loop;
end $$;

-- As in 0036: the registers that come after this are watched from the start.
create or replace function make_register(p_table regclass) returns void language sql set search_path = public, pg_temp as $$
  select make_register_columns(p_table);
  select order_register(p_table);
  select refuse_ended_references(p_table);
$$;
revoke execute on function refuse_ended(), refuse_ended_references(regclass) from public;

select refuse_ended_references(tgrelid) from pg_trigger where tgname = 'keep_history';
select refuse_ended_references('responsibility');
