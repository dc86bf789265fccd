-- A letter that was taken back keeps no personal link, as one that was sent does not: who cancels may not read what it says.
create function forget_cancelled_links() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update mail_content c set message = without_secret_links(c.message)
  where c.organisation = new.organisation and c.id = new.id;
  return null;
end $$;
revoke all on function forget_cancelled_links() from public;

create function without_secret_links(message jsonb) returns jsonb language sql immutable
  return jsonb_set(message, '{blocks}', (
    select coalesce(jsonb_agg(b.block order by b.place), '[]')
    from jsonb_array_elements(message -> 'blocks') with ordinality as b (block, place)
    where b.block ->> 'kind' <> 'link' or b.block -> 'secret' is distinct from 'true'::jsonb));

create trigger mail_forget_cancelled_links after update of status on mail for each row
  when (new.status = 'cancelled' and old.status <> 'cancelled') execute function forget_cancelled_links();

update mail_content c set message = without_secret_links(c.message)
from mail m where (m.organisation, m.id) = (c.organisation, c.id) and m.status = 'cancelled';
