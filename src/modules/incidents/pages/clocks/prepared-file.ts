import { type DocumentModel, writeDocx } from '../../../../platform/documents/index.ts'
import { dayOf, type Language, say } from '../../../../platform/i18n/index.ts'
import type { OpenClock } from '../../actions/clocks/notify.ts'
import { channelOf, clockName, recipientOf, whenOf } from '../../clock-words.ts'
import { messages } from '../../messages/clocks/index.ts'

export const formats = ['docx', 'txt', 'json'] as const
export type Format = (typeof formats)[number]

const types: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

interface PreparedFile {
  readonly type: string
  readonly disposition: string
  readonly body: Uint8Array
}

/** What is to be sent, as a file: what is missing is said to be, so that nobody sends it unawares. */
export async function preparedFile(
  language: Language,
  { open, place, now }: { readonly open: OpenClock; readonly place: string; readonly now: Date },
  format: Format,
): Promise<PreparedFile> {
  const { clock, known, incident } = open
  const title = clockName(language, clock, known)
  const name = `${title.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}-${dayOf(now)}.${format}`
  return {
    type: types[format],
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    body: await bytesOf(),
  }

  async function bytesOf(): Promise<Uint8Array> {
    const channel = channelOf(language, clock, known)
    const to = recipientOf(language, clock, known)
    const head: ReadonlyArray<readonly [string, string]> = [
      [say(language, messages.to), channel === null ? to : `${to}, ${channel}`],
      ...(clock.dueAt === null ? [] : [[say(language, messages.limit), whenOf(language, clock.dueAt)] as const]),
    ]
    const said = open.prepared.map(
      ({ part, text }) => [say(language, messages.parts[part]), text ?? say(language, messages.missing)] as const,
    )
    if (format === 'json') {
      const json = {
        organisation: place,
        clock: clock.key,
        title,
        recipient: to,
        channel,
        board: clock.board === null ? null : (known.boards.get(clock.board) ?? null),
        incident: { id: incident.id, name: incident.name },
        startedAt: clock.startedAt,
        dueAt: clock.dueAt,
        writtenAt: now,
        parts: open.prepared.map(({ part, text }) => ({ part, title: say(language, messages.parts[part]), text })),
      }
      return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`)
    }
    if (format === 'txt') {
      const lines = [`${place}: ${title}`, '', ...head.map(([term, text]) => `${term}: ${text}`), '']
      return new TextEncoder().encode(
        `${[...lines, ...said.flatMap(([term, text]) => [term.toUpperCase(), text, ''])].join('\n')}`,
      )
    }
    const model: DocumentModel = {
      language,
      title,
      author: place,
      date: dayOf(now),
      header: `${place}, ${title}`,
      cover: null,
      contents: null,
      blocks: [
        { kind: 'facts', items: head.map(([term, text]) => ({ term, text })) },
        ...said.flatMap(([term, text]) => [
          { kind: 'heading' as const, level: 2 as const, text: term },
          ...text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })),
        ]),
      ],
    }
    return writeDocx(model)
  }
}
