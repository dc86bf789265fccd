import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { addReportPublication, listFrozen } from '../queries/frozen.ts'
import { messages } from '../rules/messages.ts'
import { reportInput, requireOwn, versionNumber } from './report-input.ts'

/** Makes a frozen report public. @throws Problem `not-found`, `not-ready` when its data has not been published, `conflict` */
export const publishReport = defineAction({
  name: 'report.publish',
  permission: 'report.freeze',
  effect: 'write',
  input: reportInput.extend({ edition: versionNumber }),
  run: async (context, { survey: id, report, edition }) => {
    const survey = await requireOwn(context, id)
    const frozen = (await listFrozen(context.db, survey, report)).find((each) => each.edition === edition)
    if (frozen === undefined) throw new Problem('not-found')
    if (!frozen.ofPublished) throw new Problem('not-ready', { detail: messages.dataNotPublished })
    await addReportPublication(context.db, survey, { report, edition, at: context.now, by: context.person })
    return { edition }
  },
  audit: ({ survey, report }, { edition }) => ({ subject: `${survey}/${report}`, detail: { edition } }),
})
