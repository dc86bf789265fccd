import { isMap, isSeq, LineCounter } from 'yaml'
import type { Fault, Said } from '../../../survey/index.ts'
import { type SourceText, startOf } from '../text/source-text.ts'
import { messages } from './change-messages.ts'
import type { Operation } from './operation.ts'
import type { Refused } from './refusal.ts'

/** A question by where it starts in the text. */
export interface QuestionLine {
  readonly id: string
  readonly text: Said
  readonly line: number
}

/** Where each question starts, in the order of the file. */
export function questionLines({ document, text }: SourceText): QuestionLine[] {
  const lines = new LineCounter()
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  lines.lineStarts.unshift(0)
  const sections = document.getIn(['sections'], true)
  const found: QuestionLine[] = []
  for (const section of isSeq(sections) ? sections.items : []) {
    const questions = isMap(section) ? section.get('questions', true) : null
    for (const question of isSeq(questions) ? questions.items : []) {
      if (!isMap(question)) continue
      const words: unknown = question.toJSON().text
      const { sv, en } = (typeof words === 'object' && words !== null ? words : { sv: words, en: words }) as Record<
        string,
        unknown
      >
      const said = { sv: String(sv ?? ''), en: String(en ?? sv ?? '') }
      found.push({ id: String(question.get('id') ?? ''), text: said, line: lines.linePos(startOf(question)).line })
    }
  }
  return found
}

/** The question that a line of the text belongs to. */
export function questionOn(lines: readonly QuestionLine[], line: number): QuestionLine | undefined {
  return lines.findLast((question) => question.line <= line)
}

/** What a change would break, said with the question that it stands in. The question's own condition needs no name. */
export function faultsByQuestion(source: SourceText, faults: readonly Fault[], operation: Operation): Refused[] {
  const lines = questionLines(source)
  const own = operation.kind === 'base' ? operation.question : null
  const broken = faults.filter(({ pending }) => !pending)
  return broken.slice(0, 20).map(({ line, message }) => {
    const question = questionOn(lines, line)
    const named = question === undefined || question.id === own ? message : messages.inQuestion(question.text, message)
    return { field: operation.kind === 'base' ? 'base' : '', message: named }
  })
}
