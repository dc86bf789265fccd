import { readFile } from 'node:fs/promises'
import { readLink } from '../analysis/index.ts'
import { agency } from './people.ts'
import { addEarlierAnswers, addRows, type Db, findPeople } from './queries.ts'
import { orThrow, type Round } from './rounds.ts'

const arboga = '1984'
const minute = 60_000
const day = 24 * 60 * minute

/** What people in Arboga say of questions in the open round. It is invented, as they are. */
const conversations = [
  {
    question: 'policy',
    entries: [
      ['anna', 'Räknas it-policyn från 2019 som en policy för informationssäkerhet?'],
      ['maria', 'Bara om den nämner information som inte är digital. Det gör vår. Beslutet är från 2021.'],
      ['anna', null],
    ],
  },
  {
    question: 'utbildning',
    entries: [['jonas', 'Introduktionen för nyanställda har ett avsnitt om detta sedan i våras. Bör vi svara Ja?']],
  },
] as const

/**
 * Puts beside Arboga's answers what would have gathered there, all of it synthetic: comments on the open round, whose questions are
 * linked to those of the round before, and on that round an answer that was changed and answers that were signed off.
 */
export async function addMargin(
  db: Db,
  linkFile: string,
  { earlier, open }: { readonly earlier: Round; readonly open: Round },
  now: Date,
): Promise<void> {
  const [anna, maria, jonas] = await findPeople(db, [
    'anna.lindqvist@arboga.example',
    'maria.holm@arboga.example',
    'jonas.sand@arboga.example',
  ])
  const people = { anna, maria, jonas }
  const source = await readFile(linkFile, 'utf8')
  orThrow(readLink(source, linkFile, { later: open.questionnaire, earlier: earlier.questionnaire }))
  await addRows(db, 'round_link', [
    {
      organisation: agency.id,
      survey: open.questionnaire.id,
      earlier: earlier.questionnaire.id,
      version: 1,
      earlier_survey: earlier.questionnaire.id,
      source,
      saved_at: now,
    },
  ])
  await addComments(db, open, people, now)
  await addHistory(db, earlier, people)
}

type People = Readonly<Record<'anna' | 'maria' | 'jonas', string | undefined>>

async function addComments(db: Db, { questionnaire }: Round, people: People, now: Date): Promise<void> {
  const began = now.getTime() - 2 * day
  await addRows(
    db,
    'question_comment',
    conversations.flatMap(({ question, entries }) =>
      entries.map(([who, text], index) => ({
        organisation: arboga,
        owner: agency.id,
        survey: questionnaire.id,
        question,
        id: crypto.randomUUID(),
        kind: text === null ? 'settled' : 'comment',
        text,
        written_at: new Date(began + index * 47 * minute),
        written_by: people[who],
      })),
    ),
  )
}

/** In the round before: first Yes, then changed and signed off before it was submitted; one was changed after it was signed off. */
async function addHistory(db: Db, { questionnaire, events }: Round, { anna, maria }: People): Promise<void> {
  const submitted = events.get(arboga)?.submittedAt
  if (!submitted) throw new Error('Arboga has not submitted the earlier round')
  const key = { organisation: arboga, owner: agency.id, survey: questionnaire.id }
  const before = (days: number) => new Date(submitted.getTime() - days * day)
  await addEarlierAnswers(
    db,
    key,
    ['utbildning', 'incidentprocess'].map((question, index) => ({
      question,
      value: { type: 'single', option: 'ja' },
      saved_at: before(5 - index),
    })),
    { first: anna, second: maria },
  )
  await addRows(db, 'sign_off', [
    { ...key, question: 'utbildning', version: 2, signed_by: anna, signed_at: submitted },
    { ...key, question: 'incidentprocess', version: 1, signed_by: maria, signed_at: before(3) },
  ])
}
