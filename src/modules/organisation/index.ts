export { acceptInvitation } from './actions/accept-invitation.ts'
export { endMembership, setRole } from './actions/decide-work.ts'
export { invitePerson, reissueInvitation, revokeInvitation } from './actions/invite-person.ts'
export {
  type InvitationInput,
  type IssuedInvitation,
  invitationDays,
  issueInvitation,
  issueInvitations,
} from './actions/issue-invitations.ts'
export { listPeople } from './actions/list-people.ts'
export { type OperatorPlace, organisationCommands } from './commands.ts'
export { organisationRoutes } from './pages/routes.ts'
export { type Colleague, listColleagues } from './queries/colleagues.ts'
export { type InvitedBy, type ListedInvitation, listInvitations, revokeInvitations } from './queries/invitations.ts'
export { workplacesOf } from './queries/workplaces.ts'
export { doReorganisationsJob } from './reorganisation/jobs/do-reorganisations.ts'
export { dutyWords } from './responsibility/messages.ts'
export { type Duty, duties } from './responsibility/rules/duty.ts'
export { type InvitationState, invitationState } from './rules/invitation-state.ts'
export { readInvitee } from './rules/read-invitee.ts'
export { personActions, personRegister } from './staff/person-register.ts'
export { kindWords } from './units/messages.ts'
export { UnitTree } from './units/pages/UnitTree.tsx'
export { type LivingUnit, listUnits, unitsAsJson } from './units/queries/units.ts'
export { above, flatten, treeOf } from './units/rules/tree.ts'
export type { Unit, UnitKind } from './units/rules/unit.ts'
