import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tabulate } from '../../src/modules/analysis/index.ts'
import { readFrame, readResponses } from '../../src/modules/collection/index.ts'
import { comparePublished } from '../../src/modules/publication/comparison/rules/compare-published.ts'
import { readPublished } from '../../src/modules/publication/comparison/rules/read-published.ts'
import { writeComparison } from '../../src/modules/publication/comparison/rules/write-comparison.ts'
import { type Read, readQuestionnaire, replay } from '../../src/modules/survey/index.ts'
import { generateResponses2015 } from './generate.ts'

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

function sound<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2))
  return read.value
}

const questionnaire = sound(readQuestionnaire(file('./questionnaire.yaml'), 'questionnaire.yaml'))
const frame = sound(readFrame(file('./frame.csv'), 'frame.csv'))
const responses = sound(readResponses(file('./responses.csv'), 'responses.csv', questionnaire, frame))
const published = sound(readPublished(file('./published.json'), 'published.json'))
const result = tabulate({ questionnaire, frame, responses, language: 'sv' })

describe('the synthetic responses of 2015', () => {
  it('are made again to the byte', () => {
    expect(generateResponses2015()).toBe(file('./responses.csv'))
  })

  it('give every base of the report', () => {
    const bases = new Map(published.figures.flatMap(({ question, n }) => (n === null ? [] : [[question, n] as const])))
    for (const [id, n] of bases) {
      const question = result.questions.find((each) => each.id === id)
      const answered = question?.rows?.map((row) => row.answered) ?? [question?.answered]
      expect([id, ...new Set(answered)]).toEqual([id, n])
    }
    expect(bases.size).toBeGreaterThan(30)
  })

  it('give every figure of the report but the one whose percentage it contradicts', () => {
    const comparison = comparePublished(questionnaire, result, published)
    const others = comparison.figures.filter((each) => each.agreement !== 'agrees')
    expect(
      others.map(({ question, agreement, published: { percent }, computed }) => [
        question,
        agreement,
        percent,
        computed?.percent,
      ]),
    ).toEqual([['kontinuitet_ovning', 'printed-percent-contradicts-own-counts', 17, 18]])
    expect(comparison.total).toBe(published.figures.length + published.participation.length)
  })

  it('keep to the route, and stop where a partial response stopped', () => {
    for (const response of responses) {
      const { standing, outOfRoute } = replay(questionnaire, response)
      expect([response.respondent, ...outOfRoute]).toEqual([response.respondent])
      const reached = [...standing.values()].filter((each) => each !== 'not_reached').length
      if (response.status === 'complete') expect(reached).toBe(questionnaire.questions.length)
      else expect(reached).toBeLessThan(questionnaire.questions.length)
    }
  })

  it('name nobody and hold no address', () => {
    const texts = responses.flatMap(({ answers }) =>
      [...answers.values()].flatMap((value) => (value.type === 'text' ? [value.text] : [])),
    )
    expect(new Set(texts).size).toBeGreaterThan(400)
    expect(texts.filter((text) => /@|\d{3}|https?:/.test(text))).toEqual([])
  })

  it('give the comparison that lies beside them', () => {
    expect(writeComparison(comparePublished(questionnaire, result, published))).toBe(file('./comparison.csv'))
  })
})
