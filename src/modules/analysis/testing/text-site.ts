import type { Kysely } from 'kysely'
import { type Action, perform } from '../../../platform/action/index.ts'
import type { Tables } from '../../../platform/database/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'
import { type AnswerValue, compileReplay, readQuestionnaire } from '../../survey/index.ts'

const source = `
id: fritext
title: { sv: Fritext, en: Free text }
sections:
  - id: del
    title: { sv: Del, en: Part }
    questions:
      - { id: funktion, text: { sv: "Har ni en funktion?", en: "Do you have a function?" }, type: single, options: [ja, nej] }
      - { id: var, text: { sv: "Var hör den hemma?", en: "Where does it belong?" }, type: text, base: funktion = ja }
      - id: vem
        text: { sv: "Vem följer upp?", en: "Who follows up?" }
        type: multi
        options:
          - { id: chef, sv: Chefen, en: The head }
          - { id: annan, sv: "Annan, nämligen", en: "Other, namely", other: true }
      - { id: mer, text: { sv: "Något mer?", en: "Anything else?" }, type: text }
`

export const agency = 'agency'
export const survey = 'fritext'
export const field = 'var'
export const now = new Date('2026-11-24T09:04:00Z')

export interface Who {
  readonly person: string
  readonly organisation: string
}
const people = [
  ['sara', agency, 'survey-lead'],
  ['erik', agency, 'analyst'],
  ['olle', agency, 'analyst'],
  ['rival', 'other-agency', 'survey-lead'],
  ['anna', '1001', 'coordinator'],
] as const
export const sara = { person: 'sara', organisation: agency }
export const erik = { person: 'erik', organisation: agency }
export const olle = { person: 'olle', organisation: agency }
export const rival = { person: 'rival', organisation: 'other-agency' }
export const anna = { person: 'anna', organisation: '1001' }

export interface TextSite extends TestDatabase {
  /** Does an action as someone, each a second after the one before. */
  as<Input, Output>(who: Who | null, action: Action<Input, Output>, input: unknown): Promise<Output>
}

/** A database with a closed survey where respondent 1001 and on wrote these texts about where their function belongs. */
export async function openTextSite(kind: TestDatabase['kind'], texts: readonly string[]): Promise<TextSite> {
  const database = await openTestDatabase(kind)
  await database.asOwner((db) => addEverything(db, texts))
  let clock = now.getTime()
  return {
    ...database,
    as: (who, action, input) => {
      clock += 1000
      return perform(database.db, who, action, input, new Date(clock))
    },
  }
}

/** The respondent who wrote the text at an index. */
export function respondent(index: number): string {
  return `${1001 + index}`
}

async function addEverything(db: Kysely<Tables>, texts: readonly string[]): Promise<void> {
  const respondents = texts.map((_, index) => respondent(index))
  const organisation = (id: string, kind: 'agency' | 'municipality', name: string) => ({
    id,
    kind,
    name,
    county_code: null,
  })
  await db
    .insertInto('organisation')
    .values([
      organisation(agency, 'agency', 'Myndigheten'),
      organisation('other-agency', 'agency', 'En annan'),
      ...respondents.map((id) => organisation(id, 'municipality', `Orten${id}`)),
    ])
    .execute()
  for (const [id, organisation, role] of people) {
    await db
      .insertInto('identity.user')
      .values({ id, name: id, email: `${id}@x.example` })
      .execute()
    await db.insertInto('membership').values({ organisation, person: id, role, ended_at: null }).execute()
  }
  await db
    .insertInto('questionnaire')
    .values({ organisation: agency, id: survey, version: 1, source, published_at: now })
    .execute()
  await db
    .insertInto('survey')
    .values({
      organisation: agency,
      id: survey,
      questionnaire: survey,
      version: 1,
      title_sv: 'Fritext',
      title_en: 'Free text',
      opens_on: '2026-01-01',
      closes_on: '2026-10-01',
      closed_at: now,
      synthetic: false,
    })
    .execute()
  for (const [index, text] of texts.entries()) {
    await addResponse(db, index, [
      ['funktion', { type: 'single', option: 'ja' }],
      ['var', { type: 'text', text }],
      ['vem', { type: 'multi', options: ['annan'], texts: { annan: `Roll ${index}` } }],
    ])
  }
}

/** A response that has been released, stood where its answers make it stand. */
async function addResponse(
  db: Kysely<Tables>,
  index: number,
  answers: readonly (readonly [question: string, value: AnswerValue])[],
): Promise<void> {
  const id = respondent(index)
  const read = readQuestionnaire(source, 'fritext.yaml')
  if (!read.ok) throw new Error(read.faults[0]?.message.en)
  const { standing } = compileReplay(read.value)({ status: 'complete', answers: new Map(answers) })
  const key = { organisation: id, owner: agency, survey }
  await db
    .insertInto('frame_row')
    .values({ organisation: agency, survey, respondent: id, position: index, columns: '{}' })
    .execute()
  await db
    .insertInto('response')
    .values({
      ...key,
      status: 'complete',
      started_at: now,
      saved_at: now,
      submitted_at: now,
      submitted_by: null,
      standing: JSON.stringify(Object.fromEntries(standing)),
      released: true,
    })
    .execute()
  await db
    .insertInto('answer')
    .values(
      answers.map(([question, value]) => ({
        ...key,
        question,
        value: JSON.stringify(value),
        version: 1,
        saved_at: now,
        saved_by: null,
        released: true,
      })),
    )
    .execute()
}
