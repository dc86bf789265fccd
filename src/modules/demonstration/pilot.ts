import { dayOf } from '../../platform/i18n/index.ts'
import { compileReplay, type Response } from '../survey/index.ts'
import { agency } from './people.ts'
import { addRows, type Db, markPiloted } from './queries.ts'
import type { Round } from './rounds.ts'

const day = 24 * 3600 * 1000
const id = 'pilot-2026'
/** So many municipalities, of different sizes. */
const tried = 6

/** What they say of the questions, by whom in the order of the pilot; '' is the pilot as a whole. It is invented, as the answers are. */
const comments: readonly (readonly [municipality: number, question: string, text: string])[] = [
  [0, '', 'Det tog en eftermiddag med tre personer. Bra att kunna dela upp delarna mellan sig.'],
  [0, 'systematiskt', 'Vad räknas som systematiskt? Vi har en plan men har inte följt upp den än.'],
  [0, 'riskanalys', 'Menas riskanalys av informationssäkerhet, eller räknas den som görs i krisberedskapen?'],
  [4, '', 'Frågorna om upphandling passar inte en liten kommun. Vi upphandlar genom kommunalförbundet.'],
  [1, 'policy', 'Vår policy gäller it-säkerhet. Vi visste inte om vi skulle svara Ja.'],
  [2, 'klassningsmetod', 'Vi använder KLASSA. Det vore bra om det stod i hjälptexten att det räknas.'],
  [2, 'incidentprocess', 'Tydlig fråga, lätt att svara på.'],
  [3, 'andra_kommuner', 'Räknas samarbete i ett nätverk utan avtal?'],
  [3, 'utbildning', 'Det saknas ett svarsalternativ för bara nyanställda.'],
  [1, '', 'För många följdfrågor om riskanalys. Resten gick fort.'],
  [4, 'standardavtal', 'Juristen fick svara. Säg i förväg vilka delar som behöver en jurist.'],
  [5, 'systematiskt', 'Hjälptexten är bra, men kom först när vi redan hade svarat.'],
]

/**
 * Adds the pilot in which the questions of the open round were tried before it: ended, with the answers of a few municipalities as
 * synthetic as all others, what they say of the questions, and how long it took.
 */
export async function addPilot(db: Db, { questionnaire, frame, responses }: Round, opened: Date): Promise<void> {
  const owner = agency.id
  const asked = chooseOf(frame.rows, responses)
  const [began, ended] = [new Date(opened.getTime() - 49 * day), new Date(opened.getTime() - 28 * day)]
  await addRows(db, 'survey', [
    {
      organisation: owner,
      id,
      kind: 'pilot',
      questionnaire: questionnaire.id,
      version: 1,
      title_sv: 'Prov av frågorna 2026',
      title_en: 'Trial of the questions of 2026',
      opens_on: dayOf(began),
      closes_on: dayOf(ended),
      closed_at: ended,
      issued_at: began,
      chosen_because: 'En av varje storlek, och två små: de har minst tid att svara.',
      synthetic: true,
    },
  ])
  await markPiloted(db, { organisation: owner, survey: questionnaire.id, pilot: id })
  await addRows(
    db,
    'frame_row',
    asked.map(({ response, values }, position) => ({
      organisation: owner,
      survey: id,
      respondent: response.respondent,
      position,
      columns: values,
    })),
  )
  const replay = compileReplay(questionnaire)
  const keyOf = (index: number) => ({ organisation: asked[index]?.response.respondent, owner, survey: id })
  const savedAt = (index: number) => new Date(began.getTime() + (3 + 2 * index) * day)
  await addRows(
    db,
    'response',
    asked.map(({ response }, index) => ({
      ...keyOf(index),
      status: 'complete',
      started_at: began,
      saved_at: savedAt(index),
      submitted_at: savedAt(index),
      standing: Object.fromEntries(replay(response).standing),
      released: true,
      not_asked: [],
    })),
  )
  await addRows(
    db,
    'answer',
    asked.flatMap(({ response }, index) =>
      [...response.answers].map(([question, value]) => ({
        ...keyOf(index),
        question,
        value,
        version: 1,
        saved_at: savedAt(index),
        released: true,
      })),
    ),
  )
  await addRows(
    db,
    'pilot_comment',
    comments.map(([index, question, text]) => ({
      ...keyOf(index),
      question,
      text,
      version: 1,
      saved_at: savedAt(index),
      saved_by: 'demonstration',
    })),
  )
  await addRows(
    db,
    'pilot_time',
    asked.flatMap((_, index) =>
      questionnaire.sections.map(({ id: section, questions }, place) => ({
        ...keyOf(index),
        section,
        minutes: 1 + questions.length + index + ((index * 5 + place * 3) % 7),
      })),
    ),
  )
}

/** Of those that have handed in: one of each population class, then more of the smallest. Arboga and its neighbour answer in the open round. */
function chooseOf(rows: Round['frame']['rows'], responses: readonly Response[]) {
  const complete = new Map(
    responses.filter(({ status }) => status === 'complete').map((each) => [each.respondent, each]),
  )
  const possible = rows.flatMap(({ respondent, values }) => {
    const response = complete.get(respondent)
    return response && respondent.slice(0, 2) !== '19' ? [{ response, values }] : []
  })
  const first = [...Map.groupBy(possible, ({ values }) => values.population_class).values()].flatMap(
    ([each]) => each ?? [],
  )
  const more = possible.filter((each) => !first.includes(each) && each.values.population_class?.startsWith('under'))
  return [...first, ...more].slice(0, tried)
}
