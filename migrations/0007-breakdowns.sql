-- The breakdowns that are published with a picture: one result for each, protected against disclosure together. Never what is hidden in them.
alter table publication add column breakdowns jsonb not null default '[]' check (jsonb_typeof(breakdowns) = 'array');
