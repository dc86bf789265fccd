import type { Language, Message } from '../../../../platform/i18n/index.ts'
import { classification } from './classification.ts'
import { continuity } from './continuity.ts'
import { guidelines } from './guidelines.ts'
import { incidents } from './incidents.ts'
import type { Material, WriteTemplate } from './material.ts'
import { policy } from './policy.ts'
import { templateNames } from './template-messages.ts'

/** The documents that the program has wording of its own for. */
export const templateIds = ['policy', 'guidelines', 'classification', 'incidents', 'continuity'] as const
export type TemplateId = (typeof templateIds)[number]

export interface Template {
  readonly id: TemplateId
  readonly name: Message
  /** As the register has it. */
  readonly kind: 'policy' | 'guideline' | 'guidance' | 'routine' | 'plan'
  readonly write: WriteTemplate
}

/** In the order that a municipality decides them. */
export const templates: readonly Template[] = [
  { id: 'policy', name: templateNames.policy, kind: 'policy', write: policy },
  { id: 'guidelines', name: templateNames.guidelines, kind: 'guideline', write: guidelines },
  { id: 'classification', name: templateNames.classification, kind: 'guidance', write: classification },
  { id: 'incidents', name: templateNames.incidents, kind: 'routine', write: incidents },
  { id: 'continuity', name: templateNames.continuity, kind: 'plan', write: continuity },
]

/** What a template says, filled from the registers. */
export function writeTemplate({ write }: Template, language: Language, material: Material): string {
  return write[language](material).trimEnd()
}
