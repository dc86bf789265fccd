export { type FieldFault, Problem, type ProblemCode, type ProblemStatus, problemTable } from './problem.ts'
export { translateDatabaseError } from './translate-database-error.ts'
