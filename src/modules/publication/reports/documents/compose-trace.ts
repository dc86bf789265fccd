import type { Block } from '../../../../platform/documents/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import type { BuiltReport } from '../rules/built-report.ts'
import { describeTrace } from '../rules/describe-trace.ts'
import { messages } from '../rules/messages.ts'

/** The appendix that says where every number of a report comes from. Links of the text lead to its rows. */
export function composeTrace({ language, trace, material, typed }: BuiltReport): Block[] {
  const rows = describeTrace(trace, material)
  const numbers = [...new Set([...typed.values()].flat().map(({ text }) => text))]
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: say(language, messages.trace), id: 'talen' },
    { kind: 'paragraph', text: say(language, messages.traceLead), tone: 'quiet' },
    ...(numbers.length === 0
      ? []
      : [{ kind: 'paragraph', text: say(language, messages.typedByHand, { numbers: numbers.join('; ') }) } as const]),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: say(language, messages.trace),
            captionShown: false,
            columns: [messages.asPrinted, messages.counts, messages.askedWho].map((message) => ({
              label: say(language, message),
              numeric: false,
            })),
            rows: rows.map(({ printed, counts, base }) => [printed, counts, base]),
            rowIds: rows.map(({ id }) => id),
          } as const,
        ]),
  ]
}
