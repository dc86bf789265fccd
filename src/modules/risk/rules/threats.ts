import type { Message } from '../../../platform/i18n/index.ts'
import { threatGroups, threatNames } from './threat-messages.ts'

export type ThreatId = keyof typeof threatNames

/** The threats of the catalogue, which are those of a municipality's work, with where each belongs. */
export interface Threat {
  readonly id: ThreatId
  readonly name: Message
  readonly group: Message
}

export const threats: readonly Threat[] = (Object.keys(threatNames) as ThreatId[]).map((id) => ({
  id,
  name: threatNames[id],
  // The first word of an id is its group
  group: threatGroups[id.slice(0, id.indexOf('-')) as keyof typeof threatGroups],
}))
