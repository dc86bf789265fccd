import { formatDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import type { LawClock } from './law-clocks.ts'
import { preparedWords as words } from './prepared-messages.ts'

/** What is known of an incident, in words. */
export interface KnownIncident {
  readonly name: string
  readonly summary: string | null
  readonly kind: string
  /** Null where nobody has judged it. */
  readonly severity: string | null
  readonly unit: string | null
  readonly asset: string | null
  readonly supplier: string | null
  readonly affected: string | null
  readonly cause: string | null
  readonly lessons: string | null
  readonly owner: string | null
  readonly events: ReadonlyArray<{ readonly kind: string; readonly happenedAt: Date; readonly body: string | null }>
}

export const parts = {
  'early-warning': ['what', 'malicious', 'abroad', 'contact'],
  notification: ['what', 'impact', 'cause', 'abroad', 'done', 'indicators', 'contact'],
  'final-report': ['what', 'impact', 'cause', 'done', 'abroad', 'lessons', 'contact'],
  'personal-data': ['nature', 'people', 'consequences', 'done', 'cause', 'delay', 'contact'],
  own: ['what', 'impact', 'done', 'contact'],
} as const satisfies Readonly<Record<LawClock | 'own', readonly string[]>>

export type Part = (typeof parts)[keyof typeof parts][number]

/** A part of what is to be sent. `text` is null where the record says nothing of it. */
export interface Prepared {
  readonly part: Part
  readonly text: string | null
}

/**
 * What is to be sent by a clock, as far as the record says it. What cannot be known from the record is left to whoever sends it, and
 * nothing is made up: not whether it was meant, not what happened in other countries.
 *
 * @param late whether the deadline is out, which has to be explained
 */
export function prepare(language: Language, law: LawClock | 'own', known: KnownIncident, late: boolean): Prepared[] {
  const written: Readonly<Partial<Record<Part, string | null>>> = {
    what: whatHappened(language, known),
    nature: whatHappened(language, known),
    impact: joined([
      known.severity === null ? null : say(language, words.severityIs, { severity: known.severity }),
      known.affected,
    ]),
    consequences: null,
    people: known.affected,
    cause: known.cause,
    done: joined(
      known.events
        .filter(({ kind }) => kind === 'contained' || kind === 'resolved' || kind === 'communication')
        .map(({ kind, happenedAt, body }) => {
          const said = say(language, words.facts[kind as 'contained' | 'resolved' | 'communication'])
          return `${momentOf(language, happenedAt)}: ${body ?? said}`
        }),
      '\n',
    ),
    lessons: known.lessons,
    contact: known.owner,
  }
  return parts[law].filter((part) => part !== 'delay' || late).map((part) => ({ part, text: written[part] ?? null }))
}

function whatHappened(language: Language, { name, summary, kind, asset, supplier, unit, events }: KnownIncident) {
  const times = (['occurred', 'discovered', 'known'] as const).flatMap((each) => {
    // What was noted last corrects what was noted before it
    const happened = events.filter((event) => event.kind === each).at(-1)
    return happened === undefined
      ? []
      : [say(language, words.times[each], { when: momentOf(language, happened.happenedAt) })]
  })
  const where: ReadonlyArray<readonly [keyof typeof words.about, string | null]> = [
    ['asset', asset],
    ['supplier', supplier],
    ['unit', unit],
  ]
  return joined([
    `${name}. ${say(language, words.kindIs, { kind })}`,
    summary,
    joined(where.map(([about, of]) => (of === null ? null : say(language, words.about[about], { name: of })))),
    joined(times),
  ])
}

function momentOf(language: Language, moment: Date): string {
  return `${formatDate(language, moment)} ${formatTime(language, moment)}`
}

function joined(pieces: ReadonlyArray<string | null>, between = ' '): string | null {
  const said = pieces.filter((piece): piece is string => piece !== null && piece !== '')
  return said.length === 0 ? null : said.join(between)
}

/** What stands in each part: what somebody wrote in its place, and otherwise what the record says. */
export function filledIn(
  prepared: readonly Prepared[],
  written: Readonly<Record<string, string>>,
): ReadonlyArray<Prepared & { readonly changed: boolean }> {
  return prepared.map(({ part, text }) => {
    const own = written[part]
    return own === undefined ? { part, text, changed: false } : { part, text: own === '' ? null : own, changed: true }
  })
}

/** Only what differs from the record is kept as written: the rest goes on following the record. */
export function changesOf(
  prepared: readonly Prepared[],
  sent: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    prepared.flatMap(({ part, text }) => {
      const own = sent[part]
      return own === undefined || own === (text ?? '') ? [] : [[part, own] as const]
    }),
  )
}
