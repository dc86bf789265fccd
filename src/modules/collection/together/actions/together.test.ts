import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../../../platform/database/testing.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { inScope, may, verbsOf } from '../../../../platform/tenancy/index.ts'
import { saveAnswer } from '../../answering/actions/save-answer.ts'
import { saveSection } from '../../answering/actions/save-section.ts'
import { submitResponse } from '../../answering/actions/submit-response.ts'
import { writeComment } from '../../margin/actions/comment.ts'
import { restoreAnswer } from '../../margin/actions/restore-answer.ts'
import { signOffAnswer } from '../../margin/actions/sign-off.ts'
import {
  addSurvey,
  anna,
  karin,
  maria,
  now,
  openSurveySite,
  owner,
  type SurveySite,
  sara,
} from '../../testing/survey-site.ts'
import { assignSections, inviteToSections } from './assign.ts'
import { noteChangesSeen, noteWhere } from './note-presence.ts'
import { readChanges, readTogether } from './read-together.ts'

/** Answers only what is given to them. */
const linnea = { person: 'linnea', organisation: '1984' }
const email = 'nadia@arboga.example'

describe.each(databaseKinds)('answering together on the %s database', (kind) => {
  let site: SurveySite
  let survey: string
  let round = 0
  beforeAll(async () => {
    site = await openSurveySite(kind)
    await site.asOwner(async (db) => {
      await db
        .insertInto('identity.user')
        .values([
          { id: 'linnea', name: 'Linnea Falk', email: 'linnea@x.example' },
          { id: 'nadia', name: 'Nadia Öberg', email },
        ])
        .execute()
      await db
        .insertInto('membership')
        .values({ organisation: '1984', person: 'linnea', role: 'contributor', ended_at: null })
        .execute()
    })
  })
  beforeEach(async () => {
    survey = await addSurvey(site, `together-${++round}`)
  })
  afterAll(() => site.close())

  const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
  const save = (who: typeof anna, question = 'tid', value: unknown = 3, version = 0, at = now) =>
    site.as(who, saveAnswer, { survey, question, version, value }, at)
  const give = (who: string, sections: readonly string[], by = anna, at = now) =>
    site.as(by, assignSections, { survey, who, sections }, at)
  const read = (who = anna, at = now) => site.as(who, readTogether, { survey }, at)
  const refusal = async (doing: Promise<unknown>): Promise<Problem> => {
    const error = await doing.then(
      () => new Error('was not refused'),
      (error: unknown) => error,
    )
    if (error instanceof Problem) return error
    throw error
  }
  const mails = (address: string) =>
    site.asOwner(async (db) => {
      const { rows } = await sql<{ subject: string; message: string }>`
        select m.subject, c.message::text as message from mail m join mail_content c using (organisation, id)
        where m.to_address = ${address} order by m.queued_at`.execute(db)
      return rows
    })

  test('who only contributes answers the sections that are theirs, and is told whom to ask about the others', async () => {
    expect((await refusal(save(linnea))).code).toBe('forbidden')
    await give('linnea', ['resurser'])
    expect(await save(linnea)).toMatchObject({ version: 1 })
    const refused = await refusal(save(linnea, 'metod', 'ja'))
    expect(refused.code).toBe('forbidden')
    expect(refused.detail?.sv).toContain('Anna Lindqvist')
    expect((await read(linnea)).own).toEqual(new Set(['resurser']))
    expect((await read(maria)).own).toBe('all')
  })

  test('the same holds for a whole section, for bringing back, and for signing off', async () => {
    const section = (id: string, question: string) => ({
      survey,
      section: id,
      answers: [{ question, value: id === 'metod' ? 'nej' : 4, version: 0, before: '', keep: null, theirs: null }],
    })
    await save(anna, 'metod', 'ja')
    await save(anna, 'metod', 'nej', 1)
    const metod = { survey, question: 'metod' }
    expect((await refusal(site.as(linnea, saveSection, section('resurser', 'tid')))).code).toBe('forbidden')
    expect((await refusal(site.as(linnea, restoreAnswer, { ...metod, version: 1, current: 2 }))).code).toBe('forbidden')
    expect((await refusal(site.as(linnea, signOffAnswer, { ...metod, version: 2 }))).code).toBe('forbidden')
    await give('linnea', ['resurser', 'metod'])
    expect(await site.as(linnea, saveSection, section('resurser', 'tid'))).toMatchObject({ saved: ['tid'] })
    await site.as(linnea, signOffAnswer, { ...metod, version: 2 })
    expect(await site.as(linnea, restoreAnswer, { ...metod, version: 1, current: 2 })).toMatchObject({ version: 3 })
  })

  test('a section that is taken back is closed from the next save on, and what was saved stays', async () => {
    await give('linnea', ['resurser'])
    await save(linnea)
    await give('linnea', [])
    expect((await refusal(save(linnea, 'tid', 5, 1))).code).toBe('forbidden')
    const { rows } = await site.asOwner((db) =>
      sql`select value->>'value' as value, saved_by from answer where survey = ${survey}`.execute(db),
    )
    expect(rows).toEqual([{ value: '3', saved_by: 'linnea' }])
    expect((await read()).assignments).toEqual([])
  })

  test('who has left answers nothing, though the section stands in their name', async () => {
    await give('linnea', ['resurser'])
    const leave = (ended_at: Date | null) =>
      site.asOwner((db) => db.updateTable('membership').set({ ended_at }).where('person', '=', 'linnea').execute())
    await leave(now)
    expect((await refusal(save(linnea))).code).toBe('forbidden')
    expect((await read()).assignments).toMatchObject([{ name: 'Linnea Falk', works: false }])
    await leave(null)
    expect(await save(linnea)).toMatchObject({ version: 1 })
  })

  test('the database itself refuses an answer that nobody asked may_answer about', async () => {
    await save(anna)
    const direct = (section: string | null, who = linnea) =>
      inScope(site.db, who, 'write', async (db) => {
        await sql`select survey_open(${owner}, ${survey})`.execute(db)
        if (section !== null) await sql`select may_answer(${owner}, ${survey}, ${section})`.execute(db)
        await sql`insert into answer (organisation, owner, survey, question, value, version, saved_at)
                  values ('1984', ${owner}, ${survey}, 'x', null, 1, now())`.execute(db)
      })
    await expect(direct(null, anna)).rejects.toMatchObject({ code: '42501' })
    await expect(direct('resurser')).rejects.toMatchObject({ code: '42501' })
    await direct('resurser', anna)
  })

  test('the database gives every section to the roles that may answer all, and to no others', async () => {
    const { rows } = await site.asOwner((db) =>
      sql<{ source: string }>`select prosrc as source from pg_proc where proname = 'may_answer'`.execute(db),
    )
    const named = /m\.role in \(([^)]*)\)/.exec(rows[0]?.source ?? '')?.[1]?.match(/[\w-]+/g) ?? []
    const all = (Object.keys(verbsOf) as (keyof typeof verbsOf)[]).filter((role) => may(role, 'survey.answer'))
    expect(named.toSorted()).toEqual(all.toSorted())
  })

  test('a contributor’s save takes no more statements than anyone’s', async () => {
    await give('linnea', ['resurser'])
    const count = async (who: typeof anna, version: number) =>
      (await site.statementsOf(() => save(who, 'tid', version + 1, version))).filter(
        (text) => !/set_config\('lagesbild.person|access mode|audit/.test(text),
      ).length
    const byContributor = await count(linnea, 0)
    expect(byContributor).toBe(await count(anna, 1))
  })

  test('whoever is given a section is told by mail which, and until when; whoever takes one is not', async () => {
    await give('linnea', ['metod', 'resurser'])
    await give('linnea', ['metod'])
    await give('anna', ['resurser'])
    const sent = (await mails('linnea@x.example')).filter(({ message }) => message.includes(survey))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.message).toContain('Metod, Resurser')
    expect(sent[0]?.message).toContain('18 december 2026')
    expect(await mails('anna@x.example')).toEqual([])
  })

  test('a colleague is invited to sections, and has them from the moment of joining', async () => {
    const nadia = { person: 'nadia', organisation: '1984' }
    await site.as(anna, inviteToSections, {
      survey,
      name: 'Nadia Öberg',
      email: ` ${email.toUpperCase()} `,
      sections: ['resurser'],
    })
    const [letter] = await mails(email)
    expect(letter?.message).toContain('Resurser')
    expect(letter?.message).toContain('18 december 2026')
    const invited = await site.asOwner((db) => db.selectFrom('invitation').selectAll().execute())
    expect(invited).toMatchObject([{ workplace: '1984', role: 'contributor', survey, email, name: 'Nadia Öberg' }])
    expect((await read()).assignments).toMatchObject([{ person: null, name: 'Nadia Öberg', works: false }])
    expect((await refusal(save(nadia))).code).toBe('forbidden')

    const waiting = (await read()).assignments[0]?.id ?? ''
    await give(waiting, ['metod', 'resurser'])
    await site.asOwner((db) =>
      db
        .insertInto('membership')
        .values({ organisation: '1984', person: 'nadia', role: 'contributor', ended_at: null })
        .execute(),
    )
    expect(await save(nadia)).toMatchObject({ version: 1 })
    expect(await save(nadia, 'metod', 'ja')).toMatchObject({ version: 1 })
    expect((await read(nadia)).own).toEqual(new Set(['metod', 'resurser']))
    // What was given to the address is taken back from the person
    await give('nadia', ['metod'])
    expect((await refusal(save(nadia, 'tid', 4, 1))).code).toBe('forbidden')
  })

  test('everything that is wrong with an invitation is said at once, and nothing is sent', async () => {
    const before = await site.asOwner((db) => db.selectFrom('mail').selectAll().execute())
    const wrong = await refusal(site.as(anna, inviteToSections, { survey, name: ' ', email: 'nadia', sections: [] }))
    expect(wrong.faults.map(({ field }) => field)).toEqual(['name', 'email', 'sections'])
    const colleague = { survey, name: 'L', email: 'LINNEA@x.example', sections: ['metod'] }
    expect((await refusal(site.as(anna, inviteToSections, colleague))).faults.map(({ field }) => field)).toEqual([
      'email',
    ])
    const after = await site.asOwner((db) => db.selectFrom('mail').selectAll().execute())
    expect(after).toHaveLength(before.length)
  })

  test('only who leads gives sections, to people who are there, of sections that are there, while it is open', async () => {
    expect((await refusal(give('linnea', ['metod'], maria))).code).toBe('forbidden')
    expect((await refusal(give('karin', ['metod']))).code).toBe('not-found')
    expect((await refusal(give('linnea', ['finns-inte']))).code).toBe('not-found')
    await save(anna)
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    expect((await refusal(give('linnea', ['metod']))).code).toBe('already-submitted')
  })

  test('everyone sees who is where, for as long as there are signs of them', async () => {
    const note = (who: typeof anna, section: string | null, at: Date) =>
      site.as(who, noteWhere, { survey, section }, at)
    await note(linnea, 'resurser', now)
    expect(await note(anna, null, now)).toEqual([{ person: 'linnea', name: 'Linnea Falk', section: 'resurser' }])
    expect((await read(maria)).present.map(({ name }) => name)).toEqual(['Anna Lindqvist', 'Linnea Falk'])
    await note(linnea, 'metod', minutes(1))
    expect((await read(maria, minutes(2))).present).toMatchObject([{ name: 'Linnea Falk', section: 'metod' }])
    expect((await read(maria, minutes(4))).present).toEqual([])
    expect((await read(karin)).present).toEqual([])
    expect((await refusal(read(sara))).code).toBe('forbidden')
    const entries = await site.asOwner((db) =>
      sql`select 1 from audit_entry where action like 'presence.%'`.execute(db),
    )
    expect(entries.rows).toEqual([])
  })

  test('what others did since the visit before is new, until the next visit or until it is marked as seen', async () => {
    const visit = (who: typeof anna, at: Date) => site.as(who, noteWhere, { survey, section: null }, at)
    const fresh = async (at: Date) =>
      (await read(anna, at)).changes.map(({ kind, by, question, section, times }) => [
        kind,
        by,
        question ?? section,
        times,
      ])
    await save(maria, 'metod', 'ja')
    await visit(anna, minutes(1))
    expect(await fresh(minutes(1))).toEqual([])
    await save(maria, 'tid', 3, 0, minutes(2))
    await save(maria, 'tid', 4, 1, minutes(3))
    await save(anna, 'metod', 'nej', 1, minutes(3))
    await site.as(maria, writeComment, { survey, question: 'tid', text: 'Stämmer det?' }, minutes(4))
    await site.as(maria, signOffAnswer, { survey, question: 'tid', version: 2 }, minutes(5))
    await visit(anna, minutes(50))
    const all = [
      ['sign-off', 'Maria Holm', 'tid', 1],
      ['comment', 'Maria Holm', 'tid', 1],
      ['answer', 'Maria Holm', 'tid', 2],
    ]
    expect(await fresh(minutes(50))).toEqual(all)
    // Still the same visit: what is new stays so while it is read
    await visit(anna, minutes(60))
    expect(await fresh(minutes(60))).toEqual(all)
    await site.as(anna, noteChangesSeen, { survey }, minutes(61))
    expect(await fresh(minutes(62))).toEqual([])
    await give('linnea', ['metod'], { person: 'anna', organisation: '1984' }, minutes(63))
    const toLinnea = await site.as(linnea, readChanges, { survey, all: true }, minutes(64))
    expect(toLinnea.changes.map(({ kind, concerns }) => [kind, concerns])).toContainEqual(['assigned', 'Linnea Falk'])
    expect((await site.as(karin, readChanges, { survey, all: true })).changes).toEqual([])
  })
})
