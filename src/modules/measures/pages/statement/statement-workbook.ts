import writeXlsx from 'write-excel-file/node'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import type { Statement } from '../../rules/statement/statement.ts'
import { appliesWord, evidenceWords, measureWords } from './row-words.ts'

const widths = [10, 24, 40, 18, 40, 24, 14, 18, 50, 50]

/** The statement of applicability as a workbook: one requirement a row, every cell as text. */
export async function writeStatement({ themes }: Statement, language: Language): Promise<Uint8Array> {
  const heads = [
    messages.numberColumn,
    messages.theme,
    messages.requirement,
    messages.appliesColumn,
    messages.reason,
    messages.decidedBy,
    messages.decidedOn,
    messages.stateColumn,
    messages.measures,
    messages.evidence,
  ].map((head) => say(language, head))
  const rows = themes.flatMap(({ title, rows: all }) =>
    all.map((row) => [
      row.requirement.number,
      title[language],
      row.requirement.title[language],
      appliesWord(language, row),
      row.decision?.reason ?? '',
      row.decision?.decidedBy ?? '',
      row.decision?.decidedOn ?? '',
      say(language, messages.state[row.state]),
      measureWords(language, row).join('\n'),
      evidenceWords(language, row).join('\n'),
    ]),
  )
  const cell = (value: string) => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top' as const })
  const data = [
    heads.map((head) => ({ ...cell(head), fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cell)),
  ]
  const columns = widths.map((width) => ({ width }))
  const sheet = say(language, messages.statement).slice(0, 31)
  const book = await writeXlsx([{ sheet, data, columns, stickyRowsCount: 1 }]).toBuffer()
  return new Uint8Array(book)
}
