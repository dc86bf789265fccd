import type { Questionnaire } from '../../survey/index.ts'
import type { Operation } from '../rules/change/operation.ts'

type Move = Extract<Operation, { kind: 'section-move' | 'question-move' }>

/**
 * What a button of the contents means: `section:ID:up`, `question:ID:down`; or what was dragged: `section:ID:to:2`,
 * `question:ID:to:SECTION:3`. A question at the end of its section goes on into the next. Null for what means nothing.
 */
export function moveOf({ sections }: Questionnaire, value: string): Move | null {
  const [kind, id = '', way, section, at] = value.split(':')
  if (kind === 'section') {
    const index = sections.findIndex((candidate) => candidate.id === id)
    const to = way === 'to' ? placeNumber(section) : index + (way === 'up' ? -1 : 1)
    return index === -1 || to < 0 ? null : { kind: 'section-move', section: id, to }
  }
  if (kind !== 'question') return null
  const here = sections.findIndex(({ questions }) => questions.some((question) => question.id === id))
  const own = sections[here]
  if (own === undefined) return null
  if (way === 'to') {
    const to = placeNumber(at)
    return section !== undefined && to >= 0 ? { kind: 'question-move', question: id, section, to } : null
  }
  const index = own.questions.findIndex((question) => question.id === id)
  const to = index + (way === 'up' ? -1 : 1)
  if (to >= 0 && to < own.questions.length) return { kind: 'question-move', question: id, section: own.id, to }
  const next = sections[here + (way === 'up' ? -1 : 1)]
  if (next === undefined) return null
  return { kind: 'question-move', question: id, section: next.id, to: way === 'up' ? next.questions.length : 0 }
}

/** -1 for what is no place. */
function placeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : -1
}

/** The id of a button that moves something. */
export function buttonId(kind: 'section' | 'question', id: string, way: 'up' | 'down'): string {
  return `${way === 'up' ? 'upp' : 'ned'}-${kind === 'section' ? 'avsnitt' : 'fraga'}-${id}`
}

/**
 * Where the page is to stand after a move, as an id: at the button that was pressed, so that it can be pressed again, or at the
 * other one where there is no farther to go; at the thing itself where it was dragged. `questionnaire` is as it was before.
 */
export function placeAfterMove({ sections }: Questionnaire, operation: Move, value: string): string {
  const way = value.split(':')[2]
  const kind = operation.kind === 'section-move' ? 'section' : 'question'
  const id = operation.kind === 'section-move' ? operation.section : operation.question
  if (way !== 'up' && way !== 'down') return `${kind === 'section' ? 'avsnitt' : 'fraga'}-${id}`
  const [first, last] = [sections[0], sections.at(-1)]
  const atEnd =
    operation.kind === 'section-move'
      ? { up: operation.to === 0, down: operation.to >= sections.length - 1 }
      : {
          up: operation.section === first?.id && operation.to === 0,
          down: operation.section === last?.id && operation.to >= lengthAfter(last.questions, operation.question) - 1,
        }
  return buttonId(kind, id, atEnd[way] ? (way === 'up' ? 'down' : 'up') : way)
}

/** How many a section has once the question is in it. */
function lengthAfter(questions: readonly { readonly id: string }[], moved: string): number {
  return questions.some(({ id }) => id === moved) ? questions.length : questions.length + 1
}
