/** A bundle of its own (scripts/build.ts): named one by one from the index, so that what the module has for the web is left out. */
export { publicationCommands } from '../modules/publication/index.ts'
