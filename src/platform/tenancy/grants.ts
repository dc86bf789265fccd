import {
  type AgencyRole,
  type CountyBoardRole,
  isRole,
  type MunicipalityRole,
  may,
  type Role,
  verbsOf,
} from './roles.ts'

export type OrganisationKind = 'municipality' | 'agency' | 'county-board'

/** A role without its kind, or in two, does not compile. */
const kindOf: Record<MunicipalityRole, 'municipality'> &
  Record<AgencyRole, 'agency'> &
  Record<CountyBoardRole, 'county-board'> = {
  administrator: 'municipality',
  coordinator: 'municipality',
  contact: 'municipality',
  contributor: 'municipality',
  owner: 'municipality',
  manager: 'municipality',
  employee: 'municipality',
  reviewer: 'municipality',
  'survey-lead': 'agency',
  analyst: 'agency',
  officer: 'county-board',
}

/** The roles of a kind of organisation, those that may most first. */
export function rolesOf(kind: OrganisationKind): readonly Role[] {
  return Object.keys(kindOf).filter((role): role is Role => isRole(role) && kindOf[role] === kind)
}

/** Whether one role may all that another may. */
export function covers(role: Role, other: Role): boolean {
  return verbsOf[other].every((verb) => may(role, verb))
}

/** The roles that somebody may give in an organisation of a kind: nobody grants a verb that they lack. */
export function grantableRoles(granter: Role, kind: OrganisationKind): readonly Role[] {
  return rolesOf(kind).filter((role) => covers(granter, role))
}

/**
 * The role of someone who has one and is given another: whichever of them may all that the other may. null where each may something that
 * the other may not, so that somebody has to choose.
 */
export function joinRoles(held: Role | null, given: Role): Role | null {
  if (held === null || covers(given, held)) return given
  return covers(held, given) ? held : null
}
