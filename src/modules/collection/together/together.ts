export type * from './rules/together.ts'
