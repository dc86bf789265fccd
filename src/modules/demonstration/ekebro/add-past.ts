import { addMonths } from '../../../platform/i18n/index.ts'
import { addRows, changeTexts, type Db } from '../queries.ts'
import type { Making } from './making.ts'
import { changes, ownTasks, standings } from './past-rows.ts'

/** What people have done there before today: own tasks with what was done of them, what others have written, and where it stood. */
export async function addPast(db: Db, making: Making): Promise<void> {
  if (making.place.id !== 'ekebro') return
  await addRows(db, 'own_task', makeOwnTasks(making))
  await addRows(db, 'task_handling', makeHandlings(making))
  await addRows(db, 'task_setting', [makeSetting(making)])
  await addRows(db, 'standing', makeStandings(making))
  await changeRecords(db, making)
}

function accountOf({ place, accounts, made }: Making, name: string): string {
  const email = place.people.find((person) => person.name === name)?.email
  return (email !== undefined && accounts.get(email)) || String(made.created_by)
}

function makeOwnTasks(making: Making): Readonly<Record<string, unknown>>[] {
  const { place, made, id, on } = making
  return ownTasks.map(({ title, person, minutes, weight, first, months }) => ({
    organisation: place.id,
    id: id('own_task', title),
    title,
    minutes,
    weight,
    due_on: on(String(first)),
    every_months: months,
    person: person === '' ? null : accountOf(making, person),
    created_at: made.created_at,
    created_by: made.created_by,
    changed_at: made.changed_at,
    changed_by: made.changed_by,
  }))
}

/** Each time that has been of what recurs is done the day before; what is to be done once was done this morning. */
function makeHandlings(making: Making): Readonly<Record<string, unknown>>[] {
  const { place, now, id, on } = making
  const today = on('0') ?? ''
  const justNow = new Date(now.getTime() - 2 * 3600 * 1000)
  const key = { organisation: place.id, later_until: null }
  const done = ownTasks.flatMap(({ title, person, minutes, first, months }) => {
    const begins = on(String(first)) ?? ''
    const times = months === null ? [begins] : timesUntil(begins, months, today)
    return times.map((day) => {
      const at = months === null ? justNow : new Date(`${day}T08:20:00Z`)
      const [done_at, by] = [at < now ? at : justNow, accountOf(making, person)]
      const what = { register: 'own_task', record: id('own_task', title), what: 'due_on', due_on: day }
      return { ...key, ...what, done_at, done_by: by, minutes, delegated_to: null, changed_at: done_at, changed_by: by }
    })
  })
  const handed = place.documents.find(({ name }) => name === 'Rutin för personuppgiftsincidenter')
  if (handed === undefined) return done
  const what = {
    register: 'document',
    record: id('document', handed.name),
    what: 'next_review',
    due_on: on(handed.review),
  }
  const who = {
    delegated_to: id('person', 'Lena Frick'),
    changed_at: justNow,
    changed_by: accountOf(making, 'Ellen Berg'),
  }
  return [...done, { ...key, ...what, done_at: null, done_by: null, minutes: null, ...who }]
}

function timesUntil(first: string, months: number, today: string): string[] {
  const times: string[] = []
  for (let n = 0; addMonths(first, n * months) <= today; n += 1) times.push(addMonths(first, n * months))
  return times
}

function makeSetting(making: Making): Readonly<Record<string, unknown>> {
  const { place, made } = making
  const person = accountOf(making, 'Ellen Berg')
  const said = { minutes_a_week: 240, digest: 'never', digest_sent_on: null, language: 'sv' }
  return { organisation: place.id, person, ...said, saved_at: made.created_at }
}

function makeStandings({ place, now, on }: Making): Readonly<Record<string, unknown>>[] {
  const month = `${(on('0') ?? '').slice(0, 7)}-01`
  return Object.entries(standings).flatMap(([part, { total, met }]) =>
    met.map((count, at) => ({
      organisation: place.id,
      month: addMonths(month, at - met.length),
      part,
      met: count,
      total,
      taken_at: now,
    })),
  )
}

/** By changing the records, so that their histories tell of it as they tell of everything. A statement for each field of a register. */
async function changeRecords(db: Db, making: Making): Promise<void> {
  const { place, now, id } = making
  const fields = new Set(changes.map(([register, , field]) => `${register}.${field}`))
  for (const field of fields) {
    const [table = '', column = ''] = field.split('.')
    const rows = changes
      .filter(([register, , name]) => register === table && name === column)
      .map(([register, record, , value, person, days]) => ({
        id: id(register, record),
        value,
        at: new Date(now.getTime() + days * 24 * 3600 * 1000),
        by: accountOf(making, person),
      }))
    await changeTexts(db, { organisation: place.id, table, column }, rows)
  }
}
