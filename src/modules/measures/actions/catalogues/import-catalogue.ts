import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { messages } from '../../messages/index.ts'
import { endImported, saveImported } from '../../queries/catalogues.ts'
import { requirementsOf } from '../../rules/catalogue/catalogue.ts'
import { readCatalogueFile } from '../../rules/import/read-catalogue-file.ts'

/**
 * Reads in a catalogue of the municipality's own. One of the same name is replaced; what was tied to its requirements stays tied by
 * their numbers. One statement.
 *
 * @throws Problem `bad-input` with every fault of the file, its field being the place in it: `4:1` is line 4, cell 1
 */
export const importCatalogue = defineAction({
  name: 'catalogue.import',
  permission: 'measure.change',
  effect: 'write',
  input: z.strictObject({
    name: z.string().max(1000),
    fileName: z.string().max(200),
    source: z.instanceof(Uint8Array),
  }),
  run: async (context, { name, fileName, source }) => {
    const { format, read } = readCatalogueFile(source, fileName, name)
    if (!read.ok) {
      const faults = read.faults.map(({ line, column, message }) => ({ field: `${line}:${column}`, message }))
      throw new Problem('bad-input', { faults })
    }
    await saveImported(context.db, context, { catalogue: read.value, format, fileName })
    return { id: read.value.id, title: read.value.title.sv, requirements: requirementsOf(read.value).length }
  },
  audit: ({ fileName }, { id, requirements }) => ({ subject: id, detail: { fileName, requirements } }),
})

/** Takes a catalogue of one's own away. Measures stay, and what they served comes back if it is read in again. One statement. */
export const endCatalogue = defineAction({
  name: 'catalogue.end',
  permission: 'measure.change',
  effect: 'write',
  input: z.strictObject({ catalogue: z.string().max(64), confirmed: z.boolean() }),
  run: async (context, { catalogue, confirmed }) => {
    if (!confirmed) {
      throw new Problem('bad-input', { faults: [{ field: 'confirmed', message: messages.endCatalogueUnconfirmed }] })
    }
    if (!(await endImported(context.db, context, catalogue))) throw new Problem('not-found')
    return {}
  },
  audit: ({ catalogue }) => ({ subject: catalogue, detail: {} }),
})
