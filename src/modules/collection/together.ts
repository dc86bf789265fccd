export type * from './rules/together/together.ts'
