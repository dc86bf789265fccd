export { demonstrationCommands } from './commands.ts'
export { describeSignIns } from './describe-sign-ins.ts'
export { loadDemonstration } from './load.ts'
export { isEmpty } from './queries.ts'
