import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../../src/stats/random.ts'

/** A made-up survey in files: 60 questions and the county, as many respondents as are asked for, the same for the same number. */
export interface SyntheticSurvey {
  readonly questionnaire: string
  readonly responses: string
  readonly frame: string
  readonly questions: readonly SyntheticQuestion[]
}

export interface SyntheticQuestion {
  readonly id: string
  readonly options: readonly string[]
  /** The question that has to be answered `ja` for this one to be put. */
  readonly after: string | null
}

const counties = [
  ...['stockholm', 'uppsala', 'sodermanland', 'ostergotland', 'jonkoping', 'kronoberg', 'kalmar', 'gotland'],
  ...['blekinge', 'skane', 'halland', 'vastra_gotaland', 'varmland', 'orebro', 'vastmanland', 'dalarna'],
  ...['gavleborg', 'vasternorrland', 'jamtland', 'vasterbotten', 'norrbotten'],
]
const standard = ['ja', 'nej', 'vet']
const scale = ['1', '2', '3', '4', '5']

/** The county and 60 questions: yes or no, scales, and every twelfth a follow-up to the one before. */
const questions: readonly SyntheticQuestion[] = [
  { id: 'county', options: counties, after: null },
  ...Array.from({ length: 60 }, (_, index) => ({
    id: `q${index + 1}`,
    options: index % 3 === 2 ? scale : standard,
    after: index % 12 === 1 ? `q${index}` : null,
  })),
]

/** Writes the files of a survey with a number of respondents into a folder. The frame holds them all, with their county. */
export async function writeSyntheticSurvey(folder: string, respondents: number): Promise<SyntheticSurvey> {
  const files = {
    questionnaire: join(folder, 'questionnaire.yaml'),
    responses: join(folder, `responses-${respondents}.csv`),
    frame: join(folder, `frame-${respondents}.csv`),
    questions,
  }
  writeFileSync(files.questionnaire, questionnaireText())
  await writeLines(
    files.responses,
    ['respondent', 'status', ...questions.map(({ id }) => id)].join(','),
    rows(respondents),
  )
  await writeLines(files.frame, 'respondent,lan,population', frameRows(respondents))
  return files
}

function* rows(respondents: number): Generator<string> {
  const random = seededRandom(20_261_124)
  const pick = (options: readonly string[]) => options[Math.floor(random() * options.length)] ?? ''
  for (let respondent = 1; respondent <= respondents; respondent++) {
    const answers = new Map<string, string>()
    let row = `${respondent},complete`
    for (const { id, options, after } of questions) {
      const asked = after === null || answers.get(after) === 'ja'
      // One in twenty leaves a question without an answer.
      const answer = asked && random() > 0.05 ? pick(options) : ''
      answers.set(id, answer)
      row += `,${answer}`
    }
    yield row
  }
}

function* frameRows(respondents: number): Generator<string> {
  for (let respondent = 1; respondent <= respondents; respondent++) {
    yield `${respondent},${counties[respondent % counties.length]},${(respondent * 7_919) % 200_000}`
  }
}

async function writeLines(path: string, header: string, lines: Iterable<string>): Promise<void> {
  const file = createWriteStream(path)
  let text = `${header}\n`
  for (const line of lines) {
    text += `${line}\n`
    if (text.length < 2 ** 20) continue
    if (!file.write(text)) await new Promise<void>((resolve) => file.once('drain', () => resolve()))
    text = ''
  }
  await new Promise<void>((resolve) => file.end(text, () => resolve()))
}

function questionnaireText(): string {
  const written = questions.map(({ id, options, after }) => {
    const base = after === null ? '' : `, base: ${after} = ja`
    const list = options.map((option) => `{id: "${option}", sv: "${option}", en: "${option}"}`).join(', ')
    return `  - {id: ${id}, text: {sv: ${id}, en: ${id}}, type: single${base}, options: [${list}]}`
  })
  return `id: synthetic\ntitle: {sv: Påhittad, en: Made up}\nsections:\n- id: one\n  title: {sv: Ett, en: One}\n  questions:\n${written.join('\n')}\n`
}
