import { randomUUID } from 'node:crypto'
import { readCoding, type SurveyCoding } from '../analysis/index.ts'
import { agency } from './people.ts'
import { addRows, type Db, findPeople } from './queries.ts'
import type { Round } from './rounds.ts'

/** The text question of 2015 whose answers have been worked on. */
const field = 'funktion_placering'

/** The code book, and the words by which the invented coders give each code. */
const codes = [
  {
    id: 'ledning',
    sv: 'Kommunledningen',
    en: 'Municipal management',
    description: 'Kommunledningskontoret, eller staben under kommundirektören.',
    words: /kommunledningskontoret|staben/i,
  },
  {
    id: 'sakerhet',
    sv: 'Säkerhet och beredskap',
    en: 'Security and preparedness',
    description: 'En enhet för säkerhet och beredskap, eller räddningstjänsten.',
    words: /beredskap/i,
  },
  {
    id: 'it',
    sv: 'It eller digitalisering',
    en: 'IT or digitalisation',
    description: 'It-avdelningen, en gemensam it-nämnd eller en enhet för digitalisering.',
    words: /it-avdelningen|it-nämnden|digitalisering/i,
  },
  { id: 'kansli', sv: 'Kansliet', en: 'The chancellery', description: '', words: /kansliet/i },
  { id: 'service', sv: 'Serviceförvaltningen', en: 'The service administration', description: '', words: /service/i },
  {
    id: 'delad',
    sv: 'Delad roll',
    en: 'Shared role',
    description: 'Uppdraget delas eller kombineras med ett annat, till exempel personuppgifter.',
    words: /kombineras|delas med rollen/i,
  },
] as const

/** How many of the texts each has coded, how many disagreements are settled, and how many texts are published. */
const coded = { erik: 120, sara: 100 }
const settled = 6
const published = 9

/**
 * Puts in a code book, what the agency's two people have coded by it without always agreeing, and some published texts. All of it is
 * synthetic, made by the rules here. Gives what the coding comes to.
 */
export async function addTextWork(db: Db, { questionnaire, responses }: Round, now: Date): Promise<SurveyCoding> {
  const survey = { owner: agency.id, id: questionnaire.id }
  const key = { organisation: agency.id, survey: questionnaire.id, field }
  const [erik, sara] = await findPeople(db, [
    'erik.noren@enkatmyndigheten.example',
    'sara.wik@enkatmyndigheten.example',
  ])
  const texts = responses.flatMap(({ respondent, answers }) => {
    const answer = answers.get(field)
    return answer?.type === 'text' ? [{ respondent, text: answer.text }] : []
  })
  const earlier = new Date(now.getTime() - 24 * 3600 * 1000)

  await addRows(db, 'code_book', [{ ...key, coders: 2, compared_at: now, compared_by: sara }])
  await addRows(
    db,
    'code',
    codes.map(({ id, sv, en, description }, index) => ({
      ...key,
      id,
      name_sv: sv,
      name_en: en,
      description,
      position: index + 1,
      version: 1,
      changed_at: earlier,
      changed_by: erik,
    })),
  )
  const coding = (coder: string | undefined, { respondent }: { respondent: string }, given: readonly string[]) => ({
    ...key,
    respondent,
    coder,
    codes: given,
    version: 1,
    coded_at: earlier,
  })
  await addRows(db, 'text_coding', [
    ...texts.slice(0, coded.erik).map((text) => coding(erik, text, eriksCodes(text.text))),
    ...texts.slice(0, coded.sara).map((text) => coding(sara, text, sarasCodes(text.text))),
  ])
  const disagreed = texts.slice(0, coded.sara).filter(({ text }) => `${eriksCodes(text)}` !== `${sarasCodes(text)}`)
  await addRows(
    db,
    'text_decision',
    disagreed.slice(0, settled).map(({ respondent, text }) => ({
      ...key,
      respondent,
      codes: eriksCodes(text),
      version: 1,
      decided_at: now,
      decided_by: sara,
    })),
  )
  await addReleases(db, key, different(texts).slice(0, published), { person: sara, now })
  return readCoding(db, survey)
}

/** Every code whose words stand in the text. */
function eriksCodes(text: string): string[] {
  return codes.filter(({ words }) => words.test(text)).map(({ id }) => id)
}

/** The same, but where preparedness is named she leaves the management out, and a task that is shared is no shared role to her. */
function sarasCodes(text: string): string[] {
  const given = eriksCodes(text)
  return given.filter(
    (id) => !(id === 'ledning' && given.includes('sakerhet')) && !(id === 'delad' && /delas med rollen/i.test(text)),
  )
}

/** The first text of each wording. */
function different<Written extends { readonly text: string }>(texts: readonly Written[]): Written[] {
  return [...new Map(texts.map((written) => [written.text, written])).values()]
}

/** Publishes the texts, the first of them masked, and keeps the last back. */
async function addReleases(
  db: Db,
  key: Readonly<Record<'organisation' | 'survey' | 'field', string>>,
  texts: readonly { readonly respondent: string; readonly text: string }[],
  { person, now }: { person: string | undefined; now: Date },
): Promise<void> {
  const releases = texts.map(({ respondent, text }, index) => {
    const masked = index === 0 ? (text.split('.')[0] ?? text) : text
    return { respondent, id: index === texts.length - 1 ? null : randomUUID(), text: masked, redacted: index === 0 }
  })
  await addRows(
    db,
    'published_text',
    releases.flatMap(({ id, text }) => (id === null ? [] : [{ ...key, id, text, withdrawn: false }])),
  )
  await addRows(
    db,
    'text_release',
    releases.map(({ respondent, id, redacted }) => ({
      ...key,
      respondent,
      status: id === null ? 'kept-back' : 'released',
      published: id,
      redacted,
      version: 1,
      decided_at: now,
      decided_by: person,
    })),
  )
}
