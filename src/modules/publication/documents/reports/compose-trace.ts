import type { Block } from '../../../../platform/documents/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import type { BuiltReport } from '../../rules/reports/built-report.ts'
import { describeTrace } from '../../rules/reports/describe-trace.ts'
import { messages } from '../../rules/reports/messages.ts'

/** The appendix that says where every number of a report comes from. Links of the text lead to its rows. */
export function composeTrace({ language, trace, material, typed }: BuiltReport): Block[] {
  const rows = describeTrace(trace, material)
  const label = (message: { sv: string; en: string }, numeric = false) => ({ label: say(language, message), numeric })
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
            columns: [
              label(messages.asPrinted),
              label(messages.counts),
              label(messages.askedWho),
              label(messages.n, true),
              label(messages.group),
            ],
            rows: rows.map(({ printed, question, answer, base, n, group }) => [
              printed,
              `${question} ${answer}`,
              base,
              n,
              group,
            ]),
            rowIds: rows.map(({ id }) => id),
          } as const,
        ]),
  ]
}
