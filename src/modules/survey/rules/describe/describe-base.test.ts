import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, questionnaires } from '../../../../../test/arbitraries/questionnaires.ts'
import { compare, evaluate } from '../evaluate.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { readQuestionnaire } from '../read-questionnaire/read-questionnaire.ts'
import { describeBase } from './describe-base.ts'
import { describeBecause } from './describe-because.ts'
import { type Clause, simplify } from './simplify.ts'

/** A questionnaire whose last question has the given condition. */
function having(base: string, between = ''): Questionnaire {
  const source = `
id: q
title: Enkät
sections:
- id: s
  title: Avsnitt
  questions:
  - {id: year, text: {sv: Vilket år?, en: Which year?}, type: number}
  - {id: grid, text: {sv: Räcker det?, en: Is it enough?}, type: matrix, rows: [{id: budget, sv: Budget, en: Budget}, {id: tid, sv: Tid som finns, en: Time given}], options: [ja, nej]}
  - {id: when, text: {sv: När?, en: When?}, type: multi, options: [{id: visst, sv: Med visst intervall, en: At intervals}, {id: ibland, sv: Ibland, en: Sometimes}, {id: annat, sv: "Annat, nämligen", en: "Other, namely", other: true}]}
  - {id: method, text: {sv: Har ni en metod?, en: Do you have a method?}, type: single, options: [ja, nej, vet_ej]}
${between}  - {id: last, text: Sist?, type: text, base: ${base}}
`
  const read = readQuestionnaire(source, 'q.yaml')
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}

function said(base: string): string[] {
  const questionnaire = having(base)
  return questionnaire.questions
    .slice(-1)
    .flatMap((last) => [describeBase(questionnaire, last, 'sv'), describeBase(questionnaire, last, 'en')])
}

function because(base: string, between = ''): (string | null)[] {
  const questionnaire = having(base, between)
  return questionnaire.questions
    .slice(-1)
    .flatMap((last) => [describeBecause(questionnaire, last, 'sv'), describeBecause(questionnaire, last, 'en')])
}

describe('describeBase', () => {
  it('says that everyone is asked, by their name where there is one', () => {
    const questionnaire = having('method = ja')
    const respondents = { sv: 'kommuner', en: 'municipalities' }
    const [first] = questionnaire.questions
    const last = questionnaire.questions.at(-1)
    if (!first || !last) throw new Error('the questionnaire is empty')
    expect(describeBase(questionnaire, first, 'sv')).toBe('Ställd till alla.')
    expect(describeBase(questionnaire, first, 'en')).toBe('Asked of everyone.')
    expect(describeBase(questionnaire, first, 'sv', { respondents })).toBe('Ställd till alla kommuner.')
    expect(describeBase(questionnaire, first, 'en', { respondents })).toBe('Asked of all municipalities.')
    expect(describeBase(questionnaire, last, 'sv', { respondents })).toBe(
      'Ställd till de kommuner som svarat Ja på ”Har ni en metod?”.',
    )
    expect(describeBase(questionnaire, last, 'en', { respondents })).toBe(
      'Asked of the municipalities that answered Yes to “Do you have a method?”.',
    )
  })

  it.each([
    [
      'method = ja',
      'Ställd till dem som svarat Ja på ”Har ni en metod?”.',
      'Asked of those who answered Yes to “Do you have a method?”.',
    ],
    [
      'method != ja',
      'Ställd till dem som svarat något annat än Ja på ”Har ni en metod?”.',
      'Asked of those who answered something other than Yes to “Do you have a method?”.',
    ],
    [
      'not method = ja',
      'Ställd till dem som inte svarat Ja på ”Har ni en metod?”.',
      'Asked of those who did not answer Yes to “Do you have a method?”.',
    ],
    [
      'method = nej or method = vet_ej',
      'Ställd till dem som svarat Nej eller ”Vet ej” på ”Har ni en metod?”.',
      'Asked of those who answered No or “Don’t know” to “Do you have a method?”.',
    ],
    [
      'when includes visst',
      'Ställd till dem som valt ”Med visst intervall” på ”När?”.',
      'Asked of those who chose “At intervals” for “When?”.',
    ],
    [
      'when includes ibland and when includes annat',
      'Ställd till dem som valt både Ibland och Annat på ”När?”.',
      'Asked of those who chose both Sometimes and Other for “When?”.',
    ],
    [
      'not (when includes ibland or when includes annat)',
      'Ställd till dem som inte valt Ibland eller Annat på ”När?”.',
      'Asked of those who did not choose Sometimes or Other for “When?”.',
    ],
    [
      'grid.tid = nej',
      'Ställd till dem som svarat Nej för ”Tid som finns” på ”Räcker det?”.',
      'Asked of those who answered No on “Time given” in “Is it enough?”.',
    ],
    [
      'grid.budget = nej',
      'Ställd till dem som svarat Nej för Budget på ”Räcker det?”.',
      'Asked of those who answered No on Budget in “Is it enough?”.',
    ],
    [
      'year < 2010',
      'Ställd till dem som angett mindre än 2010 på ”Vilket år?”.',
      'Asked of those who gave less than 2010 for “Which year?”.',
    ],
    [
      'year >= 12000.5',
      'Ställd till dem som angett minst 12\u00a0000,5 på ”Vilket år?”.',
      'Asked of those who gave at least 12,000.5 for “Which year?”.',
    ],
    [
      'method = ja and (year > 2010 or when includes ibland)',
      'Ställd till dem som svarat Ja på ”Har ni en metod?” och antingen angett mer än 2010 på ”Vilket år?” eller valt Ibland på ”När?”.',
      'Asked of those who answered Yes to “Do you have a method?” and either gave more than 2010 for “Which year?” or chose Sometimes for “When?”.',
    ],
    [
      'method = nej or year = 2010 and not when includes annat',
      'Ställd till dem som svarat Nej på ”Har ni en metod?” eller både angett 2010 på ”Vilket år?” och inte valt Annat på ”När?”.',
      'Asked of those who answered No to “Do you have a method?” or both gave 2010 for “Which year?” and did not choose Other for “When?”.',
    ],
  ])('puts %s into words', (base, sv, en) => {
    expect(said(base)).toEqual([sv, en])
  })

  it('shapes a condition for words without changing who meets it', () => {
    const cases = questionnaires(5).chain((random) => fc.tuple(fc.constant(random), answersTo(random)))
    fc.assert(
      fc.property(cases, ([random, answers]) => {
        const answerOf = (id: string) => answers.get(id)
        const holds = (clause: Clause): boolean => {
          if (clause.kind !== 'leaf')
            return clause.kind === 'and' ? clause.parts.every(holds) : clause.parts.some(holds)
          const each = clause.values.map((value) =>
            compare({ ...clause.comparison, value }, answerOf(clause.comparison.question)),
          )
          // "Something other than A or B" excludes both.
          const all = clause.joined === 'and' || clause.comparison.operator === '!='
          return (all ? each.every(Boolean) : each.some(Boolean)) !== clause.negated
        }
        for (const { base } of random.questions) {
          if (base !== null) expect(holds(simplify(base))).toBe(evaluate(base, answerOf))
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('describeBecause', () => {
  it('is silent where everyone is asked', () => {
    const questionnaire = having('method = ja')
    const [first] = questionnaire.questions
    expect(first && describeBecause(questionnaire, first, 'sv')).toBeNull()
  })

  it('leaves out the question just above', () => {
    expect(because('method = ja')).toEqual(['Följdfråga eftersom ni svarade Ja', 'Follow-up because you answered Yes'])
    expect(because('not method = ja')).toEqual([
      'Följdfråga eftersom ni inte svarade Ja',
      'Follow-up because you did not answer Yes',
    ])
  })

  it('leaves it out below other follow-up questions of the same question', () => {
    const sibling = '  - {id: sibling, text: Mer?, type: text, base: method = nej}\n'
    expect(because('method = ja', sibling)[0]).toBe('Följdfråga eftersom ni svarade Ja')
  })

  it('names a question farther up, and one in another section', () => {
    expect(because('when includes visst')).toEqual([
      'Följdfråga eftersom ni valde ”Med visst intervall” på ”När?”',
      'Follow-up because you chose “At intervals” for “When?”',
    ])
    const section = '- id: t\n  title: Nästa\n  questions:\n'
    expect(because('method = ja', section)[0]).toBe('Följdfråga eftersom ni svarade Ja på ”Har ni en metod?”')
  })

  it('names them all when several decide, and says du where asked to', () => {
    const questionnaire = having('method = ja and year > 2010')
    const last = questionnaire.questions.at(-1)
    expect(last && describeBecause(questionnaire, last, 'sv', { address: 'du' })).toBe(
      'Följdfråga eftersom du svarade Ja på ”Har ni en metod?” och angav mer än 2010 på ”Vilket år?”',
    )
  })
})
