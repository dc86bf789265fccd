import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { addPublishedSource } from '../queries/published-sources.ts'
import { readPublishedSource } from '../rules/read/read-published-source.ts'

/**
 * Takes in figures that somebody else has published, from their file.
 *
 * @throws Problem `bad-input` with every fault of the file, `conflict` when there are such figures by that id
 */
export const takeInPublished = defineAction({
  name: 'round.take-in',
  permission: 'round.link',
  effect: 'write',
  input: z.strictObject({ source: z.string().max(300_000) }),
  run: async ({ db, organisation, now, person }, { source }) => {
    const read = readPublishedSource(source, 'published.json')
    if (!read.ok) {
      const place = (line: number, word: string) => (line === 0 ? '' : `${word} ${line}: `)
      const faults = read.faults.map(({ line, message }) => ({
        field: 'source',
        message: { sv: `${place(line, 'Rad')}${message.sv}`, en: `${place(line, 'Line')}${message.en}` },
      }))
      throw new Problem('bad-input', { faults })
    }
    const { id } = read.value
    await addPublishedSource(db, organisation, { id, source, at: now, by: person })
    return { id, figures: read.value.figures.length }
  },
  audit: (_, { id, figures }) => ({ subject: id, detail: { figures } }),
})
