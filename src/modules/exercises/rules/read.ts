import { isDay, type Message } from '../../../platform/i18n/index.ts'
import { messages } from './read-messages.ts'

export const noteKinds = ['observation', 'worked', 'lacking', 'decision'] as const
export type NoteKind = (typeof noteKinds)[number]

export type Faults<Name extends string> = Readonly<Partial<Record<Name, Message>>>
export type Read<Value, Name extends string> = { readonly value: Value } | { readonly faults: Faults<Name> }

/** A text that must be there. */
function text(written: string, most: number): Message | undefined {
  const trimmed = written.trim()
  return trimmed === '' ? messages.write : trimmed.length > most ? messages.tooLong : undefined
}

function result<Value, Name extends string>(
  value: Value,
  faults: Record<Name, Message | undefined>,
): Read<Value, Name> {
  const found = Object.entries(faults).filter(([, fault]) => fault !== undefined)
  return found.length === 0 ? { value } : { faults: Object.fromEntries(found) as Faults<Name> }
}

export interface WrittenNote {
  readonly kind: string
  readonly body: string
}

/** Something that was seen. */
export function readNote({ kind, body }: WrittenNote): Read<{ kind: NoteKind; body: string }, 'kind' | 'body'> {
  const known = noteKinds.find((each) => each === kind)
  return result(
    { kind: known ?? 'observation', body: body.trim() },
    {
      kind: known === undefined ? messages.choose : undefined,
      body: text(body, 4000),
    },
  )
}

export interface WrittenInject {
  readonly minute: string
  readonly title: string
  readonly body: string
  readonly questions: string
  readonly lookFor: string
}

/** What is to be told, and when. */
export function readInject(written: WrittenInject) {
  const { minute, title, body, questions, lookFor } = written
  const at = /^\d{1,4}$/.test(minute.trim()) ? Number(minute) : Number.NaN
  const long = (value: string) => (value.trim().length > 2000 ? messages.tooLong : undefined)
  return result(
    {
      minute: at,
      title: title.trim(),
      body: body.trim(),
      questions: questions.trim() || null,
      lookFor: lookFor.trim() || null,
    },
    {
      minute: at >= 0 && at <= 1440 ? undefined : messages.minute,
      title: text(title, 200),
      body: text(body, 4000),
      questions: long(questions),
      lookFor: long(lookFor),
    },
  )
}

export interface WrittenOutcome {
  readonly heldOn: string
  readonly participants: string
  readonly conclusions: string
}

/** What came of an exercise. @param today ISO date */
export function readOutcome({ heldOn, participants, conclusions }: WrittenOutcome, today: string) {
  const day = heldOn.trim()
  return result(
    { heldOn: day, participants: participants.trim(), conclusions: conclusions.trim() },
    {
      heldOn: !isDay(day) ? messages.day : day > today ? messages.notYet : undefined,
      participants: text(participants, 2000),
      conclusions: text(conclusions, 8000),
    },
  )
}

export interface WrittenMeasure {
  readonly name: string
  readonly dueOn: string
}

/** What is to be done after an exercise, by a day where one is given. */
export function readMeasure({ name, dueOn }: WrittenMeasure) {
  const day = dueOn.trim()
  return result(
    { name: name.trim(), dueOn: day === '' ? null : day },
    { name: text(name, 200), dueOn: day === '' || isDay(day) ? undefined : messages.day },
  )
}
