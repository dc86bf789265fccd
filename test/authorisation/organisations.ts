import type { Scope } from '../../src/platform/tenancy/index.ts'

/** Two municipalities and two agencies; each agency asks both municipalities, and each municipality has answered both. */
export const municipalities = ['arboga', 'boden'] as const
export const agencies = ['enkat', 'fraga'] as const
/** The boards of the counties of the municipalities, in their order: both agencies have asked both to help. */
export const boards = ['lan-19', 'lan-25'] as const
export const everyone = [...municipalities, ...agencies, ...boards]

export const countyOf = (id: string) => ({ arboga: '19', 'lan-19': '19', boden: '25', 'lan-25': '25' })[id] ?? null

/** The person who works in an organisation, with every right that its kind has. */
export function personOf(organisation: string): string {
  return `person-${organisation}`
}

export function scopeOf(organisation: string | null): Scope {
  return organisation === null ? null : { organisation, person: personOf(organisation) }
}

/** The survey that an agency asks. The first agency's collection has reached submission, the second's has not. */
export function surveyOf(agency: string): string {
  return `survey-${agency}`
}

/** The survey that an agency has not issued. */
export function preparedOf(agency: string): string {
  return `prepared-${agency}`
}

/** The pilot of an agency: it asks the first municipality alone. */
export function pilotOf(agency: string): string {
  return `pilot-${agency}`
}

/** The secret of the link by which one organisation has invited into another. */
export function tokenOf(issuer: string, workplace: string): string {
  return `${issuer}-${workplace}`
}

/** The address that the links are sent to: nobody's yet. */
export const invited = 'invited@example.org'
