import type { Kysely } from 'kysely'
import { type Action, perform } from '../../../platform/action/index.ts'
import type { Tables } from '../../../platform/database/index.ts'
import { openTestDatabase, type TestDatabase } from '../../../platform/database/testing.ts'

/** A questionnaire with every type of question, in two sections, where the first question opens three others. */
export const questionnaireSource = `
id: prov
title: { sv: Prov, en: Trial }
sections:
  - id: metod
    title: { sv: Metod, en: Method }
    questions:
      - { id: metod, text: { sv: "Har ni en metod?", en: "Do you have a method?" }, type: single, options: [ja, nej] }
      - id: aspekter
        text: { sv: "Vilka aspekter?", en: "Which aspects?" }
        type: multi
        base: metod = ja
        options:
          - { id: k, sv: Konfidentialitet, en: Confidentiality }
          - { id: r, sv: Riktighet, en: Integrity }
          - { id: annat, sv: "Annat, nämligen", en: "Other, namely", other: true }
          - { id: inga, sv: Inga, en: None, exclusive: true }
      - id: ansvar
        text: { sv: "Vem ansvarar?", en: "Who is responsible?" }
        type: matrix
        base: metod = ja
        options: [ja, nej]
        rows: [{ id: klassa, sv: Klassa, en: Classify }, { id: folja, sv: "Följa upp", en: Follow up }]
  - id: resurser
    title: { sv: Resurser, en: Resources }
    questions:
      - { id: tid, text: { sv: "Hur många timmar?", en: "How many hours?" }, type: number }
      - { id: kommentar, text: { sv: "Något mer?", en: "Anything else?" }, type: text, base: metod = ja }
`

export const owner = 'agency'
export const opensOn = '2026-10-05'
export const closesOn = '2026-12-18'
/** While the survey is open. */
export const now = new Date('2026-11-24T09:04:00Z')

export const anna = { person: 'anna', organisation: '1984' }
export const maria = { person: 'maria', organisation: '1984' }
export const karin = { person: 'karin', organisation: '1960' }
export const sara = { person: 'sara', organisation: owner }
/** In a municipality that is not in the frame. */
export const stranger = { person: 'sven', organisation: '0114' }

const organisations = ['1984', '1960', '0114']
const people = [
  ['anna', 'Anna Lindqvist', '1984', 'coordinator'],
  ['maria', 'Maria Holm', '1984', 'owner'],
  ['karin', 'Karin Dahl', '1960', 'coordinator'],
  ['sven', 'Sven Ek', '0114', 'coordinator'],
  ['sara', 'Sara Wik', owner, 'survey-lead'],
] as const

export interface SurveySite extends TestDatabase {
  /** Does an action as someone, at `now` unless told. */
  as<Input, Output>(
    who: { person: string; organisation: string },
    action: Action<Input, Output>,
    input: unknown,
    at?: Date,
  ): Promise<Output>
}

/** A database with an agency, two municipalities that it asks and one that it does not. */
export async function openSurveySite(kind: TestDatabase['kind']): Promise<SurveySite> {
  const database = await openTestDatabase(kind)
  await database.asOwner(addEverything)
  return {
    ...database,
    as: (who, action, input, at = now) => perform(database.db, who, action, input, at),
  }
}

/** Another round of the same survey, untouched by what happened in the others. */
export async function addSurvey(site: TestDatabase, id: string, of: string = owner): Promise<string> {
  await site.asOwner((db) => addRound(db, id, of))
  return id
}

/** A pilot of the same questions, asked of the same municipalities. */
export async function addPilot(site: TestDatabase, id: string): Promise<string> {
  await site.asOwner((db) => addRound(db, id, owner, 'pilot'))
  return id
}

async function addEverything(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('organisation')
    .values({ id: owner, kind: 'agency', name: 'Myndigheten', county_code: null })
    .execute()
  for (const id of organisations) {
    const county_code = id.slice(0, 2)
    await db
      .insertInto('organisation')
      .values({ id, kind: 'municipality', name: `Kommun ${id}`, county_code })
      .execute()
  }
  for (const [id, name, organisation, role] of people) {
    await db
      .insertInto('identity.user')
      .values({ id, name, email: `${id}@x.example` })
      .execute()
    await db.insertInto('membership').values({ organisation, person: id, role, ended_at: null }).execute()
  }
  const published_at = new Date('2026-10-01T00:00:00Z')
  await db
    .insertInto('questionnaire')
    .values({ organisation: owner, id: 'prov', version: 1, source: questionnaireSource, published_at })
    .execute()
  await addRound(db, 'prov')
}

async function addRound(
  db: Kysely<Tables>,
  id: string,
  of: string = owner,
  kind: 'survey' | 'pilot' = 'survey',
): Promise<void> {
  await db
    .insertInto('survey')
    .values({
      organisation: of,
      id,
      kind,
      questionnaire: 'prov',
      version: 1,
      title_sv: 'Prov',
      title_en: 'Trial',
      opens_on: opensOn,
      closes_on: closesOn,
      closed_at: null,
      synthetic: false,
    })
    .execute()
  for (const [position, respondent] of ['1984', '1960'].entries()) {
    const columns = JSON.stringify({ county_code: respondent.slice(0, 2), population_class: '8000-15000' })
    await db.insertInto('frame_row').values({ organisation: of, survey: id, respondent, position, columns }).execute()
  }
}
