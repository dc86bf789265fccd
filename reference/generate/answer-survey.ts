import type { Answers, AnswerValue, Question, Questionnaire, Response } from '../../src/modules/survey/index.ts'
import { evaluate } from '../../src/modules/survey/rules/evaluate.ts'
import { assignMany, assignOne, takeHighest } from './assign.ts'
import { leaning } from './leaning.ts'
import { normal } from './noise.ts'
import type { Plan, QuestionPlan } from './plan.ts'
import type { Traits } from './traits.ts'
import { writeNumber, writeOther, writeText } from './words.ts'

/** One that takes part in a synthetic round. */
export interface Participant {
  readonly traits: Traits
  readonly status: 'complete' | 'partial'
  /** The last question that it comes to; null when it comes to all. */
  readonly stopsAfter: string | null
}

/**
 * Answers a questionnaire for every participant, question by question in order, so that each plan is met exactly.
 * Routing is asked of the program's own rules, not decided here. They are imported past the module's index, which also holds
 * pages: plain Node runs the generators and reads no TSX.
 *
 * @param round name of the round: what differs between rounds by chance is drawn from it
 * @returns responses in the order of the codes
 */
export function answerSurvey(
  questionnaire: Questionnaire,
  participants: readonly Participant[],
  plan: Plan,
  round: string,
): readonly Response[] {
  const answers = new Map(participants.map((each) => [each.traits.code, new Map<string, AnswerValue>()]))
  const order = new Map(questionnaire.questions.map((question, index) => [question.id, index]))
  for (const [index, question] of questionnaire.questions.entries()) {
    const asked = participants.filter((each) => {
      if (each.stopsAfter !== null && index > (order.get(each.stopsAfter) ?? 0)) return false
      // Only questions in route are answered here, so every earlier answer counts.
      const answerOf = (id: string) => answers.get(each.traits.code)?.get(id)
      return question.base === null || evaluate(question.base, answerOf)
    })
    const view = new View(question, asked, answers, round)
    for (const [code, value] of answerQuestion(view, plan(question.id, asked.length))) {
      answers.get(code)?.set(question.id, value)
    }
  }
  return participants
    .map(({ traits: { code }, status }) => ({ respondent: code, status, answers: answers.get(code) ?? new Map() }))
    .toSorted((a, b) => (a.respondent < b.respondent ? -1 : 1))
}

/** One question as those that are asked see it: how they score on it. */
class View {
  readonly question: Question
  readonly round: string
  readonly codes: readonly string[]
  private readonly asked: ReadonlyMap<string, Participant>
  private readonly answers: ReadonlyMap<string, Answers>

  constructor(question: Question, asked: readonly Participant[], answers: ReadonlyMap<string, Answers>, round: string) {
    this.question = question
    this.round = round
    this.codes = asked.map((each) => each.traits.code)
    this.asked = new Map(asked.map((each) => [each.traits.code, each]))
    this.answers = answers
  }

  /** How likely to answer at all: whole sections are left by those that never completed. */
  engagement(code: string): number {
    const { id, section, type } = this.question
    const complete = this.asked.get(code)?.status === 'complete' ? 2 : 0
    const habit = type === 'text' ? normal('writes', code) : normal('section', section, code, this.round)
    return complete + habit + 0.6 * normal('answers', id, code, this.round) + this.linked(code, null)
  }

  /** How likely to give the more mature answer. */
  maturity(code: string, row = ''): number {
    const { id, section } = this.question
    const traits = this.asked.get(code)?.traits
    const own = (leaning.pull[id] ?? 1) * (traits?.maturity ?? 0)
    const county = (leaning.county[id] ?? 0) * normal('county', id, traits?.countyCode ?? '')
    return own + county + 0.4 * normal('strength', section, code) + this.chance(code, row) + this.linked(code, 'ja')
  }

  /** How likely to choose one option among several. */
  choice(code: string, option: string): number {
    const traits = this.asked.get(code)?.traits
    const pull = leaning.optionPull[`${this.question.id}.${option}`] ?? 0.3
    return pull * (traits?.maturity ?? 0) + this.chance(code, option) + this.linked(code, option)
  }

  /** Most of what looks like chance is the municipality's own and stays from round to round. */
  private chance(code: string, part: string): number {
    const { id } = this.question
    return 0.65 * normal('chance', id, part, code) + 0.45 * normal('chance', id, part, code, this.round)
  }

  private linked(code: string, option: string | null): number {
    let sum = 0
    for (const link of leaning.links) {
      if (link.question !== this.question.id || (link.option ?? null) !== option) continue
      const given = this.answers.get(code)?.get(link.when.question)
      if (given?.type === 'single' && given.option === link.when.option) sum += link.by
    }
    return sum
  }
}

function answerQuestion(view: View, plan: QuestionPlan): ReadonlyMap<string, AnswerValue> {
  const { question, round } = view
  const answering = takeHighest(view.codes, plan.answered, (code) => view.engagement(code)).toSorted()
  switch (question.type) {
    case 'single': {
      const given = assignOne(answering, plan.counts, (code) => view.maturity(code))
      return new Map([...given].map(([code, option]) => [code, { type: 'single', option }]))
    }
    case 'multi':
      return answerMulti(view, plan, answering)
    case 'matrix': {
      const rows = new Map(answering.map((code) => [code, {} as Record<string, string>]))
      for (const [row, counts] of plan.rows) {
        const given = assignOne(answering, counts, (code) => view.maturity(code, row))
        for (const [code, option] of given) Object.assign(rows.get(code) ?? {}, { [row]: option })
      }
      return new Map([...rows].map(([code, row]) => [code, { type: 'matrix', rows: row }]))
    }
    case 'number':
      return new Map(answering.map((code) => [code, { type: 'number', value: writeNumber(question.id, code, round) }]))
    case 'text':
      return new Map(answering.map((code) => [code, { type: 'text', text: writeText(question.id, code, round) }]))
  }
}

/** Exclusive options first, since they stand alone; the rest are dealt out among those that are left. */
function answerMulti(view: View, plan: QuestionPlan, answering: readonly string[]): ReadonlyMap<string, AnswerValue> {
  const chosen = new Map<string, readonly string[]>()
  let left = answering
  for (const { id } of view.question.options.filter((option) => option.exclusive)) {
    const alone = new Set(takeHighest(left, plan.counts.get(id) ?? 0, (code) => view.choice(code, id)))
    for (const code of alone) chosen.set(code, [id])
    left = left.filter((code) => !alone.has(code))
  }
  const free = view.question.options.filter((option) => !option.exclusive)
  const counts = new Map(free.map(({ id }) => [id, plan.counts.get(id) ?? 0]))
  for (const [code, options] of assignMany(left, counts, (each, option) => view.choice(each, option))) {
    chosen.set(
      code,
      free.map((option) => option.id).filter((id) => options.has(id)),
    )
  }
  return new Map(
    [...chosen].map(([code, options]) => {
      const texts: Record<string, string> = {}
      for (const { id, other } of view.question.options) {
        const text = other && options.includes(id) ? writeOther(view.question.id, code, view.round) : null
        if (text !== null) texts[id] = text
      }
      return [code, Object.keys(texts).length > 0 ? { type: 'multi', options, texts } : { type: 'multi', options }]
    }),
  )
}
