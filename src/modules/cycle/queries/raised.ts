import { type RawBuilder, sql } from 'kysely'
import type { Language } from '../../../platform/i18n/index.ts'
import { type DueDate, dueDates } from '../due-dates.ts'
import { aheadOf, ownRegister, reportRegister, surveyRegister } from '../rules/task.ts'

/** What the tasks are asked for. */
export interface Asking {
  readonly organisation: string
  readonly person: string
  /** The roles that may do tasks: who has none of them has no tasks either, and theirs are nobody's. */
  readonly roles: readonly string[]
  /** Whether the person plans: what is nobody's is theirs. */
  readonly plans: boolean
  readonly language: Language
  /** ISO date. */
  readonly today: string
}

/**
 * Every task that there is to do, as the rows of a subquery: from each date of a register that raises one, from own tasks, each time that
 * they return, and from surveys that are not handed in. With what was done with it, and whose it is now.
 *
 * @param until an expression for the last day, of the days that each is shown ahead (`ahead`)
 * @param done whether to tell also of what is done of records that have another day by now, or are done with
 */
export function raised(
  { organisation, person, roles, plans, language, today }: Asking,
  until: (ahead: number) => RawBuilder<unknown>,
  { done = false } = {},
): RawBuilder<unknown> {
  const parts = [
    ...dueDates().map((due) => ofRegister(due, organisation, until(due.ahead))),
    ...(done ? dueDates().map((due) => doneOfRegister(due, organisation, until(due.ahead))) : []),
    ofOwn(organisation, today, until(aheadOf[3])),
    ofSurveys(organisation, language, until(surveyAhead)),
    ofReports(organisation, until(reportAhead)),
  ]
  return sql`
    select d.register, d.record, d.what, d.due_on, d.name, d.minutes, d.weight, d.ahead, d.every_months,
           h.done_at, h.changed_record, h.later_until, p.name as owner, w.person is not null as signs_in,
           coalesce(w.person = ${person}, ${plans}) as mine
    from (${sql.join(parts, sql` union all `)}) d
      left join task_handling h on h.organisation = ${organisation} and h.register = d.register and h.record = d.record
        and h.what = d.what and h.due_on = d.due_on
      left join person p on p.organisation = ${organisation} and p.id = coalesce(h.delegated_to, d.owner)
      left join membership w on w.organisation = ${organisation} and w.ended_at is null and w.role = any(${roles}::text[])
        and w.person = case when h.delegated_to is null then coalesce(d.person, p.account) else p.account end`
}

/** One date of a register. The names of tables and columns are ours, of its declaration. */
function ofRegister(due: DueDate, organisation: string, until: RawBuilder<unknown>): RawBuilder<unknown> {
  const day = sql.ref(`r.${due.what}`)
  return sql`
    select ${due.register}::text as register, r.id::text as record, ${due.what}::text as what, ${day} as due_on,
           ${namedAndOwned(due)}
    from ${sql.table(due.register)} r
    where r.organisation = ${organisation} and r.ended_at is null and ${day} <= ${until} and not ${isSettled(due)}`
}

/** What somebody did by a day that its record does not have any more, so that the year shows it still. */
function doneOfRegister(due: DueDate, organisation: string, until: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select g.register, g.record, g.what, g.due_on, ${namedAndOwned(due)}
    from task_handling g join ${sql.table(due.register)} r on r.organisation = g.organisation and r.id::text = g.record
    where g.organisation = ${organisation} and g.register = ${due.register} and g.what = ${due.what}
      and g.done_at is not null and g.due_on <= ${until} and r.ended_at is null
      and (${sql.ref(`r.${due.what}`)} is distinct from g.due_on or ${isSettled(due)})`
}

function namedAndOwned(due: DueDate): RawBuilder<unknown> {
  const owner = due.owner === null ? sql`null::uuid` : sql.ref(`r.${due.owner}`)
  return sql`${sql.ref(`r.${due.name}`)} as name, ${owner} as owner, null::text as person,
    ${due.minutes}::integer as minutes, ${due.weight}::integer as weight, ${due.ahead}::integer as ahead,
    null::integer as every_months`
}

/** There is nothing left to do by the day. */
function isSettled({ settled }: DueDate): RawBuilder<unknown> {
  return settled === undefined
    ? sql`false`
    : sql`coalesce(${sql.ref(`r.${settled.field}`)} = any(${sql.val(settled.is)}::text[]), false)`
}

/** What returns is there each time from the last that has been; one that was missed is overtaken by the next. */
function ofOwn(organisation: string, today: string, until: RawBuilder<unknown>): RawBuilder<unknown> {
  const day = (times: RawBuilder<unknown>) =>
    sql`(t.due_on + make_interval(months => (${times} * coalesce(t.every_months, 0))::integer))::date`
  return sql`
    select ${ownRegister}, t.id::text, 'due_on', ${day(sql`n`)}, t.title, null::uuid, t.person, t.minutes, t.weight,
           case t.weight when 3 then ${aheadOf[3]}::integer when 2 then ${aheadOf[2]}::integer else ${aheadOf[1]}::integer end,
           t.every_months
    from own_task t
      cross join lateral generate_series(0, case when t.every_months is null then 0
                                            else greatest(0, (${until} - t.due_on) / (28 * t.every_months)) end) n
    where t.organisation = ${organisation} and t.ended_at is null and ${day(sql`n`)} <= ${until}
      and (t.every_months is null or ${day(sql`(n + 1)`)} > ${today}::date)`
}

/** Somebody waits for an answer, and it may be danger. */
const reportAhead = 42

function ofReports(organisation: string, until: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${reportRegister}, 'vantar', 'reported_at', (min(reported_at) at time zone 'Europe/Stockholm')::date, count(*)::text,
           null::uuid, null::text, least(120, 5 * count(*))::integer, 3, ${reportAhead}::integer, null::integer
    from incident_report where organisation = ${organisation} and state = 'new'
    having (min(reported_at) at time zone 'Europe/Stockholm')::date <= ${until}`
}

/** A survey is answered over weeks by several. */
const surveyAhead = 70
const surveyMinutes = 180

function ofSurveys(organisation: string, language: Language, until: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${surveyRegister}, s.id, 'closes_on', s.closes_on, ${sql.ref(`s.title_${language}`)}, null::uuid, null::text,
           ${surveyMinutes}::integer, 2, ${surveyAhead}::integer, null::integer
    from survey s
      join frame_row f on f.organisation = s.organisation and f.survey = s.id and f.respondent = ${organisation}
      left join response a on a.organisation = ${organisation} and a.owner = s.organisation and a.survey = s.id
    where s.issued_at is not null and s.closed_at is null and s.kind = 'survey' and a.submitted_at is null
      and s.closes_on <= ${until}`
}
