import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { addVersion, findVersion } from '../queries/drafts.ts'
import { mostBlocks } from '../rules/definition.ts'
import { editDefinition, editSchema } from '../rules/edit-definition.ts'
import { messages } from '../rules/messages.ts'
import { reportInput, requireOwn, versionNumber } from './report-input.ts'

/**
 * Does one thing to a report, as a new version. `version` is the one that was looked at: where it is no longer the latest, nothing
 * is saved and nothing is merged.
 *
 * @throws Problem `not-found`, `conflict` when someone has saved since, `bad-input` when there are too many parts
 */
export const editReport = defineAction({
  name: 'report.edit',
  permission: 'report.edit',
  effect: 'write',
  input: reportInput.extend({ version: versionNumber, edit: editSchema }),
  run: async (context, { survey: id, report, version, edit }) => {
    const survey = await requireOwn(context, id)
    const latest = await findVersion(context.db, survey, report, null)
    if (latest === null) throw new Problem('not-found')
    if (latest.version !== version) throw new Problem('conflict')
    const definition = editDefinition(latest.definition, edit)
    if (definition === null) throw new Problem('not-found')
    if (definition.blocks.length > mostBlocks) {
      throw new Problem('bad-input', { faults: [{ field: '', message: messages.tooManyBlocks }] })
    }
    const next = version + 1
    await addVersion(context.db, survey, { report, version: next, definition, at: context.now, by: context.person })
    return { version: next, block: edit.do === 'add' ? addedBlock(latest.definition.blocks, definition.blocks) : null }
  },
  audit: ({ survey, report, edit }, { version }) => ({
    subject: `${survey}/${report}`,
    detail: { version, did: edit.do },
  }),
})

function addedBlock(before: readonly { id: string }[], after: readonly { id: string }[]): string | null {
  const known = new Set(before.map(({ id }) => id))
  return after.find(({ id }) => !known.has(id))?.id ?? null
}
