import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { ReportDraft } from '../actions/read-report.ts'
import { composePart } from '../documents/compose-defined-report.tsx'
import type { BuiltReport } from '../rules/built-report.ts'
import type { ReportBlock } from '../rules/definition.ts'
import { BlockFields } from './BlockFields.tsx'
import { FaultList } from './FaultList.tsx'
import { FigureHelp } from './FigureHelp.tsx'
import { messages } from './messages.ts'
import { partKind } from './part-words.ts'
import { ReportView } from './ReportView.tsx'
import { TypedNumbers } from './TypedNumbers.tsx'

interface BlockPageProps {
  frame: Framing
  draft: ReportDraft
  built: BuiltReport
  /** As it is saved, or as it was filled in when the form was refused. */
  block: ReportBlock
  errors: ReadonlyMap<string, string>
  /** It has just been saved. */
  saved: boolean
}

/** One part of a report: its fields, what is wrong in it, and what it looks like. */
export function BlockPage({ frame, draft, built, block, errors, saved }: BlockPageProps) {
  const { language } = frame
  const { survey, report, version, definition } = draft
  const base = `/analys/${survey.id}/rapporter/${report}`
  const number = definition.blocks.findIndex(({ id }) => id === block.id) + 1
  const faults = built.faults.filter((fault) => fault.block === block.id)
  const part = built.parts.find(({ id }) => id === block.id)
  return (
    <WorkFrame {...frame} errors={errors.size > 0}>
      <ErrorSummary language={language} errors={[...errors].map(([id, message]) => ({ id, message }))} />
      <PageHead
        crumb={<a href={`${base}#${block.id}`}>{definition.title}</a>}
        title={partKind(block, language)}
        lead={say(language, messages.partOf, { number: `${number}`, total: `${definition.blocks.length}` })}
      />
      {saved && <Notice kind="done" title={say(language, messages.savedAs, { version: `${version}` })} live />}
      <FaultList language={language} faults={faults} draft={draft} />
      <TypedNumbers language={language} numbers={built.typed.get(block.id) ?? []} />
      <form method="post" action={`${base}/delar/${block.id}`} className="report-form">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="sort" value={block.kind} />
        <BlockFields {...{ language, block, draft, errors }} />
        <p className="actions above-4">
          {block.kind !== 'participation' && block.kind !== 'method' && <Button>{say(language, messages.save)}</Button>}
          <a href={`${base}#${block.id}`}>{say(language, messages.back)}</a>
        </p>
      </form>
      {part && errors.size === 0 && (
        <Section id="utseende" title={say(language, messages.looksLike)}>
          <ReportView model={{ blocks: composePart(part, built) }} />
        </Section>
      )}
      {block.kind === 'text' && <FigureHelp language={language} built={built} />}
    </WorkFrame>
  )
}
