import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeCollection, saveAnswer, submitResponse } from '../../src/modules/collection/index.ts'
import {
  addSurvey,
  anna,
  karin,
  now,
  openSurveySite,
  owner,
  type SurveySite,
  sara,
} from '../../src/modules/collection/testing/survey-site.ts'
import { databaseKinds } from '../../src/platform/database/testing.ts'
import { inScope } from '../../src/platform/tenancy/index.ts'

let round = 0

/** A survey site with a fresh survey for each test. */
function prepare(kind: (typeof databaseKinds)[number]) {
  const prepared = { site: undefined as unknown as SurveySite, survey: '' }
  beforeAll(async () => {
    prepared.site = await openSurveySite(kind)
  })
  beforeEach(async () => {
    prepared.survey = await addSurvey(prepared.site, `closing-${++round}`)
  })
  afterAll(() => prepared.site.close())
  return prepared
}

describe.each(databaseKinds)('what has been released, on the %s database', (kind) => {
  const prepared = prepare(kind)

  /** Runs a statement past the actions, as the web process would with a fault in it. Gives its rows or the SQLSTATE. */
  const past = (who: { person: string; organisation: string }, statement: string) =>
    inScope(prepared.site.db, who, 'write', async (db) => (await sql.raw(statement).execute(db)).rows).catch(
      (error: unknown) => (error as { code?: unknown }).code,
    )
  const save = (question: string, value: unknown, who = anna) =>
    prepared.site.as(who, saveAnswer, { survey: prepared.survey, question, version: 0, value })
  const standings = () =>
    prepared.site.asOwner((db) =>
      db
        .selectFrom('response')
        .select(['organisation', 'status', 'standing'])
        .where('survey', '=', prepared.survey)
        .orderBy('organisation')
        .execute(),
    )

  test('is not changed by the respondent, before or after the end', async () => {
    await save('metod', 'ja')
    await save('metod', 'ja', karin)
    await prepared.site.as(anna, submitResponse, { survey: prepared.survey, unansweredConfirmed: true })
    await prepared.site.as(sara, closeCollection, { survey: prepared.survey })
    for (const who of [anna, karin]) {
      const own = `where organisation = '${who.organisation}' and survey = '${prepared.survey}' returning 1 as n`
      for (const statement of [
        `update answer set value = null ${own}`,
        `update answer set released = false ${own}`,
        `update response set released = false ${own}`,
        `update response set standing = '{}' ${own}`,
        `update response set submitted_by = 'karin' ${own}`,
      ]) {
        expect(await past(who, statement), statement).toEqual([])
      }
    }
  })

  test('takes no response and no answer once collection has ended', async () => {
    await save('metod', 'ja')
    await prepared.site.as(sara, closeCollection, { survey: prepared.survey })
    const key = (who: typeof anna) => `'${who.organisation}', '${owner}', '${prepared.survey}'`
    expect(
      await past(
        karin,
        `insert into response (organisation, owner, survey, status, started_at, saved_at)
         values (${key(karin)}, 'partial', now(), now())`,
      ),
    ).toBe('42501')
    expect(
      await past(
        anna,
        `insert into answer (organisation, owner, survey, question, version, saved_at)
         values (${key(anna)}, 'tid', 1, now())`,
      ),
    ).toBe('42501')
  })

  test('is not begun as released', async () => {
    await save('metod', 'ja')
    const statement = `insert into answer (organisation, owner, survey, question, version, saved_at, released)
                       values ('${anna.organisation}', '${owner}', '${prepared.survey}', 'tid', 1, now(), true)`
    expect(await past(anna, statement)).toBe('42501')
  })

  test('is all that an agency touches of a response: the standing of one that was released unfinished', async () => {
    await save('metod', 'nej')
    await save('metod', 'ja', karin)
    const forge = (value: string) =>
      `select store_standing('${prepared.survey}', '[{"organisation":"1984","standing":${value}},
                              {"organisation":"1960","standing":${value}}]')`
    const own = `where survey = '${prepared.survey}' returning 1 as n`
    await past(sara, forge('{"forged":"before"}'))
    expect((await standings()).map(({ standing }) => standing)).toEqual([null, null])
    for (const change of [
      `status = 'complete', submitted_at = now()`,
      `submitted_by = 'sara'`,
      'saved_at = now()',
      'released = true',
    ]) {
      expect(await past(sara, `update response set ${change} ${own}`), change).toEqual([])
    }

    await prepared.site.as(anna, submitResponse, { survey: prepared.survey, unansweredConfirmed: true })
    await prepared.site.as(sara, closeCollection, { survey: prepared.survey })
    const before = await standings()
    for (const who of [anna, karin, { person: 'sven', organisation: '0114' }]) await past(who, forge('{"forged":"by"}'))
    expect(await standings()).toEqual(before)
    await past(sara, forge('{"metod":"answered"}'))
    const [unfinished, submitted] = await standings()
    expect(unfinished).toMatchObject({ organisation: '1960', standing: { metod: 'answered' } })
    expect(submitted).toEqual(before[1])
  })
})

// The embedded database does one transaction at a time
describe('ending collection and answering at the same moment, on the server database', () => {
  const prepared = prepare('server')

  const save = (question: string, who: typeof anna) =>
    prepared.site.as(who, saveAnswer, { survey: prepared.survey, question, version: 0, value: 'ja' })
  const answers = () =>
    prepared.site.asOwner((db) =>
      db.selectFrom('answer').select(['organisation', 'released']).where('survey', '=', prepared.survey).execute(),
    )
  /** Until someone waits for another to be done with the survey. */
  const untilOneWaits = () => expect.poll(waiting, { timeout: 10_000, interval: 20 }).toBe('1')
  const waiting = async () => {
    const { rows } = await sql<{ n: string }>`
      select count(*)::text as n from pg_locks
      where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`.execute(prepared.site.db)
    return rows[0]?.n
  }

  /** How many wait for a lock of any kind. */
  const blocked = async () => {
    const { rows } = await sql<{ n: string }>`
      select count(*)::text as n from pg_locks join pg_stat_activity using (pid)
      where not granted and datname = current_database()`.execute(prepared.site.db)
    return rows[0]?.n
  }

  test('who saves while it is being ended waits, and is told that it is closed', async () => {
    await save('metod', karin)
    const held = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<void>()
    const closing = inScope(prepared.site.db, sara, 'write', async (db) => {
      await sql`select close_collection(${prepared.survey}, ${now})`.execute(db)
      ended.resolve()
      await held.promise
    })
    await ended.promise
    const saving = save('metod', anna).catch((error: unknown) => error)
    await untilOneWaits()
    held.resolve()
    await closing
    expect(await saving).toMatchObject({ code: 'closed' })
    expect(await answers()).toEqual([{ organisation: '1960', released: true }])
  })

  test('who submits while it is being ended waits, and is told that it is closed', async () => {
    await save('metod', karin)
    const held = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<void>()
    const closing = inScope(prepared.site.db, sara, 'write', async (db) => {
      await sql`select close_collection(${prepared.survey}, ${now})`.execute(db)
      ended.resolve()
      await held.promise
    })
    await ended.promise
    const submitting = prepared.site
      .as(karin, submitResponse, { survey: prepared.survey, unansweredConfirmed: true })
      .catch((error: unknown) => error)
    await untilOneWaits()
    held.resolve()
    await closing
    expect(await submitting).toMatchObject({ code: 'closed' })
  })

  /** A save of Anna's that has written and not yet committed. Gives what lets it commit. */
  async function beginSaving(version: number, value: string): Promise<() => Promise<void>> {
    const held = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    const saving = inScope(prepared.site.db, anna, 'write', async (db, role) => {
      await saveAnswer.run({ db, ...anna, role, now }, { survey: prepared.survey, question: 'metod', version, value })
      written.resolve()
      await held.promise
    })
    await written.promise
    return async () => {
      held.resolve()
      await saving
    }
  }

  test('a save that has begun is waited for by who submits, and stands in what is submitted', async () => {
    await save('metod', anna)
    const finishSaving = await beginSaving(1, 'nej')
    const submitting = prepared.site.as(anna, submitResponse, { survey: prepared.survey, unansweredConfirmed: true })
    await expect.poll(blocked, { timeout: 10_000, interval: 20 }).toBe('1')
    await finishSaving()
    await submitting
    const { rows } = await prepared.site.asOwner((db) =>
      sql<{ option: string; follow: string; released: boolean }>`
        select a.value->>'option' as option, r.standing->>'aspekter' as follow, a.released
        from answer a join response r using (organisation, owner, survey)
        where a.survey = ${prepared.survey} and a.question = 'metod'`.execute(db),
    )
    // The follow-up was open by the answer that stood before: what is stored is by the one that came meanwhile
    expect(rows).toEqual([{ option: 'nej', follow: 'not_routed', released: true }])
  })

  test('a save that has begun is waited for, and released with the rest', async () => {
    await save('metod', karin)
    const finishSaving = await beginSaving(0, 'ja')
    const closing = prepared.site.as(sara, closeCollection, { survey: prepared.survey })
    await untilOneWaits()
    await finishSaving()
    expect(await closing).toEqual({ partial: 2 })
    expect(await answers()).toEqual([
      { organisation: '1960', released: true },
      { organisation: '1984', released: true },
    ])
  })
})
