import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { questionnaires, responsesTo } from '../../../../../test/arbitraries/questionnaires.ts'
import { type Frame, readResponses, writeResponses } from '../../../collection/index.ts'
import type { Question, Questionnaire, Read } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'
import { prepareTabulation, tabulate } from '../../tabulation/rules/tabulate.ts'
import { countFile } from './count-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'count-file-'))
const path = join(folder, 'r.csv')
afterAll(() => rmSync(folder, { recursive: true }))

const label = { sv: 'Q', en: 'Q' }
const question: Question = {
  ...{
    id: 'q',
    section: 's',
    type: 'single',
    text: label,
    help: null,
    rows: [],
    base: null,
    baseSource: null,
    figure: null,
  },
  options: ['ja', 'nej'].map((id) => ({ id, label, exclusive: false, other: false })),
}
const single: Questionnaire = {
  id: 'single',
  title: label,
  sections: [{ id: 's', title: label, questions: [question] }],
  questions: [question],
}

type About = { questionnaire: Questionnaire; frame: Frame | null; by?: string }

/** As it is done for a few responses: the file as one text, responses as objects. */
function plainly(text: string | Uint8Array, about: About): Read<Result> {
  const read = readResponses(
    typeof text === 'string' ? Buffer.from(text) : text,
    path,
    about.questionnaire,
    about.frame,
  )
  return read.ok ? { ok: true, value: tabulate({ ...about, responses: read.value, language: 'sv' }) } : read
}

/** As it is done for a million: in pieces, by bytes. */
async function byBytes(text: string | Uint8Array, about: About, pieceSize: number): Promise<Read<Result>> {
  writeFileSync(path, text)
  const { splits, result } = prepareTabulation({ ...about, language: 'sv' })
  const counted = await countFile({ path, ...about, splits }, undefined, {
    pieceSize,
    threadsFrom: Number.POSITIVE_INFINITY,
  })
  return counted.ok ? { ok: true, value: result(counted.value) } : counted
}

describe('a file counted by bytes', () => {
  /** What an editor, a spreadsheet or a mistake does to a file. */
  const harm = fc.oneof(
    fc.record({
      at: fc.nat(10_000),
      cut: fc.nat(3),
      put: fc.constantFrom(
        '',
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '\r\n',
        ' ',
        '0',
        '1',
        'a',
        'x',
        'å',
        '\u00a0',
        '\ufeff',
        '\0',
        '""',
        '-0',
        '1 000,5',
        '12345678901234567890',
      ),
    }),
  )
  const surveys = questionnaires(5).chain((questionnaire) =>
    fc.record({
      questionnaire: fc.constant(questionnaire),
      responses: fc.array(responsesTo(questionnaire), { maxLength: 8 }),
      harms: fc.oneof(
        { weight: 1, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: fc.array(harm, { maxLength: 4 }) },
      ),
      delimiter: fc.constantFrom(',' as const, ';' as const),
      mark: fc.boolean(),
      lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
      quoted: fc.boolean(),
      unended: fc.boolean(),
      pieceSize: fc.integer({ min: 1, max: 400 }),
      framed: fc.boolean(),
      outside: fc.boolean(),
      by: fc.option(
        fc.constantFrom('area', ...questionnaire.questions.filter(({ type }) => type === 'single').map(({ id }) => id)),
      ),
    }),
  )

  it('gives the figures and the faults that reading it as text gives, whole or broken', async () => {
    let [sound, broken] = [0, 0]
    await fc.assert(
      fc.asyncProperty(surveys, async (one) => {
        let text = writeResponses(one.questionnaire, one.responses, one.delimiter)
        if (one.quoted) text = text.replaceAll(/(?<=^|[,;\n])([a-z0-9_.]+)(?=[,;\n])/g, '"$1"')
        text = text.replaceAll('\n', one.lineEnd)
        for (const { at, cut, put } of one.harms) {
          const place = at % (text.length + 1)
          text = text.slice(0, place) + put + text.slice(place + cut)
        }
        if (one.unended) text = text.replace(/[\r\n]+$/, '')
        if (one.mark) text = `\ufeff${text}`
        const known = [...new Set(one.responses.map(({ respondent }) => respondent))]
        const respondents = [...known.slice(one.outside ? 1 : 0), 'nobody']
        const frame =
          one.framed || one.by === 'area'
            ? {
                columns: ['area'],
                rows: respondents.map((respondent, index) => ({ respondent, values: { area: `${index % 3}` } })),
              }
            : null
        const about = { questionnaire: one.questionnaire, frame, ...(one.by !== null && { by: one.by }) }
        const plain = plainly(text, about)
        if (plain.ok) sound += 1
        else broken += 1
        expect(await byBytes(text, about, one.pieceSize)).toEqual(plain)
      }),
      { numRuns: 150 },
    )
    expect(Math.min(sound, broken)).toBeGreaterThan(20)
  })

  const many = Array.from({ length: 3_000 }, (_, index) => `${index},${index % 2 === 0 ? 'x' : 'complete'},maybe`)
  const rows = Array.from({ length: 50 }, (_, index) => `${index},complete,ja\n`).join('')
  const latin = (text: string) => Buffer.from(text, 'latin1')

  it.each<[string, string | Buffer]>([
    ['is empty', ''],
    ['has blank lines alone', '\ufeff\n\r\n\n'],
    ['has a header alone', 'respondent,status,q'],
    ['has more faults than are kept', `respondent,status,q\n${many.join('\n')}\n${many.join('\n')}\n`],
    ['has a quotation mark that is never closed', `respondent,status,q\n${rows}x,complete,"ja\n${rows}`],
    ['is in Latin 1 from some line on', latin(`respondent,status,q\n${rows}é,complete,ja\n`)],
    ['has a NUL, and is in Latin 1 further on', latin(`respondent,status,q\n${rows}\0,complete,ja\n${rows}é\n`)],
    ['has a NUL in its last row', `respondent,status,q\n${rows}n\0,complete,ja`],
    ['is in UTF-16', Buffer.from(`\ufeffrespondent,status,q\n${rows}`, 'utf16le')],
    [
      'has bytes like those that begin UTF-16',
      Buffer.concat([Buffer.from(`respondent,status,q\n${rows}`), Buffer.of(0xff, 0xfe)]),
    ],
    [
      'has a row longer than the pieces that are read',
      `respondent,status,q\n1,complete,"${' '.repeat(5_000)}ja"\n${rows}`,
    ],
  ])('is read as its text is when it %s', async (_, text) => {
    for (const pieceSize of [7, 64, 100_000]) {
      expect(await byBytes(text, { questionnaire: single, frame: null }, pieceSize)).toEqual(
        plainly(text, { questionnaire: single, frame: null }),
      )
    }
  })
})
