import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTo, questionnaires, responsesTo } from '../../../../test/arbitraries/questionnaires.ts'
import type { AnswerValue, ResponseStatus } from './answer.ts'
import { openQuestions } from './open-questions.ts'
import { readQuestionnaire } from './read-questionnaire/read-questionnaire.ts'
import { compileReplay, replay } from './replay.ts'

const source = `
id: q
title: Enkät
sections:
- id: s
  title: Avsnitt
  questions:
  - {id: method, text: Metod?, type: single, options: [ja, nej]}
  - {id: aspects, text: Aspekter?, type: multi, base: method = ja, options: [{id: a, sv: A}, {id: b, sv: B}]}
  - {id: why, text: Varför?, type: text, base: aspects includes a}
  - {id: none, text: Ändå?, type: text, base: not method = ja}
  - {id: other, text: Annat?, type: single, base: method != ja, options: [ja, nej]}
  - {id: last, text: Sist?, type: text}
`
const read = readQuestionnaire(source, 'q.yaml')
if (!read.ok) throw new Error(JSON.stringify(read.faults))
const questionnaire = read.value

const yes: AnswerValue = { type: 'single', option: 'ja' }
const no: AnswerValue = { type: 'single', option: 'nej' }
const aspects: AnswerValue = { type: 'multi', options: ['a', 'b'] }
const words: AnswerValue = { type: 'text', text: 'ord' }

/** The standings in order, and what is out of route. */
function stand(status: ResponseStatus, answers: Record<string, AnswerValue>): [string, string[]] {
  const { standing, outOfRoute } = replay(questionnaire, { status, answers: new Map(Object.entries(answers)) })
  return [[...standing.values()].join(' '), [...outOfRoute]]
}

describe('replay', () => {
  it('gives each question of a complete response its standing', () => {
    expect(stand('complete', { method: yes, aspects, last: words })).toEqual([
      'answered answered unanswered not_routed not_routed answered',
      [],
    ])
  })

  it('leaves nothing not reached in a complete response, not even in one without an answer', () => {
    expect(stand('complete', {})).toEqual(['unanswered not_routed not_routed unanswered not_routed unanswered', []])
  })

  it('calls everything after the last answer in route of a partial response not reached', () => {
    expect(stand('partial', { method: yes })).toEqual([
      'answered not_reached not_reached not_reached not_reached not_reached',
      [],
    ])
    expect(stand('partial', { method: no, other: no })).toEqual([
      'answered not_routed not_routed unanswered answered not_reached',
      [],
    ])
    expect(stand('partial', {})).toEqual([Array(6).fill('not_reached').join(' '), []])
  })

  it('keeps an answer that routing leads past, lets it open nothing, and does not count it as reached', () => {
    expect(stand('complete', { method: no, aspects, why: words })).toEqual([
      'answered not_routed not_routed unanswered unanswered unanswered',
      ['aspects', 'why'],
    ])
    expect(stand('partial', { method: no, aspects, why: words })).toEqual([
      'answered not_reached not_reached not_reached not_reached not_reached',
      ['aspects', 'why'],
    ])
  })

  it('takes every comparison on a question without an answer as false, also != ', () => {
    const { standing } = replay(questionnaire, { status: 'complete', answers: new Map([['last', words]]) })
    expect(standing.get('none')).toBe('unanswered')
    expect(standing.get('other')).toBe('not_routed')
  })

  it('gives every question exactly one standing that agrees with its answer, and the same twice', () => {
    const cases = questionnaires(8).chain((random) => fc.tuple(fc.constant(random), responsesTo(random)))
    fc.assert(
      fc.property(cases, ([random, response]) => {
        const compiled = compileReplay(random)
        const first = compiled(response)
        expect(compiled(response)).toEqual(first)
        expect(replay(random, response)).toEqual(first)
        expect([...first.standing.keys()]).toEqual(random.questions.map(({ id }) => id))
        const open = openQuestions(random, response.answers)
        const standings = [...first.standing.values()]
        const lastAnswered = standings.lastIndexOf('answered')
        random.questions.forEach(({ id }, index) => {
          const has = response.answers.has(id)
          expect(first.outOfRoute.has(id)).toBe(has && !open.has(id))
          const reached = response.status === 'complete' || index <= lastAnswered
          const expected = !reached ? 'not_reached' : !open.has(id) ? 'not_routed' : has ? 'answered' : 'unanswered'
          expect(standings[index]).toBe(expected)
        })
      }),
    )
  })

  it('loses nothing when an earlier answer is changed and changed back', () => {
    const cases = questionnaires(8)
      .chain((random) => fc.tuple(fc.constant(random), responsesTo(random), fc.constantFrom(...random.questions)))
      .chain(([random, response, question]) =>
        fc.tuple(fc.constant({ random, response, question }), answerTo(question)),
      )
    fc.assert(
      fc.property(cases, ([{ random, response, question }, changed]) => {
        const original = response.answers.get(question.id)
        const before = replay(random, response)
        const between = new Map(response.answers).set(question.id, changed)
        const kept = replay(random, { ...response, answers: between })
        const stillThere = [...between.keys()].filter(
          (id) => openQuestions(random, between).has(id) || kept.outOfRoute.has(id),
        )
        expect(stillThere.sort()).toEqual([...between.keys()].sort())
        if (original === undefined) between.delete(question.id)
        else between.set(question.id, original)
        const after = replay(random, { ...response, answers: between })
        expect(after).toEqual(before)
      }),
    )
  })

  it('routes the same from the plain data sent to a browser', () => {
    const sent = JSON.parse(
      JSON.stringify({ questions: questionnaire.questions.map(({ id, base }) => ({ id, base })) }),
    )
    const answers = new Map<string, AnswerValue>([
      ['method', yes],
      ['aspects', aspects],
    ])
    expect(openQuestions(sent, answers)).toEqual(new Set(['method', 'aspects', 'why', 'last']))
  })
})
