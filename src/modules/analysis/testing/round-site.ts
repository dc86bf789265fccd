import type { Kysely } from 'kysely'
import { type Action, perform } from '../../../platform/action/index.ts'
import type { Tables } from '../../../platform/database/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'

const questions = {
  before: `
      - { id: policy, text: { sv: "Har ni en policy?", en: "Is there a policy?" }, type: single, options: [ja, nej] }
      - { id: funktion, text: { sv: "Har ni en funktion?", en: "Is there a function?" }, type: single, options: [ja, nej] }
      - { id: gammal, text: { sv: "Ställs inte mer?", en: "Not asked again?" }, type: single, options: [ja, nej] }`,
  after: `
      - { id: policy, text: { sv: "Har ni en policy?", en: "Is there a policy?" }, type: single, options: [ja, nej] }
      - { id: funktion, text: { sv: "Har ni en funktion?", en: "Is there a function?" }, type: single, options: [ja, nej, vet_ej] }
      - { id: ny, text: { sv: "Ny fråga?", en: "New?" }, type: single, options: [ja, nej] }`,
  unlike: `
      - { id: annat, text: { sv: "Något annat?", en: "Something else?" }, type: single, options: [ja, nej] }`,
}

export const agency = 'agency'
export const sara = { person: 'sara', organisation: agency }
export const erik = { person: 'erik', organisation: agency }
export const rival = { person: 'rival', organisation: 'other-agency' }
export const anna = { person: 'anna', organisation: '1001' }
type Who = typeof sara

export interface RoundSite extends TestDatabase {
  as<Input, Output>(who: Who | null, action: Action<Input, Output>, input: unknown): Promise<Output>
}

/** Eighty municipalities; the first seventy answered `before`, the last sixty `after`. `unlike` has no question in common with either. */
export async function openRoundSite(kind: TestDatabase['kind']): Promise<RoundSite> {
  const database = await openTestDatabase(kind)
  await database.asOwner(addEverything)
  let clock = Date.parse('2026-11-24T09:04:00Z')
  return {
    ...database,
    as: (who, action, input) => {
      clock += 1000
      return perform(database.db, who, action, input, new Date(clock))
    },
  }
}

const municipalities = Array.from({ length: 80 }, (_, index) => `${1001 + index}`)

async function addEverything(db: Kysely<Tables>): Promise<void> {
  const organisations = [
    ...[agency, 'other-agency'].map((id) => ({ id, kind: 'agency' as const, name: id })),
    ...municipalities.map((id) => ({ id, kind: 'municipality' as const, name: `Orten${id}` })),
  ]
  await db
    .insertInto('organisation')
    .values(organisations.map((each) => ({ ...each, county_code: null })))
    .execute()
  for (const [person, organisation, role] of [
    ['sara', agency, 'survey-lead'],
    ['erik', agency, 'analyst'],
    ['rival', 'other-agency', 'survey-lead'],
    ['anna', '1001', 'coordinator'],
  ] as const) {
    const user = { id: person, name: person, email: `${person}@x.example` }
    await db.insertInto('identity.user').values(user).execute()
    await db.insertInto('membership').values({ organisation, person, role, ended_at: null }).execute()
  }
  const yes = (every: number) => (index: number) => (index % every === 0 ? 'nej' : 'ja')
  await addSurvey(db, 'before', '2015', municipalities.slice(0, 70), yes(2))
  await addSurvey(db, 'after', '2020', municipalities.slice(20), yes(5))
  await addSurvey(db, 'unlike', '2022', [], yes(2))
}

async function addSurvey(
  db: Kysely<Tables>,
  id: keyof typeof questions,
  year: string,
  answering: readonly string[],
  policyOf: (index: number) => string,
): Promise<void> {
  const at = new Date(`${year}-06-01T08:00:00Z`)
  const source = `id: ${id}\ntitle: { sv: Enkät ${year}, en: Survey ${year} }\nsections:\n  - id: del\n    title: { sv: Del, en: Part }\n    questions:${questions[id]}\n`
  await db
    .insertInto('questionnaire')
    .values({ organisation: agency, id, version: 1, source, published_at: at })
    .execute()
  await db
    .insertInto('survey')
    .values({
      organisation: agency,
      id,
      questionnaire: id,
      version: 1,
      title_sv: `Enkät ${year}`,
      title_en: `Survey ${year}`,
      opens_on: `${year}-03-01`,
      closes_on: `${year}-06-01`,
      closed_at: at,
      synthetic: true,
    })
    .execute()
  await db
    .insertInto('frame_row')
    .values(
      municipalities.map((respondent, position) => ({
        organisation: agency,
        survey: id,
        respondent,
        position,
        columns: JSON.stringify({ name: `Orten${respondent}` }),
      })),
    )
    .execute()
  if (answering.length === 0) return
  const key = (organisation: string) => ({ organisation, owner: agency, survey: id })
  await db
    .insertInto('response')
    .values(
      answering.map((each) => ({
        ...key(each),
        status: 'complete' as const,
        started_at: at,
        saved_at: at,
        submitted_at: at,
        submitted_by: null,
        standing: null,
        released: true,
      })),
    )
    .execute()
  const answers = answering.flatMap((each) => {
    const index = municipalities.indexOf(each)
    return [
      [each, 'policy', policyOf(index)],
      [each, 'funktion', index % 3 === 0 ? 'nej' : 'ja'],
    ] as const
  })
  await db
    .insertInto('answer')
    .values(
      answers.map(([each, question, option]) => ({
        ...key(each),
        question,
        value: JSON.stringify({ type: 'single', option }),
        version: 1,
        saved_at: at,
        saved_by: null,
        released: true,
      })),
    )
    .execute()
}

/** Publishes a picture of a survey, as far as linking rounds asks for it. */
export async function publishSurvey(site: RoundSite, survey: string): Promise<void> {
  await site.asOwner((db) =>
    db
      .insertInto('publication')
      .values({ organisation: agency, survey, revision: 1, result: '{}', published_at: new Date(), published_by: null })
      .execute(),
  )
}
