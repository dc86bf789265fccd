export { programVersion } from './program-version.ts'
