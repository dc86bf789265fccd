import type { Block, DocumentModel } from '../../../platform/documents/index.ts'
import { formatDate, formatTime, type Language, type Message, say } from '../../../platform/i18n/index.ts'
import type { RegisterRecord } from '../../../platform/register/index.ts'
import { messages } from '../messages/index.ts'
import type { Beside } from '../queries/exercises.ts'

/** The report of an exercise as a document, for PDF and DOCX: what it was, what was told and noted, and what came of it. */
export function exerciseReport(
  { record, injects, notes, measures }: Beside & { readonly record: RegisterRecord },
  { language, place, now }: { readonly language: Language; readonly place: string; readonly now: Date },
): DocumentModel {
  const { values, names } = record
  const word = (message: Message) => say(language, message)
  const title = say(language, messages.reportTitle, { name: String(values.name) })
  const date = formatDate(language, now)
  const day = (value: unknown) => (typeof value === 'string' ? formatDate(language, value) : '')
  const facts = [
    [messages.kind, word(messages.kinds[values.kind === 'live' ? 'live' : 'table-top'])],
    [messages.plan, names.plan],
    [messages.unit, names.unit],
    [messages.leader, names.owner],
    [messages.plannedOn, day(values.planned_on)],
    [messages.heldOn, day(values.held_on)],
    [messages.participants, values.participants],
  ] as const
  const heading = (message: Message): Block => ({ kind: 'heading', level: 1, text: word(message) })
  const text = (message: Message, value: unknown): Block[] =>
    typeof value === 'string' ? [heading(message), { kind: 'paragraph', text: value }] : []
  const table = (caption: Message, columns: readonly Message[], rows: string[][], empty: Message): Block[] => [
    heading(caption),
    rows.length === 0
      ? { kind: 'paragraph', text: word(empty) }
      : {
          kind: 'table',
          caption: word(caption),
          captionShown: false,
          columns: columns.map((label) => ({ label: word(label), numeric: false })),
          rows,
        },
  ]
  return {
    language,
    title,
    author: place,
    date: dayIso(now),
    header: `${title}, ${date}`,
    cover: null,
    contents: null,
    blocks: [
      ...(typeof values.purpose === 'string'
        ? [{ kind: 'paragraph', tone: 'lead', text: values.purpose } satisfies Block]
        : []),
      {
        kind: 'facts',
        items: facts.flatMap(([term, value]) =>
          value === null || value === undefined || value === '' ? [] : [{ term: word(term), text: String(value) }],
        ),
      },
      ...text(messages.background, values.background),
      ...text(messages.conclusions, values.conclusions),
      ...table(
        messages.measures,
        [messages.measureName, messages.measureDue],
        measures.map(({ name, dueOn }) => [name, day(dueOn)]),
        messages.noMeasures,
      ),
      ...table(
        messages.notes,
        [messages.noteKind, messages.whenColumn, messages.noteBody],
        notes
          .toReversed()
          .map(({ kind, body, notedAt }) => [word(messages.noteKinds[kind]), formatTime(language, notedAt), body]),
        messages.noNotes,
      ),
      ...table(
        messages.injects,
        [messages.minute, messages.what, messages.given],
        injects.map(({ minute, title: what, body, givenAt }) => [
          `${minute}`,
          `${what}. ${body}`,
          givenAt === null ? word(messages.notGiven) : formatTime(language, givenAt),
        ]),
        messages.noInjects,
      ),
    ],
  }
}

function dayIso(now: Date): string {
  return now.toISOString().slice(0, 10)
}
