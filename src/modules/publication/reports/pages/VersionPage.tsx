import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { ReportDraft } from '../actions/read-report.ts'
import { compareDefinitions, type DefinitionChange } from '../rules/compare-definitions.ts'
import type { ReportDefinition } from '../rules/definition.ts'
import { Written } from './ConflictPage.tsx'
import { messages } from './messages.ts'
import { partKind, partLines } from './part-words.ts'
import { savedWhen } from './when.ts'

interface VersionPageProps {
  frame: Framing
  /** The version that was asked for. */
  draft: ReportDraft
  latest: { readonly version: number; readonly definition: ReportDefinition }
}

/** An earlier version beside the latest, and the way back to it. */
export function VersionPage({ frame, draft, latest }: VersionPageProps) {
  const { language } = frame
  const { survey, report, version, definition, savedAt, savedBy } = draft
  const base = `/analys/${survey.id}/rapporter/${report}`
  const { changes, moved, renamed } = compareDefinitions(definition, latest.definition)
  const isSame = changes.length === 0 && !moved && !renamed
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`${base}/versioner`}>{say(language, messages.versions)}</a>}
        title={say(language, messages.compareTitle, { version: `${version}` })}
        lead={say(language, messages.versionLead, {
          version: `${version}`,
          when: savedWhen(language, savedAt, savedBy),
        })}
      />
      {isSame && <p>{say(language, messages.noDifference)}</p>}
      {renamed && <p>{`${definition.title} (${definition.language})`}</p>}
      {moved && <p>{say(language, messages.moved)}</p>}
      {changes.map((change) => (
        <Change key={change.after?.id ?? change.before?.id} {...{ frame, change, draft }} />
      ))}
      {!isSame && (
        <Section id="ater" title={say(language, messages.restore)} lead={say(language, messages.restoreLead)}>
          <form method="post" action={`${base}/versioner/${version}`} className="actions above-4">
            <input type="hidden" name="version" value={latest.version} />
            <Button variant="secondary">{say(language, messages.restore)}</Button>
          </form>
        </Section>
      )}
    </WorkFrame>
  )
}

function Change({ frame, change, draft }: { frame: Framing; change: DefinitionChange; draft: ReportDraft }) {
  const { language } = frame
  const { questionnaire } = draft.survey
  const { before, after } = change
  const block = after ?? before
  if (block === null) return null
  const what = before === null ? messages.onlyNow : after === null ? messages.onlyThen : messages.differs
  const sides = [
    [messages.atThatTime, before],
    [messages.today, after],
  ] as const
  return (
    <Section id={`del-${block.id}`} title={`${partKind(block, language)}: ${say(language, what).toLowerCase()}`}>
      <div className="conflict-sides">
        {sides.map(([message, side]) =>
          side === null ? null : (
            <div key={message.en} className="conflict-side">
              <p className="quiet size-s">{say(language, message)}</p>
              <Written lines={partLines(side, questionnaire, language)} />
            </div>
          ),
        )}
      </div>
    </Section>
  )
}
