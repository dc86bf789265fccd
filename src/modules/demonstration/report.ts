import { documentRenderers } from '../../platform/documents/index.ts'
import { dayOf } from '../../platform/i18n/index.ts'
import { programVersion } from '../../platform/program/index.ts'
import type { ResultSet } from '../analysis/index.ts'
import { closeFrozen, freezeContent, sha256, writeFrozenFiles } from '../publication/index.ts'
import { agency } from './people.ts'
import { addRows, type Db, findPeople } from './queries.ts'
import { demonstrationReport } from './report-text.ts'
import type { Round } from './rounds.ts'

/** The address of the demonstration's report. */
const demonstrationReportId = 'systematiken-saknas'

/** A report about a published round: written in one version, frozen, and public. */
export async function addReport(
  db: Db,
  { source, questionnaire }: Round,
  open: { readonly opensOn: string; readonly closesOn: string },
  { national, breakdowns }: ResultSet,
  now: Date,
): Promise<void> {
  const [erik, sara] = await findPeople(db, [
    'erik.noren@enkatmyndigheten.example',
    'sara.wik@enkatmyndigheten.example',
  ])
  const key = { organisation: agency.id, survey: questionnaire.id }
  const ofReport = { ...key, report: demonstrationReportId }
  const today = dayOf(now)
  await addRows(db, 'report', [{ ...key, id: demonstrationReportId, created_at: now, created_by: erik }])
  await addRows(db, 'report_version', [
    { ...ofReport, version: 1, definition: demonstrationReport, saved_at: now, saved_by: erik },
  ])
  const content = freezeContent({
    survey: questionnaire.id,
    report: demonstrationReportId,
    edition: 1,
    version: 1,
    frozenOn: today,
    definition: demonstrationReport,
    questionnaire: source,
    data: { national, breakdowns },
    facts: { owner: agency.name, ...open, synthetic: true, date: today },
    published: { revision: 1, on: today },
    program: programVersion(),
    renderers: documentRenderers(),
  })
  const files = await writeFrozenFiles(content, questionnaire)
  const edition = { ...ofReport, edition: 1 }
  await addRows(db, 'frozen_report', [
    {
      ...edition,
      version: 1,
      title: demonstrationReport.title,
      content: closeFrozen(content, files),
      data_sha256: content.dataSha256,
      of_published: true,
      frozen_at: now,
      frozen_by: sara,
    },
  ])
  await addRows(
    db,
    'frozen_file',
    Object.entries(files).map(([format, bytes]) => ({
      ...edition,
      format,
      content: `\\x${Buffer.from(bytes).toString('hex')}`,
      sha256: sha256(bytes),
    })),
  )
  await addRows(db, 'report_publication', [{ ...edition, published_at: now, published_by: sara }])
}
