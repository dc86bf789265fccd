import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { AnalysisNav } from '../../../analysis/index.ts'
import type { ReportDraft } from '../actions/read-report.ts'
import type { FrozenSummary } from '../queries/frozen.ts'
import type { BuiltReport } from '../rules/built-report.ts'
import { Downloads } from './Downloads.tsx'
import { FaultList } from './FaultList.tsx'
import { messages } from './messages.ts'
import { savedWhen } from './when.ts'

interface FreezePageProps {
  frame: Framing
  draft: ReportDraft
  built: BuiltReport
  frozen: readonly FrozenSummary[]
  /** The one who looks may freeze and publish. */
  mayFreeze: boolean
}

/** Freezing a report, and its frozen editions with their files. */
export function FreezePage({ frame, draft, built, frozen, mayFreeze }: FreezePageProps) {
  const { language } = frame
  const { survey, report, version, definition, published } = draft
  const base = `/analys/${survey.id}/rapporter/${report}`
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={base}>{definition.title}</a>}
        title={say(language, messages.freezeTitle)}
        lead={say(language, messages.freezeLead)}
      />
      <AnalysisNav language={language} survey={survey.id} current="reports" />
      <FaultList language={language} faults={built.faults} draft={draft} />
      <p className="above-4">
        {published
          ? say(language, messages.freezesPublished, { revision: `${published.revision}` })
          : say(language, messages.freezesDraft)}
      </p>
      {!mayFreeze && <p className="above-4">{say(language, messages.freezeOnlyLead)}</p>}
      {mayFreeze && built.faults.length === 0 && (
        <form method="post" action={`${base}/frys`} className="actions above-4">
          <input type="hidden" name="version" value={version} />
          <Button>{say(language, messages.freeze)}</Button>
        </form>
      )}
      <Section id="utgavor" title={say(language, messages.editions)}>
        {frozen.length === 0 && <p>{say(language, messages.noEditions)}</p>}
        {frozen.map((edition) => (
          <Edition key={edition.edition} {...{ frame, edition, base, mayFreeze }} survey={survey.id} />
        ))}
      </Section>
    </WorkFrame>
  )
}

interface EditionProps {
  frame: Framing
  edition: FrozenSummary
  survey: string
  base: string
  mayFreeze: boolean
}

function Edition({ frame: { language }, edition, survey, base, mayFreeze }: EditionProps) {
  const { publishedAt, ofPublished } = edition
  const when = savedWhen(language, edition.frozenAt, edition.frozenBy)
  return (
    <article className="above-4" aria-labelledby={`utgava-${edition.edition}`}>
      <h3 id={`utgava-${edition.edition}`}>{say(language, messages.edition, { edition: `${edition.edition}` })}</h3>
      <p>{say(language, messages.frozenBy, { when, version: `${edition.version}` })}</p>
      <p className="base checksum">{say(language, messages.dataSum, { sha256: edition.dataSha256 })}</p>
      {publishedAt && (
        <p>
          {say(language, messages.isPublished, { date: formatDate(language, publishedAt) })}{' '}
          <a href={`/resultat/${survey}/rapporter/${edition.report}`}>{say(language, messages.readPublished)}</a>
        </p>
      )}
      {!ofPublished && <Notice>{<p>{say(language, messages.notPublishable)}</p>}</Notice>}
      <Downloads language={language} base={`${base}/utgavor/${edition.edition}`} frozen />
      {mayFreeze && ofPublished && publishedAt === null && (
        <form method="post" action={`${base}/publicera`} className="actions above-4">
          <input type="hidden" name="utgava" value={edition.edition} />
          <Button variant="secondary">{say(language, messages.publish)}</Button>
        </form>
      )}
    </article>
  )
}
