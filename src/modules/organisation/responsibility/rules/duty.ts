/** What somebody answers for in the work with information security, in the order of the year. */
export const duties = ['report', 'classify', 'risk', 'incidents', 'continuity', 'procurement', 'documents'] as const
export type Duty = (typeof duties)[number]

/** What somebody is to a duty. */
export const parts = ['responsible', 'asked', 'told'] as const
export type Part = (typeof parts)[number]

export function isPart(value: string): value is Part {
  return parts.some((part) => part === value)
}

/** A person of the register, or a role that somebody has. */
export interface Holder {
  readonly person: string | null
  readonly role: string | null
  /** As it is read: the person's name, or the role. */
  readonly words: string
}

/** That somebody has a part in a duty of a unit. Without unit: of the whole municipality. */
export interface Responsibility extends Holder {
  readonly id: string
  readonly unit: string | null
  readonly duty: Duty
  readonly part: Part
}
