export { type Home, readHome } from './actions/read-home.ts'
