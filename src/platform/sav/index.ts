export type { SavFile, SavVariable } from './model.ts'
export { longestSavText } from './segments.ts'
export { writeSav } from './write-sav.ts'
