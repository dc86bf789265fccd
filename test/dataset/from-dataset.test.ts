import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { analysisCommands } from '../../src/modules/analysis/commands.ts'
import { readTables } from '../../src/modules/analysis/tables/actions/read-tables.ts'
import { tabulate } from '../../src/modules/analysis/tabulation/rules/tabulate.ts'
import {
  closeCollection,
  correctSurvey,
  freezeDataset,
  readDatasetFiles,
  readFrame,
  readNotAsked,
  readResponses,
  reopenAnyResponse,
  saveAnswer,
  submitResponse,
  verifyDataset,
} from '../../src/modules/collection/index.ts'
import {
  addSurvey,
  anna,
  karin,
  openSurveySite,
  questionnaireSource,
  type SurveySite,
  sara,
} from '../../src/modules/collection/testing/survey-site.ts'
import { readQuestionnaire } from '../../src/modules/survey/index.ts'
import { databaseKinds } from '../../src/platform/database/testing.ts'
import { inScope } from '../../src/platform/tenancy/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe.each(databaseKinds)('a frozen dataset, on the %s database', (kind) => {
  let site: SurveySite
  const survey = 'frysning'
  beforeAll(async () => {
    site = await openSurveySite(kind)
    await addSurvey(site, survey)
    await save('metod', 'ja')
    await save('kommentar', 'En "text", med\nrader; och tecken')
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true })
    await save('tid', '12,5', 0, karin)
  })
  afterAll(() => site.close())

  const save = (question: string, value: unknown, version = 0, who = anna, at?: Date) =>
    site.as(who, saveAnswer, { survey, question, version, value }, at)
  const freeze = (reason = '', method = 'Alla kommuner frågades.') =>
    site.as(sara, freezeDataset, { survey, reason, method })
  const tables = () => site.as(sara, readTables, { survey, language: 'sv', by: [], weight: [] })
  const yes = async () => (await tables()).result.questions[0]?.options?.find(({ id }) => id === 'ja')?.count
  const refusal = (doing: Promise<unknown>) =>
    doing.then(
      () => null,
      (error: unknown) => error,
    )
  const past = (who: { person: string; organisation: string }, statement: string) =>
    inScope(site.db, who, 'write', async (db) => (await sql.raw(statement).execute(db)).rows).catch(
      (error: unknown) => (error as { code?: unknown }).code,
    )

  test('is not made while collection goes on, neither by the action nor past it', async () => {
    expect(await refusal(freeze())).toMatchObject({ code: 'not-ready' })
    const columns =
      'frame_csv, method_txt, not_asked_csv, questionnaire_yaml, responses_csv, standing_csv, submissions_csv'
    const forged = `insert into dataset (organisation, survey, number, frozen_at, frozen_by, responses, complete, ${columns}, sums, sha256)
                    values ('agency', '${survey}', 1, now(), 'sara', 0, 0, '', '', '', '', '', '', '', '', encode(sha256(''), 'hex'))`
    expect(await past(sara, forged)).toBe('42501')
  })

  test('is what the figures rest on from then on, whatever is handed in after it', async () => {
    await site.as(sara, closeCollection, { survey })
    expect((await tables()).frozen).toBeNull()
    expect(await yes()).toBe(1)
    const first = await freeze()
    expect(first).toMatchObject({ number: 1, responses: 2 })
    expect((await tables()).frozen).toEqual({ number: 1, sha256: first.sha256 })

    const later = new Date('2027-01-04T11:00:00Z')
    const opening = { survey, respondent: '1984', reason: 'Fel svar', until: '2027-01-10' }
    await site.as(sara, reopenAnyResponse, opening, later)
    await save('metod', 'nej', 1, anna, later)
    expect(await yes()).toBe(1)
    await site.as(anna, submitResponse, { survey, unansweredConfirmed: true }, later)
    expect(await yes()).toBe(1)

    expect(await refusal(freeze('  '))).toMatchObject({ code: 'bad-input', faults: [{ field: 'reason' }] })
    const second = await freeze('Arboga rättade sitt svar')
    expect(second.number).toBe(2)
    expect(second.sha256).not.toBe(first.sha256)
    expect(await yes()).toBe(0)
  })

  test('gives by its files, with what `tabulate` reads, the same figures as the web', async () => {
    const { files } = await site.as(sara, readDatasetFiles, { survey, number: 2 })
    const questionnaire = read(readQuestionnaire(files['questionnaire.yaml'] ?? '', 'q.yaml'))
    const frame = read(readFrame(files['frame.csv'] ?? '', 'f.csv'))
    const responses = read(readResponses(files['responses.csv'] ?? '', 'r.csv', questionnaire, frame))
    expect(responses.map(({ respondent, status }) => [respondent, status])).toEqual([
      ['1960', 'partial'],
      ['1984', 'complete'],
    ])
    expect(responses[1]?.answers.get('kommentar')).toEqual({ type: 'text', text: 'En "text", med\nrader; och tecken' })
    expect((await tables()).result).toEqual(tabulate({ questionnaire, responses, frame, language: 'sv' }))
    expect(files['submissions.csv']).toContain('1984,complete,2027-01-04T11:00:00.000Z,1')
    expect(files['method.txt']).toMatch(/closes_on: 2026-12-18[\s\S]*\n\nAlla kommuner frågades\.\n$/)
    expect((await site.as(sara, readDatasetFiles, { survey, number: 1 })).files['responses.csv']).toContain(
      '1984,complete,ja',
    )
  })

  test('keeps what was never put to those that had submitted before a correction', async () => {
    const corrected = await addSurvey(site, 'frysning-rattad')
    const answer = (who: typeof anna, question: string, value: unknown) =>
      site.as(who, saveAnswer, { survey: corrected, question, version: 0, value })
    await answer(karin, 'metod', 'nej')
    await site.as(karin, submitResponse, { survey: corrected, unansweredConfirmed: true })
    await answer(anna, 'metod', 'ja')
    const source = `${questionnaireSource}      - { id: ny, text: { sv: "En ny?", en: "A new one?" }, type: single, options: [ja, nej] }\n`
    await site.as(sara, correctSurvey, { survey: corrected, source, reason: 'En fråga saknades.', askAnew: [] })
    await answer(anna, 'ny', 'ja')
    await site.as(sara, closeCollection, { survey: corrected })

    const count = () => site.as(sara, readTables, { survey: corrected, language: 'sv', by: [], weight: [] })
    const before = await count()
    expect(before.frozen).toBeNull()
    const added = before.result.questions.find(({ id }) => id === 'ny')
    expect(added).toMatchObject({ answered: 1, unanswered: 0, notReached: 1 })
    await site.as(sara, freezeDataset, { survey: corrected, reason: '', method: '' })
    const after = await count()
    expect(after.frozen).toMatchObject({ number: 1 })
    expect(after.result).toEqual(before.result)

    const { files } = await site.as(sara, readDatasetFiles, { survey: corrected, number: 1 })
    expect(files['not-asked.csv']).toBe('respondent,question\n1960,ny\n')
    const questionnaire = read(readQuestionnaire(files['questionnaire.yaml'] ?? '', 'q.yaml'))
    const frame = read(readFrame(files['frame.csv'] ?? '', 'f.csv'))
    const answered = read(readResponses(files['responses.csv'] ?? '', 'r.csv', questionnaire, frame))
    const responses = read(readNotAsked(files['not-asked.csv'] ?? '', 'n.csv', questionnaire, answered))
    expect(tabulate({ questionnaire, responses, frame, language: 'sv' })).toEqual(after.result)

    // And so does the command, from the files as they are handed out
    const folder = await mkdtemp(join(tmpdir(), 'dataset-'))
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    const counted = async (...more: string[]) => {
      const named = ['questionnaire', 'responses', 'frame'].map((name) => [
        `--${name}`,
        join(folder, `${name}.${name === 'questionnaire' ? 'yaml' : 'csv'}`),
      ])
      const program = new Command()
      analysisCommands(program, 'sv')
      const out = join(folder, 'result.json')
      await program.parseAsync(['tabulate', ...named.flat(), ...more, '--out', out], { from: 'user' })
      return JSON.parse(await readFile(out, 'utf8'))
    }
    const web = JSON.parse(JSON.stringify(after.result))
    expect(await counted('--not-asked', join(folder, 'not-asked.csv'))).toEqual(web)
    expect(await counted()).not.toEqual(web)
    await rm(folder, { recursive: true })
    const stray = readNotAsked('respondent,question\n9999,ny\n1960,annan\n', 'n.csv', questionnaire, answered)
    expect(stray.ok ? [] : stray.faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 2],
    ])
  })

  test('is verified by its files, and everything that was altered, is missing or was added is told', async () => {
    const { files } = await site.as(sara, readDatasetFiles, { survey, number: 1 })
    const { sha256 = '' } = (await listed()).find(({ number }) => number === 1) ?? {}
    const whole = new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)]))
    expect(verifyDataset(whole, null)).toEqual({ ok: true, sha256 })
    expect(verifyDataset(whole, sha256.toUpperCase())).toEqual({ ok: true, sha256 })
    const altered = new Map(whole)
    altered.set('responses.csv', bytes(`${files['responses.csv']}`.replace('ja', 'nej')))
    altered.delete('frame.csv')
    altered.set('more.csv', bytes(''))
    const verdict = verifyDataset(altered, 'f'.repeat(64))
    expect(verdict.ok ? [] : verdict.faults.map(({ sv }) => sv)).toEqual([
      'frame.csv saknas.',
      'responses.csv är ändrad: innehållet stämmer inte med kontrollsumman.',
      'more.csv hör inte till datasetet.',
      `Det här är ett annat dataset: kontrollsumman är ${sha256}.`,
    ])
    expect(verifyDataset(new Map(), null).ok).toBe(false)
  })

  test('is changed and removed by nobody, and read by no other organisation', async () => {
    for (const statement of [`update dataset set reason = 'x'`, 'delete from dataset']) {
      expect(await past(sara, statement)).toBe('42501')
      await expect(site.asOwner((db) => sql.raw(statement).execute(db))).rejects.toMatchObject({ code: '42501' })
    }
    expect(await past(anna, 'select 1 from dataset')).toEqual([])
    expect(await refusal(site.as(anna, freezeDataset, { survey, reason: 'x', method: '' }))).toMatchObject({
      code: 'forbidden',
    })
  })

  const listed = () =>
    site.asOwner((db) => db.selectFrom('dataset').select(['number', 'sha256']).where('survey', '=', survey).execute())
})

function read<T>(result: { ok: true; value: T } | { ok: false; faults: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}
