-- What a record is sorted and searched by, kept beside it: computing it for ten thousand takes as long as all else of a list.

-- As in 0029, without what is computed from what the history has already.
create or replace function keep_register_history() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_old jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  v_new jsonb := to_jsonb(new);
  v_changes jsonb;
begin
  select coalesce(jsonb_object_agg(n.key, jsonb_build_array(v_old -> n.key, n.value)), '{}') into v_changes
  from jsonb_each(v_new) n
  where coalesce(v_old -> n.key, 'null') is distinct from n.value
    and n.key not in
      ('organisation', 'id', 'version', 'created_at', 'created_by', 'changed_at', 'changed_by', 'ordered', 'searched');
  insert into register_history (organisation, register, record, version, changed_at, changed_by, cause, changes)
  values (new.organisation, tg_table_name, new.id, new.version, new.changed_at, new.changed_by,
          nullif(current_setting('lagesbild.cause', true), ''), v_changes);
  return null;
end $$;

-- What is searched of a record beside its name: texts of its own, as its register declares.
create function search_register(p_table regclass, p_columns text[]) returns void
  language plpgsql set search_path = public, pg_temp as $$
begin
  execute format('alter table %s drop column if exists searched', p_table);
  execute format('alter table %s add column searched text collate "C" not null generated always as (swedish_order(%s)) stored',
                 p_table, (select string_agg(format('coalesce(%I, %L)', c, ''), ' || ' || quote_literal(' ') || ' || ' order by i)
                           from unnest(p_columns) with ordinality as t (c, i)));
end $$;

-- Gives a register whose records have names their order, with an index by which a page of its list is read.
create function order_register(p_table regclass) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from pg_attribute where attrelid = p_table and attname = 'name' and not attisdropped) then
    return;
  end if;
  execute format('alter table %s add column ordered text collate "C" not null generated always as (swedish_order(name)) stored',
                 p_table);
  execute format('create index %I on %s (organisation, ordered, id) where ended_at is null',
                 (select relname from pg_class where oid = p_table) || '_ordered', p_table);
  perform search_register(p_table, array['name']);
end $$;

-- Those that come after this get it when they are made.
alter function make_register(regclass) rename to make_register_columns;
create function make_register(p_table regclass) returns void language sql set search_path = public, pg_temp as $$
  select make_register_columns(p_table);
  select order_register(p_table);
$$;
revoke execute on function make_register(regclass), make_register_columns(regclass), order_register(regclass),
  search_register(regclass, text[]) from public;

select order_register(tgrelid) from pg_trigger where tgname = 'keep_history';
select search_register('asset', array['name', 'summary']);
select search_register('supplier', array['name', 'delivers', 'contact_name']);
select search_register('person', array['name', 'email', 'title']);
select search_register('document', array['name', 'summary', 'diary']);
select search_register('measure', array['name', 'description', 'effect', 'diary']);

drop index asset_name;
