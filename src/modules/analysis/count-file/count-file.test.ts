import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { questionnaires, responsesTo } from '../../../../test/arbitraries/questionnaires.ts'
import { type Frame, readResponses, writeResponses } from '../../collection/index.ts'
import type { Questionnaire, Read } from '../../survey/index.ts'
import type { Result } from '../rules/result.ts'
import { prepareTabulation, tabulate } from '../rules/tabulate.ts'
import { countFile } from './count-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'count-file-'))
const path = join(folder, 'r.csv')
afterAll(() => rmSync(folder, { recursive: true }))

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
      { numRuns: Number(process.env.RUNS ?? 150) },
    )
    expect(Math.min(sound, broken)).toBeGreaterThan(20)
  })
})
