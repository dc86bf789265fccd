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
  | 'unit.read'
  | 'unit.change'
  | 'asset.read'
  | 'asset.edit'
  | 'asset.change'
  | 'document.read'
  | 'document.change'
  | 'document.acknowledge'
  | 'classification.read'
  | 'classification.assess'
  | 'classification.decide'
  | 'measure.read'
  | 'measure.edit'
  | 'measure.change'
  | 'risk.read'
  | 'risk.assess'
  | 'risk.change'
  | 'risk.accept'
  | 'incident.read'
  | 'incident.report'
  | 'incident.note'
  | 'incident.handle'
  | 'incident.close'
  | 'continuity.read'
  | 'continuity.edit'
  | 'continuity.change'
  | 'continuity.decide'
  | 'incident.notify'
  | 'task.read'
  | 'task.do'
  | 'task.plan'
  | 'extract.make'
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

/** What there is to read in the registers of a municipality's own work. */
const readsRegisters = [
  'unit.read',
  'asset.read',
  'document.read',
  'classification.read',
  'measure.read',
  'risk.read',
  'incident.read',
  'continuity.read',
  'incident.report',
  'task.read',
] as const

/** What is done in them by whoever has something of their own there. */
const worksInRegisters = [
  ...readsRegisters,
  'asset.edit',
  'incident.note',
  'document.acknowledge',
  'classification.assess',
  'measure.edit',
  'continuity.edit',
  'risk.assess',
  'task.do',
] as const

/** What whoever runs the management system does. */
const runsRegisters = [
  ...worksInRegisters,
  'unit.change',
  'asset.change',
  'document.change',
  'classification.decide',
  'measure.change',
  'risk.change',
  'risk.accept',
  'incident.handle',
  'incident.close',
  'continuity.change',
  'continuity.decide',
  'incident.notify',
  'task.plan',
  'extract.make',
] as const

/**
 * A role is a list of verbs. `survey.answer` is for every part of a questionnaire, `survey.contribute` for the parts that one has
 * been asked to answer. `asset.edit`, `measure.edit` and `risk.assess` are for what one owns, `…change` for everyone's. Which risks
 * `risk.accept` is for, the method says. A `contact` is whom an agency has invited: leads the answering, and nothing else in the municipality.
 */
export const verbsOf: Record<Role, readonly Verb[]> = {
  administrator: [...leadsAnswering, ...runsRegisters, 'person.read', 'person.invite', 'person.end', 'audit.read'],
  coordinator: [...leadsAnswering, ...runsRegisters, 'person.read', 'person.invite', 'audit.read'],
  contact: [...leadsAnswering, 'person.read', 'person.invite'],
  contributor: ['survey.read', 'survey.contribute'],
  owner: ['survey.read', 'survey.answer', 'survey.contribute', ...worksInRegisters],
  manager: [
    'survey.read',
    'survey.contribute',
    ...worksInRegisters,
    'classification.decide',
    'continuity.decide',
    'risk.accept',
  ],
  employee: ['document.read', 'document.acknowledge', 'incident.report'],
  reviewer: ['survey.read', 'person.read', 'audit.read', ...readsRegisters],
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
