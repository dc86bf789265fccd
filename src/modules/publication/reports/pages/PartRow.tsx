import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Status } from '../../../../ui/Status.tsx'
import type { ReportDraft } from '../actions/read-report.ts'
import type { ReportBlock } from '../rules/definition.ts'
import { messages } from './messages.ts'
import { partKind, partWords } from './part-words.ts'

interface PartRowProps {
  language: Language
  block: ReportBlock
  draft: Pick<ReportDraft, 'survey' | 'report' | 'version'>
  place: { isFirst: boolean; isLast: boolean }
  /** How much is wrong in it. */
  faults: number
}

/** One part in the list: what it is, and what can be done to it. */
export function PartRow({ language, block, draft, place, faults }: PartRowProps) {
  const { survey, report, version } = draft
  const base = `/analys/${survey.id}/rapporter/${report}`
  const kind = partKind(block, language)
  const words = partWords(block, survey.questionnaire, language)
  const part = words === '' ? kind : words
  const named = (what: string) => say(language, messages.ofPart, { what, part })
  return (
    <li id={block.id} data-kind={block.kind === 'heading' ? `heading-${block.level}` : block.kind}>
      <p className="part-words">
        <span className="part-kind">{words === '' ? say(language, messages.readyMade) : kind}</span>
        <a href={`${base}/delar/${block.id}`}>{part}</a>
        {faults > 0 && <Status kind="late">{`${faults}`}</Status>}
      </p>
      <form method="post" action={`${base}/delar`} className="part-tools">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="del" value={block.id} />
        {!place.isFirst && (
          <Tool value="upp" label={say(language, messages.up)} name={named(say(language, messages.up))} />
        )}
        {!place.isLast && (
          <Tool value="ned" label={say(language, messages.down)} name={named(say(language, messages.down))} />
        )}
        <Tool value="bort" label={say(language, messages.remove)} name={named(say(language, messages.remove))} />
        <a href={`${base}?efter=${block.id}#lagg-till`} aria-label={named(say(language, messages.addAfter))}>
          {say(language, messages.addAfter)}
        </a>
      </form>
    </li>
  )
}

function Tool({ value, label, name }: { value: string; label: string; name: string }) {
  return (
    <button
      type="submit"
      className="ds-button"
      data-variant="tertiary"
      data-size="sm"
      name="gor"
      value={value}
      aria-label={name}
    >
      {label}
    </button>
  )
}
