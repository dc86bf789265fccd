import { say } from '../../../../platform/i18n/index.ts'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Details } from '../../../../ui/Details.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { AnalysisNav } from '../../../analysis/index.ts'
import type { ReportDraft } from '../actions/read-report.ts'
import type { BuiltReport } from '../rules/built-report.ts'
import { AddPart } from './AddPart.tsx'
import { FaultList } from './FaultList.tsx'
import { messages } from './messages.ts'
import { NameForm } from './NameForm.tsx'
import { PartRow } from './PartRow.tsx'
import { savedWhen } from './when.ts'

export interface EditorPageProps {
  frame: Framing
  draft: ReportDraft
  built: BuiltReport
  /** What the person has just done, or what hindered it. */
  told: 'saved' | 'removed' | 'stale' | 'untitled' | null
  /** The part that a new one is to stand after. */
  after: string | null
}

/** A report as its parts in order: what can be done to each, and what is wrong. */
export function EditorPage({ frame, draft, built, told, after }: EditorPageProps) {
  const { language } = frame
  const { survey, report, version, definition, savedAt, savedBy } = draft
  const base = `/analys/${survey.id}/rapporter/${report}`
  const { blocks } = definition
  return (
    <WorkFrame {...frame} errors={told === 'stale' || told === 'untitled'}>
      <PageHead
        crumb={<a href={`/analys/${survey.id}/rapporter`}>{say(language, messages.title)}</a>}
        title={definition.title}
        lead={say(language, messages.versionLead, {
          version: `${version}`,
          when: savedWhen(language, savedAt, savedBy),
        })}
        actions={<ButtonLink href={`${base}/forhandsvisning`}>{say(language, messages.preview)}</ButtonLink>}
        links={
          <>
            <a href={`${base}/frys`}>{say(language, messages.freezing)}</a>
            <a href={`${base}/versioner`}>{say(language, messages.versions)}</a>
          </>
        }
      />
      <AnalysisNav language={language} survey={survey.id} current="reports" />
      {told === 'stale' && (
        <Notice kind="warning" title={say(language, messages.staleTitle)} live>
          <p>{say(language, messages.staleAdvice)}</p>
        </Notice>
      )}
      {(told === 'saved' || told === 'removed') && (
        <Notice
          kind="done"
          title={say(language, told === 'saved' ? messages.savedAs : messages.removedAs, { version: `${version}` })}
          live
        />
      )}
      <FaultList language={language} faults={built.faults} draft={draft} />
      <Section id="delar" title={say(language, messages.parts)} lead={say(language, messages.partsLead)}>
        {blocks.length === 0 ? (
          <p>{say(language, messages.noParts)}</p>
        ) : (
          <ol className="report-parts">
            {blocks.map((block, index) => (
              <PartRow
                key={block.id}
                {...{ language, block, draft }}
                place={{ isFirst: index === 0, isLast: index === blocks.length - 1 }}
                faults={built.faults.filter((fault) => fault.block === block.id).length}
              />
            ))}
          </ol>
        )}
      </Section>
      <AddPart language={language} draft={draft} after={after} />
      <div className="section">
        <Details summary={say(language, messages.titleAndLanguage)} open={told === 'untitled'}>
          <NameForm language={language} draft={draft} refused={told === 'untitled'} />
        </Details>
      </div>
    </WorkFrame>
  )
}
