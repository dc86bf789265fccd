import { createHash } from 'node:crypto'
import { writeDocx, writeHtml, writePdf } from '../index.ts'
import { exampleDocument } from './example.ts'

/** Run as a process of its own: writes one document after another, and prints the hashes of the last in each format. */
for (const text of ['Annat', 'Samma']) {
  const model = exampleDocument(text)
  const files = [await writePdf(model), await writeDocx(model), writeHtml(model)]
  if (text === 'Samma') console.log(files.map((file) => createHash('sha256').update(file).digest('hex')).join(' '))
}
