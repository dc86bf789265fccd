import fc from 'fast-check'
import type {
  Answers,
  AnswerValue,
  Expression,
  Option,
  Question,
  Questionnaire,
  QuestionType,
  Response,
} from '../../src/modules/survey/index.ts'

/** Random questionnaires and responses for property tests. */

const types: readonly QuestionType[] = ['single', 'multi', 'matrix', 'number', 'text']

function option(id: string, exclusive: boolean, other: boolean): Option {
  return { id, label: { sv: id.toUpperCase(), en: id.toUpperCase() }, exclusive, other }
}

function bare(id: string, type: QuestionType, base: Expression | null): Question {
  const multi = type === 'multi'
  const options =
    type === 'number' || type === 'text'
      ? []
      : ['a', 'b', 'c'].map((name) => option(name, multi && name === 'c', name === 'b' && type !== 'matrix'))
  const rows = type === 'matrix' ? ['r', 's'].map((row) => ({ id: row, label: { sv: row, en: row } })) : []
  const text = { sv: `Fråga ${id}?`, en: `Question ${id}?` }
  return { id, section: 's', type, text, help: null, options, rows, base, baseSource: null, figure: null }
}

function comparison(earlier: readonly Question[]): fc.Arbitrary<Expression> {
  return fc.constantFrom(...earlier).chain((question): fc.Arbitrary<Expression> => {
    const value = fc.constantFrom('a', 'b', 'c')
    const compare = (
      operator: fc.Arbitrary<'=' | '!=' | 'includes' | '<' | '<=' | '>' | '>='>,
      row: string | null,
      values: fc.Arbitrary<string | number>,
    ) =>
      fc.record({
        kind: fc.constant('compare' as const),
        question: fc.constant(question.id),
        row: fc.constant(row),
        operator,
        value: values,
      })
    const equality = fc.constantFrom('=' as const, '!=' as const)
    if (question.type === 'multi') return compare(fc.constant('includes'), null, value)
    if (question.type === 'matrix') return fc.constantFrom('r', 's').chain((row) => compare(equality, row, value))
    if (question.type === 'number') {
      return compare(fc.constantFrom('=', '!=', '<', '<=', '>', '>='), null, fc.integer({ min: 0, max: 3 }))
    }
    return compare(equality, null, value)
  })
}

/** An expression over the given questions, none of them free text. */
export function expressionOver(earlier: readonly Question[]): fc.Arbitrary<Expression> {
  return fc.letrec<{ any: Expression }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      comparison(earlier),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        parts: fc.array(tie('any'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), part: tie('any') }),
    ),
  })).any
}

/** A questionnaire of up to `most` questions, each perhaps with a condition over the earlier ones. */
export function questionnaires(most: number, allowed: readonly QuestionType[] = types): fc.Arbitrary<Questionnaire> {
  const grow = (questions: readonly Question[], left: number): fc.Arbitrary<readonly Question[]> => {
    if (left === 0) return fc.constant(questions)
    const comparable = questions.filter(({ type }) => type !== 'text')
    const base = comparable.length === 0 ? fc.constant(null) : fc.option(expressionOver(comparable), { freq: 3 })
    return fc
      .tuple(fc.constantFrom(...allowed), base)
      .chain(([type, condition]) => grow([...questions, bare(`q${questions.length + 1}`, type, condition)], left - 1))
  }
  return fc
    .integer({ min: 1, max: most })
    .chain((count) => grow([], count))
    .map((questions) => {
      const title = { sv: 'Enkät', en: 'Survey' }
      return { id: 'q', title, sections: [{ id: 's', title, questions }], questions }
    })
}

/** A valid answer to a question. */
export function answerTo(question: Question): fc.Arbitrary<AnswerValue> {
  const word = fc.stringMatching(/^[a-zåäö",;.0-9]([a-zåäö",;\n ]{0,12}[a-zåäö"])?$/)
  switch (question.type) {
    case 'single':
      return fc
        .constantFrom('a', 'b', 'c')
        .chain((chosen) =>
          chosen === 'b'
            ? fc
                .option(word)
                .map(
                  (text): AnswerValue =>
                    text === null
                      ? { type: 'single', option: chosen }
                      : { type: 'single', option: chosen, texts: { b: text } },
                )
            : fc.constant<AnswerValue>({ type: 'single', option: chosen }),
        )
    case 'multi':
      return fc
        .constantFrom<string[]>(['a'], ['b'], ['a', 'b'], ['c'])
        .chain((chosen) =>
          chosen.includes('b')
            ? fc
                .option(word)
                .map(
                  (text): AnswerValue =>
                    text === null
                      ? { type: 'multi', options: chosen }
                      : { type: 'multi', options: chosen, texts: { b: text } },
                )
            : fc.constant<AnswerValue>({ type: 'multi', options: chosen }),
        )
    case 'matrix':
      return fc.constantFrom<AnswerValue>(
        { type: 'matrix', rows: { r: 'a' } },
        { type: 'matrix', rows: { s: 'c' } },
        { type: 'matrix', rows: { r: 'b', s: 'a' } },
      )
    case 'number':
      return fc
        .oneof(fc.integer({ min: -1, max: 4 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }))
        .map((value): AnswerValue => ({ type: 'number', value: value === 0 ? 0 : value }))
    case 'text':
      return word.map((text): AnswerValue => ({ type: 'text', text }))
  }
}

/** Answers to any of the questions, in route or not. */
export function answersTo(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  return fc
    .tuple(...questionnaire.questions.map((question) => fc.option(answerTo(question), { freq: 2 })))
    .map((answers) => {
      const map = new Map<string, AnswerValue>()
      answers.forEach((answer, index) => {
        const question = questionnaire.questions[index]
        if (answer !== null && question) map.set(question.id, answer)
      })
      return map
    })
}

export function responsesTo(questionnaire: Questionnaire): fc.Arbitrary<Response> {
  return fc.record({
    respondent: fc.stringMatching(/^[0-9]{4}$/),
    status: fc.constantFrom('complete' as const, 'partial' as const),
    answers: answersTo(questionnaire),
  })
}
