-- What pressing done changed in the record that the task follows from, so that it can be taken back: field → [before, after].
alter table task_handling add column changed_record jsonb
  check (jsonb_typeof(changed_record) = 'object') check (changed_record is null or done_at is not null);
grant update (changed_record) on task_handling to lagesbild_web;
