import { type Language, type Message, say } from '../../platform/i18n/index.ts'
import type { RegisterRecord } from '../../platform/register/index.ts'
import { messages } from './messages/index.ts'
import type { IncidentEvent } from './queries/events.ts'
import type { KnownIncident } from './rules/clocks/prepared.ts'

/** What the record of an incident says, in words that somebody outside can read. */
export function inWords(
  language: Language,
  { values, names }: Pick<RegisterRecord, 'values' | 'names'>,
  events: readonly IncidentEvent[],
): KnownIncident {
  const text = (field: string) => (typeof values[field] === 'string' ? values[field] : null)
  const word = (options: Readonly<Record<string, Message>>, field: string) => {
    const option = options[String(values[field])]
    return option === undefined ? '' : say(language, option).toLowerCase()
  }
  return {
    name: String(values.name),
    summary: text('summary'),
    kind: word(messages.kinds, 'kind'),
    severity: values.severity === 'unjudged' ? null : word(messages.severities, 'severity'),
    unit: names.unit ?? null,
    asset: names.asset ?? null,
    supplier: names.supplier ?? null,
    affected: text('affected'),
    cause: text('cause'),
    lessons: text('lessons'),
    owner: names.owner ?? null,
    events,
  }
}
