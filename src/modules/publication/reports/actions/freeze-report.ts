import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { documentRenderers } from '../../../../platform/documents/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { programVersion } from '../../../../platform/program/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { findVersion } from '../queries/drafts.ts'
import { addFrozen, listFrozen } from '../queries/frozen.ts'
import { buildDefinedReport } from '../rules/build-defined-report.ts'
import { canonicalJson } from '../rules/frozen/canonical-json.ts'
import { closeFrozen, freezeContent } from '../rules/frozen/freeze-content.ts'
import { type FrozenContent, sha256 } from '../rules/frozen/frozen-report.ts'
import { readReportData } from './read-report-data.ts'
import { reportInput, requireOwn, versionNumber } from './report-input.ts'

const freezeInput = reportInput.extend({ version: versionNumber })

/** What would be frozen now. Its files are made of it outside of any transaction, since that takes its time. */
export const prepareFreeze = defineAction({
  name: 'report.prepare',
  permission: 'report.freeze',
  effect: 'read',
  input: freezeInput,
  run: async (context, { survey: id, report, version }): Promise<{ survey: Survey; content: FrozenContent }> => {
    const survey = await requireOwn(context, id)
    return { survey, content: await contentOf(context, survey, report, version) }
  },
})

/**
 * Freezes a report with the files that were made of what was prepared.
 *
 * @throws Problem `not-found`, `conflict` when the text, the data or the day is another than was prepared, `bad-input` with
 * everything that is wrong with the report
 */
export const freezeReport = defineAction({
  name: 'report.freeze',
  permission: 'report.freeze',
  effect: 'write',
  input: freezeInput.extend({
    contentSha256: z.string().length(64),
    files: z.strictObject({
      pdf: z.instanceof(Uint8Array),
      docx: z.instanceof(Uint8Array),
      html: z.instanceof(Uint8Array),
    }),
  }),
  run: async (context, { survey: id, report, version, contentSha256, files }) => {
    const survey = await requireOwn(context, id)
    const content = await contentOf(context, survey, report, version)
    if (hashContent(content) !== contentSha256) throw new Problem('conflict')
    const made = (['pdf', 'docx', 'html'] as const).map((format) => ({
      format,
      content: files[format],
      sha256: sha256(files[format]),
    }))
    await addFrozen(context.db, survey, {
      report,
      edition: content.edition,
      version,
      title: content.definition.title,
      content: closeFrozen(content, files),
      dataSha256: content.dataSha256,
      ofPublished: content.published !== null,
      at: context.now,
      by: context.person,
      files: made,
    })
    return { edition: content.edition, dataSha256: content.dataSha256 }
  },
  audit: ({ survey, report, version }, { edition, dataSha256 }) => ({
    subject: `${survey}/${report}`,
    detail: { edition, version, dataSha256 },
  }),
})

export function hashContent(content: FrozenContent): string {
  return sha256(canonicalJson(content))
}

async function contentOf(
  context: ActionContext,
  survey: Survey,
  report: string,
  version: number,
): Promise<FrozenContent> {
  const latest = await findVersion(context.db, survey, report, null)
  if (latest === null) throw new Problem('not-found')
  if (latest.version !== version) throw new Problem('conflict')
  const { definition } = latest
  const { questionnaire, data, facts, published } = await readReportData(context, survey, definition)
  const { faults } = buildDefinedReport({ definition, questionnaire: survey.questionnaire, data, facts })
  if (faults.length > 0) {
    throw new Problem('bad-input', { faults: faults.map(({ block, message }) => ({ field: block, message })) })
  }
  const [last] = await listFrozen(context.db, survey, report)
  return freezeContent({
    survey: survey.id,
    report,
    edition: (last?.edition ?? 0) + 1,
    version,
    frozenOn: dayOf(context.now),
    definition,
    questionnaire,
    data,
    facts,
    published,
    program: programVersion(),
    renderers: documentRenderers(),
  })
}
