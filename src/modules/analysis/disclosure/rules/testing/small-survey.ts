import fc from 'fast-check'
import type { Frame } from '../../../../collection/index.ts'
import { type AnswerValue, type Questionnaire, type Response, readQuestionnaire } from '../../../../survey/index.ts'

const read = readQuestionnaire(
  `
id: small
title: {sv: Liten, en: Small}
sections:
- id: one
  title: {sv: Ett, en: One}
  questions:
  - {id: policy, text: {sv: Policy, en: Policy}, type: single, options: [ja, nej]}
  - {id: age, text: {sv: Ålder, en: Age}, type: single, base: policy = ja, options: [{id: new, sv: Ny, en: New}, {id: old, sv: Gammal, en: Old}, vet_ej]}
  - id: parts
    text: {sv: Delar, en: Parts}
    type: multi
    options: [{id: a, sv: A, en: A}, {id: b, sv: B, en: B}, {id: none, sv: Inget, en: None, exclusive: true}]
  - {id: people, text: {sv: Antal, en: Number}, type: number}
`,
  'small.yaml',
)
if (!read.ok) throw new Error('the questionnaire of the test is wrong')
export const smallQuestionnaire: Questionnaire = read.value

export interface SmallSurvey {
  readonly frame: Frame
  readonly responses: readonly Response[]
}

/** A municipality and what it answers. */
const member = fc.record({
  north: fc.boolean(),
  size: fc.nat(2),
  takesPart: fc.integer({ min: 0, max: 9 }).map((draw) => draw < 8),
  policy: fc.option(fc.constantFrom('ja', 'ja', 'nej'), { freq: 8 }),
  age: fc.option(fc.constantFrom('new', 'new', 'new', 'old', 'vet_ej'), { freq: 8 }),
  parts: fc.constantFrom<readonly string[]>(['a'], ['a', 'b'], ['b'], ['none'], []),
  people: fc.option(fc.nat(20), { freq: 8 }),
})

/** Surveys of 24–60 respondents in counties of uneven size, two sides and three classes. */
export const smallSurveys: fc.Arbitrary<SmallSurvey> = fc
  .tuple(fc.array(member, { minLength: 24, maxLength: 60 }), fc.integer({ min: 3, max: 9 }))
  .map(([members, step]) => {
    const rows = members.map(({ north, size }, index) => ({
      respondent: `m${index}`,
      values: {
        county: `c${Math.floor(Math.sqrt(index * step)) % 7}`,
        side: north ? 'norr' : 'söder',
        size: `s${size}`,
      },
    }))
    const responses = members.flatMap(({ takesPart, policy, age, parts, people }, index): Response[] => {
      if (!takesPart) return []
      const answers = new Map<string, AnswerValue>()
      if (policy !== null) answers.set('policy', { type: 'single', option: policy })
      if (policy === 'ja' && age !== null) answers.set('age', { type: 'single', option: age })
      if (parts.length > 0) answers.set('parts', { type: 'multi', options: [...parts] })
      if (people !== null) answers.set('people', { type: 'number', value: people })
      return [{ respondent: `m${index}`, status: 'complete', answers }]
    })
    return { frame: { columns: ['county', 'side', 'size'], rows }, responses }
  })
