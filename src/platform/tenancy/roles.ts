/** Verbs on nouns: what can be permitted. An action names one of them. */
export type Verb =
  | 'survey.read'
  | 'survey.answer'
  | 'survey.submit'
  | 'survey.follow'
  | 'survey.close'
  | 'survey.publish'
  | 'result.read'
  | 'result.reveal'
  | 'round.link'
  | 'text.code'
  | 'text.release'
  | 'report.edit'
  | 'report.freeze'
  | 'data.export'
  | 'audit.read'

/** The roles of each kind of organisation. */
export type Role = MunicipalityRole | AgencyRole | CountyBoardRole
export type MunicipalityRole = 'administrator' | 'coordinator' | 'owner' | 'manager' | 'employee' | 'reviewer'
export type AgencyRole = 'survey-lead' | 'analyst'
export type CountyBoardRole = 'officer'

/** A role is a list of verbs. */
export const verbsOf: Record<Role, readonly Verb[]> = {
  administrator: ['survey.read', 'survey.answer', 'survey.submit', 'audit.read'],
  coordinator: ['survey.read', 'survey.answer', 'survey.submit', 'audit.read'],
  owner: ['survey.read', 'survey.answer'],
  manager: ['survey.read'],
  employee: [],
  reviewer: ['survey.read', 'audit.read'],
  'survey-lead': [
    'survey.follow',
    'survey.close',
    'survey.publish',
    'result.read',
    'result.reveal',
    'round.link',
    'text.code',
    'text.release',
    'report.edit',
    'report.freeze',
    'data.export',
    'audit.read',
  ],
  analyst: ['survey.follow', 'result.read', 'round.link', 'text.code', 'report.edit', 'data.export'],
  officer: [],
}

export function isRole(value: string): value is Role {
  return Object.hasOwn(verbsOf, value)
}

export function may(role: Role, verb: Verb): boolean {
  return verbsOf[role].includes(verb)
}
