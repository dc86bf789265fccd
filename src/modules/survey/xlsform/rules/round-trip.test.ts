import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionnaires, responsesTo } from '../../../../../test/arbitraries/questionnaires.ts'
import type { Expression, Question, Questionnaire } from '../../rules/questionnaire.ts'
import { readQuestionnaire } from '../../rules/read-questionnaire/read-questionnaire.ts'
import { replay } from '../../rules/replay.ts'
import { readXlsform } from './read-xlsform.ts'
import { writeXlsform } from './testing/write-xlsform.ts'

function referred(expression: Expression | null): string[] {
  if (expression === null) return []
  if (expression.kind === 'compare') return [expression.question]
  return (expression.kind === 'not' ? [expression.part] : expression.parts).flatMap(referred)
}

/** What of the survey of 2015 XLSForm can say: no matrices, no answers that exclude others, one wording of "other". */
function sayable({ sections, ...rest }: Questionnaire): Questionnaire {
  const left = new Set<string>()
  const fits = ({ id, type, options, base }: Question): boolean => {
    const other = options.find((option) => option.other)
    const said =
      type !== 'matrix' &&
      !options.some(({ exclusive }) => exclusive) &&
      (!other || (other.id === 'annat' && other.label.sv === 'Annat, nämligen')) &&
      referred(base).every((question) => left.has(question))
    if (said) left.add(id)
    return said
  }
  const kept = sections
    .map((section) => ({ ...section, questions: section.questions.filter(fits) }))
    .filter(({ questions }) => questions.length > 0)
  return { ...rest, sections: kept, questions: kept.flatMap(({ questions }) => questions) }
}

test('the survey of 2015 as an XLSForm gives the same questions, texts, answers and conditions', async () => {
  const file = 'reference/enkat-2015/questionnaire.yaml'
  const read = readQuestionnaire(readFileSync(file), file)
  if (!read.ok) throw new Error('the reference cannot be read')
  const questionnaire = sayable(read.value)
  expect(questionnaire.questions.length).toBeGreaterThan(30)
  const imported = readXlsform(await writeXlsform(questionnaire), 'enkat.xlsx')
  if (!imported.ok) throw new Error(imported.faults.map(({ message }) => message.en).join('\n'))
  const bare = ({ figure: _, baseSource: __, ...question }: Question) => question
  expect(imported.value.questionnaire.questions.map(bare)).toEqual(questionnaire.questions.map(bare))
  expect(imported.value.questionnaire.sections.map(({ id, title }) => ({ id, title }))).toEqual(
    questionnaire.sections.map(({ id, title }) => ({ id, title })),
  )
  expect(imported.value.notes).toEqual([])
})

test('a response stands where it stood when the questionnaire has been through an XLSForm', async () => {
  await fc.assert(
    fc.asyncProperty(
      questionnaires(6, ['single', 'multi', 'number', 'text']).chain((questionnaire) =>
        fc.tuple(fc.constant(questionnaire), fc.array(responsesTo(questionnaire), { minLength: 1, maxLength: 10 })),
      ),
      async ([questionnaire, responses]) => {
        const imported = readXlsform(await writeXlsform(questionnaire), 'form.xlsx')
        if (!imported.ok) {
          // A random condition may be one that nobody can meet; that is all that may be wrong.
          expect(imported.faults.filter(({ message }) => !message.en.includes('can never hold'))).toEqual([])
          return
        }
        for (const response of responses) {
          expect(replay(imported.value.questionnaire, response)).toEqual(replay(questionnaire, response))
        }
      },
    ),
    { numRuns: 60 },
  )
})
