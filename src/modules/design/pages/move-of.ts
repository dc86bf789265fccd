import type { Questionnaire } from '../../survey/index.ts'
import type { Operation } from '../rules/change/operation.ts'

/**
 * What a button of the contents means: `section:ID:up`, `question:ID:down`; or what was dragged: `question:ID:to:SECTION:3`.
 * A question at the end of its section goes on into the next. Null for what means nothing.
 */
export function moveOf({ sections }: Questionnaire, value: string): Operation | null {
  const [kind, id = '', way, section, at] = value.split(':')
  if (kind === 'section') {
    const index = sections.findIndex((candidate) => candidate.id === id)
    const to = way === 'to' ? Number(section) : index + (way === 'up' ? -1 : 1)
    return index === -1 || !(to >= 0) ? null : { kind: 'section-move', section: id, to }
  }
  if (kind !== 'question') return null
  const here = sections.findIndex(({ questions }) => questions.some((question) => question.id === id))
  const own = sections[here]
  if (own === undefined) return null
  if (way === 'to') {
    const to = Number(at)
    return section !== undefined && Number.isInteger(to) && to >= 0
      ? { kind: 'question-move', question: id, section, to }
      : null
  }
  const index = own.questions.findIndex((question) => question.id === id)
  const to = index + (way === 'up' ? -1 : 1)
  if (to >= 0 && to < own.questions.length) return { kind: 'question-move', question: id, section: own.id, to }
  const next = sections[here + (way === 'up' ? -1 : 1)]
  if (next === undefined) return null
  return { kind: 'question-move', question: id, section: next.id, to: way === 'up' ? next.questions.length : 0 }
}
