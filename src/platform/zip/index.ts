export { readZip, type ZipRefusal } from './read-zip.ts'
export { writeZip } from './write-zip.ts'
