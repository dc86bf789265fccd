/** A bundle of its own (scripts/build.ts): named one by one from the index, so that what the module has for the web is left out. */
export { analysisCommands } from '../modules/analysis/index.ts'
