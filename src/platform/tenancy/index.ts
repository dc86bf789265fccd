export { covers, grantableRoles, joinRoles, type OrganisationKind, rolesOf } from './grants.ts'
export { isRole, may, type Role, type Verb, verbsOf } from './roles.ts'
export { inScope, type Scope } from './scope.ts'
