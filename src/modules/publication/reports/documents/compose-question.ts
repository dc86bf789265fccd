import type { Block } from '../../../../platform/documents/index.ts'
import type { Language } from '../../../survey/index.ts'
import { writeBreakdown } from '../../picture/documents/compose-breakdown.tsx'
import { writeQuestion } from '../../picture/documents/compose-report.tsx'
import type { BuiltQuestion } from '../rules/built-report.ts'
import { composeChange } from './compose-change.ts'

/** A question as its part of the report shows it. The breakdowns follow it, since a long table cannot be kept on one page. */
export function composeQuestion(
  { id, question, shows, breakdowns, changes }: BuiltQuestion,
  language: Language,
): Block[] {
  const shown = {
    ...question,
    hero: shows.has('figure') ? question.hero : null,
    reading: shows.has('figure') ? question.reading : null,
    weighted: shows.has('weighted') ? question.weighted : null,
    chart: shows.has('chart') ? question.chart : null,
  }
  return [
    { kind: 'group', blocks: writeQuestion(shown, language, id) },
    ...breakdowns.flatMap((breakdown): Block[] => {
      const table = breakdown.questions.find((each) => each.id === question.id)?.table
      return [
        ...(breakdown.isDrawn ? writeBreakdown(question, breakdown, language, id) : []),
        ...(table === undefined ? [] : [{ kind: 'table', captionShown: true, ...table } as const]),
      ]
    }),
    ...changes.flatMap((change, index) => composeChange(change, language, `${id}-change-${index}`)),
  ]
}
