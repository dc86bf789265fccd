/** Verbs on nouns: what can be permitted. An action names one of them. */
export type Verb =
  | 'survey.read'
  | 'survey.answer'
  | 'survey.contribute'
  | 'survey.assign'
  | 'survey.submit'
  | 'survey.design'
  | 'survey.issue'
  | 'survey.invite'
  | 'survey.follow'
  | 'survey.call'
  | 'survey.reopen'
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
  | 'person.read'
  | 'person.invite'
  | 'person.end'
  | 'county.follow'
  | 'audit.read'

/** The roles of each kind of organisation. */
export type Role = MunicipalityRole | AgencyRole | CountyBoardRole
export type MunicipalityRole =
  | 'administrator'
  | 'coordinator'
  | 'contact'
  | 'contributor'
  | 'owner'
  | 'manager'
  | 'employee'
  | 'reviewer'
export type AgencyRole = 'survey-lead' | 'analyst'
export type CountyBoardRole = 'officer'

/** What whoever leads a municipality's answering does. */
const leadsAnswering = ['survey.read', 'survey.answer', 'survey.contribute', 'survey.assign', 'survey.submit'] as const

/**
 * A role is a list of verbs. `survey.answer` is for every part of a questionnaire, `survey.contribute` for the parts that one has
 * been asked to answer. A `contact` is whom an agency has invited: leads the answering, and nothing else in the municipality.
 */
export const verbsOf: Record<Role, readonly Verb[]> = {
  administrator: [...leadsAnswering, 'person.read', 'person.invite', 'person.end', 'audit.read'],
  coordinator: [...leadsAnswering, 'person.read', 'person.invite', 'audit.read'],
  contact: [...leadsAnswering, 'person.read', 'person.invite'],
  contributor: ['survey.read', 'survey.contribute'],
  owner: ['survey.read', 'survey.answer', 'survey.contribute'],
  manager: ['survey.read', 'survey.contribute'],
  employee: [],
  reviewer: ['survey.read', 'person.read', 'audit.read'],
  'survey-lead': [
    'survey.design',
    'survey.issue',
    'survey.invite',
    'survey.follow',
    'survey.call',
    'survey.reopen',
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
    'person.read',
    'person.invite',
    'person.end',
    'audit.read',
  ],
  analyst: [
    'survey.design',
    'survey.follow',
    'survey.call',
    'result.read',
    'round.link',
    'text.code',
    'report.edit',
    'data.export',
    'person.read',
  ],
  officer: ['county.follow'],
}

export function isRole(value: string): value is Role {
  return Object.hasOwn(verbsOf, value)
}

export function may(role: Role, verb: Verb): boolean {
  return verbsOf[role].includes(verb)
}
