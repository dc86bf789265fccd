import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareRounds, readLink, readPublishedSource } from '../../src/modules/analysis/index.ts'
import { readFrame, readResponses } from '../../src/modules/collection/index.ts'
import { type Read, readQuestionnaire, replay } from '../../src/modules/survey/index.ts'
import { generateQuestionnaire2020, generateResponses2020 } from './generate.ts'

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

function sound<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2))
  return read.value
}

function roundOf(folder: string) {
  const questionnaire = sound(readQuestionnaire(file(`../${folder}/questionnaire.yaml`), 'questionnaire.yaml'))
  const frame = sound(readFrame(file(`../${folder}/frame.csv`), 'frame.csv'))
  const responses = sound(readResponses(file(`../${folder}/responses.csv`), 'responses.csv', questionnaire, frame))
  return { id: folder, label: folder.slice(-4), questionnaire, frame, responses }
}

const [before, after] = [roundOf('enkat-2015'), roundOf('enkat-2020')]
const titles = { earlier: before.questionnaire.title, later: after.questionnaire.title }

describe('the round of 2020', () => {
  it('is made again to the byte', () => {
    expect(generateQuestionnaire2020()).toBe(file('./questionnaire.yaml'))
    expect(generateResponses2020()).toBe(file('./responses.csv'))
  })

  it('has 206 complete and 26 partial, keeps to the route, and has Arboga in full', () => {
    const status = after.responses.map((each) => each.status)
    expect([status.length, status.filter((each) => each === 'complete').length]).toEqual([232, 206])
    for (const response of after.responses) expect(replay(after.questionnaire, response).outOfRoute.size).toBe(0)
    expect(after.responses.find(({ respondent }) => respondent === '1984')?.status).toBe('complete')
  })

  it('says nothing in English that is Swedish', () => {
    const texts = after.questionnaire.questions.flatMap(({ text, help, options }) => [
      text,
      help,
      ...options.map((o) => o.label),
    ])
    expect(texts.filter((text) => text !== null && /[åäöÅÄÖ]/.test(text.en))).toEqual([])
  })
})

describe('its link to 2015', () => {
  const link = sound(
    readLink(file('./link.yaml'), 'link.yaml', { earlier: before.questionnaire, later: after.questionnaire }),
  )
  const comparison = compareRounds({ earlier: before, later: after, pairs: link.pairs, titles })

  it('holds every grade that two rounds can have', () => {
    const count = (grade: string) => link.pairs.filter((pair) => pair.grade === grade).length
    expect(['identical', 'harmonised', 'not-comparable'].map(count)).toEqual([36, 5, 2])
  })

  it('shows some that left and others that came', () => {
    const { both = 0, left = 0, came = 0 } = comparison.panel ?? {}
    expect([both + left, both + came]).toEqual([255, 232])
    expect(left).toBeGreaterThan(30)
    expect(came).toBeGreaterThan(10)
  })

  it('shows a moderate change: some of it sure, and some that may be chance', () => {
    const tests = comparison.questions.flatMap(({ test }) => (test ? [test.adjustedP] : []))
    expect(tests.filter((p) => p < 0.05).length).toBeGreaterThanOrEqual(2)
    expect(tests.filter((p) => p >= 0.05).length).toBeGreaterThan(10)
    const changes = comparison.questions.flatMap(({ answers }) =>
      answers.flatMap(({ change }) => (change === null ? [] : [Math.abs(change)])),
    )
    expect(Math.max(...changes)).toBeLessThan(0.25)
  })
})

describe('the published figures of the agencies', () => {
  const source = sound(readPublishedSource(file('../myndigheter-2014/published.json'), 'published.json'))
  const surveys = { earlier: source, later: before.questionnaire }
  const link = sound(readLink(file('../myndigheter-2014/link.yaml'), 'link.yaml', surveys))

  it('are those that were printed, each beside its question of 2015', () => {
    const { questions } = compareRounds({ earlier: source, later: before, pairs: link.pairs, titles })
    expect(
      questions.map(({ later, answers: [answer] }) => [
        later,
        answer?.earlier?.kind === 'published' && [answer.earlier.percent, answer.earlier.n],
        answer?.later?.kind === 'counted' && answer.later.count,
      ]),
    ).toEqual([
      ['policy', [84, 227], 175],
      ['funktion', [74, 227], expect.any(Number)],
      ['klassningsmetod', [67, 227], 102],
      ['riskmetod', [78, 227], expect.any(Number)],
      ['kontinuitetsplan', [65, 227], expect.any(Number)],
    ])
    expect([source.answered, questions.some(({ test }) => test !== null)]).toEqual([334, false])
  })
})
