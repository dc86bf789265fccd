export { isRole, may, type Role, type Verb, verbsOf } from './roles.ts'
export { inScope, type Scope } from './scope.ts'
