import { addRows } from '../../src/modules/demonstration/queries.ts'
import { type AnswerValue, type Response, readQuestionnaire } from '../../src/modules/survey/index.ts'
import { openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { openRealWeb, type RealWeb } from '../authorisation/real-app.ts'

export const survey = 'liten'
export const lead = 'lead@small.example'
export const analyst = 'analyst@small.example'

/** By county: municipalities, those that have a plan, and those that chose the first of several. Betalän is small and Gammalän nearly of one mind. */
const counties = [
  { name: 'Alfalän', size: 40, plan: 16, training: 20 },
  { name: 'Betalän', size: 3, plan: 1, training: 2 },
  { name: 'Gammalän', size: 30, plan: 1, training: 15 },
  { name: 'Deltalän', size: 30, plan: 14, training: 12 },
  { name: 'Epsilonlän', size: 27, plan: 12, training: 26 },
] as const

const source = `
id: liten
title: { sv: Liten enkät, en: Small survey }
sections:
  - id: del
    title: { sv: Delen, en: The part }
    questions:
      - { id: plan, text: { sv: "Finns en plan?", en: "Is there a plan?" }, type: single, options: [ja, nej] }
      - id: gor
        text: { sv: "Vad görs?", en: "What is done?" }
        type: multi
        options: [{ id: utbildning, sv: Utbildning, en: Training }, { id: ovning, sv: Övning, en: Exercise }, { id: inget, sv: Inget, en: Nothing, exclusive: true }]
`

const people = counties.flatMap(({ name, size, plan, training }, county) =>
  Array.from({ length: size }, (_, index) => ({
    id: `${county + 1}${`${index}`.padStart(3, '0')}`,
    county: name,
    kust: index % 2 === 0 ? 'Kusten' : 'Inlandet',
    plan: index < plan ? 'ja' : 'nej',
    gor: [...(index < training ? ['utbildning'] : []), ...(index % 3 === 0 ? ['ovning'] : [])],
  })),
)

const read = readQuestionnaire(Buffer.from(source), 'liten.yaml')
if (!read.ok) throw new Error('The small survey cannot be read')

/** The same survey as the program tabulates it. */
export const dataset = {
  questionnaire: read.value,
  frame: {
    columns: ['county', 'kust'],
    rows: people.map(({ id, county, kust }) => ({ respondent: id, values: { county, kust } })),
  },
  responses: people.map(
    (person): Response => ({ respondent: person.id, status: 'complete', answers: new Map(answersOf(person)) }),
  ),
}

function answersOf({ plan, gor }: (typeof people)[number]): [question: string, value: AnswerValue][] {
  return [
    ['plan', { type: 'single', option: plan }],
    ['gor', { type: 'multi', options: gor.length > 0 ? gor : ['inget'] }],
  ]
}

/** The application over a closed survey with cells that must be hidden, with a survey lead and an analyst signed in. */
export async function openSmallSurvey(): Promise<{ web: RealWeb; database: TestDatabase }> {
  const database = await openTestDatabase('embedded')
  const [owner, at] = ['agency', '2026-10-01T00:00:00Z']
  await database.asOwner(async (db) => {
    await addRows(db, 'organisation', [
      { id: owner, kind: 'agency', name: 'Myndigheten', county_code: null, created_at: at },
      ...people.map(({ id }) => ({ id, kind: 'municipality', name: id, county_code: null, created_at: at })),
    ])
    await addRows(db, 'questionnaire', [{ organisation: owner, id: survey, version: 1, source, published_at: at }])
    await addRows(db, 'survey', [
      {
        organisation: owner,
        id: survey,
        questionnaire: survey,
        version: 1,
        title_sv: 'Liten enkät',
        title_en: 'Small survey',
        opens_on: '2026-09-01',
        closes_on: '2026-09-30',
        closed_at: at,
        synthetic: true,
      },
    ])
    const key = (id: string) => ({ owner, survey, organisation: id })
    await addRows(
      db,
      'frame_row',
      people.map(({ id, county, kust }, position) => ({
        organisation: owner,
        survey,
        respondent: id,
        position,
        columns: { county, kust },
      })),
    )
    await addRows(
      db,
      'response',
      people.map(({ id }) => ({
        ...key(id),
        status: 'complete',
        started_at: at,
        saved_at: at,
        submitted_at: at,
        submitted_by: null,
        standing: null,
        released: true,
      })),
    )
    await addRows(
      db,
      'answer',
      people.flatMap((person) =>
        answersOf(person).map(([question, value]) => ({
          ...key(person.id),
          question,
          value,
          version: 1,
          saved_at: at,
          saved_by: null,
          released: true,
        })),
      ),
    )
  })
  const web = await openRealWeb(database)
  await web.addPerson(lead, owner, 'survey-lead')
  await web.addPerson(analyst, owner, 'analyst')
  return { web, database }
}
