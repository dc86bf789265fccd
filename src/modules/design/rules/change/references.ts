import {
  type Expression,
  parseExpression,
  type Question,
  type Questionnaire,
  type Said,
  type Syntax,
} from '../../../survey/index.ts'

/** What a condition can name. */
export interface Named {
  readonly question: string
  readonly option?: string
  readonly row?: string
}

/** The questions whose condition names a question, or one of its options or rows. */
export function referringTo(questionnaire: Questionnaire, named: Named): Question[] {
  return questionnaire.questions.filter(({ base }) => base !== null && names(base, named))
}

function names(expression: Expression, named: Named): boolean {
  if (expression.kind === 'not') return names(expression.part, named)
  if (expression.kind !== 'compare') return expression.parts.some((part) => names(part, named))
  if (expression.question !== named.question) return false
  if (named.option !== undefined) return expression.value === named.option
  return named.row === undefined || expression.row === named.row
}

/** New ids, by old. Options and rows are those of the question that had the old id. */
export interface Renaming {
  readonly question: string
  readonly to: string
  readonly options: ReadonlyMap<string, string>
  readonly rows: ReadonlyMap<string, string>
}

/** A condition with what it names by its new names; every other character of it stands. */
export function renameInBase(source: string, renamings: readonly Renaming[]): string {
  const parsed = parseExpression(source)
  if (!parsed.ok) return source
  const found: { start: number; end: number; text: string }[] = []
  const walk = (syntax: Syntax): void => {
    if (syntax.kind === 'not') walk(syntax.part)
    else if (syntax.kind === 'compare') compare(syntax)
    else for (const part of syntax.parts) walk(part)
  }
  const compare = (syntax: Extract<Syntax, { kind: 'compare' }>): void => {
    const renaming = renamings.find(({ question }) => question === syntax.question.text)
    if (renaming === undefined) return
    found.push({ ...syntax.question, text: renaming.to })
    if (syntax.row) found.push({ ...syntax.row, text: renaming.rows.get(syntax.row.text) ?? syntax.row.text })
    found.push({ ...syntax.value, text: renaming.options.get(syntax.value.text) ?? syntax.value.text })
  }
  walk(parsed.value)
  let written = ''
  let at = 0
  for (const { start, end, text } of found.toSorted((a, b) => a.start - b.start)) {
    written += source.slice(at, start) + text
    at = end
  }
  return written + source.slice(at)
}

/** Questions by their texts, for the one who has to find them. */
export function namesOf(questions: readonly Question[]): Said {
  return {
    sv: questions.map(({ text }) => `”${text.sv}”`).join(', '),
    en: questions.map(({ text }) => `“${text.en}”`).join(', '),
  }
}
