export { type Piece, type Place, readLine, type WrittenFault } from './read-line.ts'
export { readWritten, type Written } from './read-written.ts'
