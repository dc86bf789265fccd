/** The parts of a plan's text, in the order of use. */
export const planParts = ['activation', 'alternatives', 'resources', 'communication', 'return_to_normal'] as const
export type PlanPart = (typeof planParts)[number]
export type PlanText = Readonly<Record<PlanPart, string | null>>

export const longestPart = 8000

export const noText: PlanText = {
  activation: null,
  alternatives: null,
  resources: null,
  communication: null,
  return_to_normal: null,
}

/** What is missing before a plan can be decided: parts without text, and people without whom nothing happens. */
export type MissingInPlan = PlanPart | 'roles' | 'contacts'

export function missingInPlan(
  text: PlanText,
  contacts: ReadonlyArray<{ readonly kind: 'role' | 'contact' }>,
): readonly MissingInPlan[] {
  return [
    ...planParts.filter((part) => part !== 'resources' && (text[part] ?? '').trim() === ''),
    ...(contacts.some(({ kind }) => kind === 'role') ? [] : (['roles'] as const)),
    ...(contacts.some(({ kind }) => kind === 'contact') ? [] : (['contacts'] as const)),
  ]
}
