import { Fragment, type ReactNode } from 'react'
import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import type { Language } from '../../../survey/index.ts'
import type { ToldReason } from '../../rules/result.ts'
import type { BreakdownCell, BreakdownPart, BreakdownRow } from '../rules/breakdown-parts.ts'
import { baseText, cellShare, cellWeighted, markText, weightedText } from '../rules/cell-text.ts'
import { tableWords } from '../rules/messages.ts'
import { numberTexts, writtenHeads } from '../rules/written-row.ts'
import { messages } from './messages.ts'

interface FiguresTableProps {
  language: Language
  /** What the table shows. */
  caption: string
  /** What the groups are: the heading of their column. */
  groupsAre: string
  part: BreakdownPart
}

const reasons = ['small-base', 'protected', 'small-count', 'secondary'] as const
/** The sign of each reason, in the cell and before its words under the table. `protected` stands for the last two where nothing is revealed. */
const signs: Record<ToldReason, string> = { 'small-base': 'a', protected: 'b', 'small-count': 'b', secondary: 'c' }

/** Every figure of a question, or of a row of a matrix: everyone, weighted where there are weights, and each group. Under it, why something is hidden. */
export function FiguresTable({ language, caption, groupsAre, part }: FiguresTableProps) {
  const { options, everyone, weighted, groups } = part
  const columns = [
    { key: 'group', label: groupsAre },
    { key: 'base', label: say(language, tableWords.answered), numeric: true },
    ...writtenHeads(part, language).map((label, index) => ({ key: `o-${index}`, label, numeric: true })),
  ]
  const row = (of: BreakdownRow) => ({
    key: of.id,
    cells: [
      of.label,
      <Base key="base" base={of.base} language={language} />,
      ...(everyone.number
        ? numberTexts(of, language)
        : of.cells.map((cell, index) => <Cell key={options[index]?.id ?? index} cell={cell} language={language} />)),
    ] as ReactNode[],
  })
  const weighing = weighted && {
    key: 'weighted',
    cells: [
      say(language, tableWords.everyoneWeighted),
      '',
      ...weighted.map((figure) => weightedText(figure, language)),
    ] as ReactNode[],
  }
  const used = reasons.filter((reason) => groups.some(({ base, cells }) => [base, ...cells].some(hiddenBy(reason))))
  return (
    <>
      <ScrollTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={[row(everyone), ...(weighing ? [weighing] : []), ...groups.map(row)]}
      />
      {weighted?.some((figure) => figure?.apart != null) && <p className="base">{say(language, messages.apartNote)}</p>}
      {used.length > 0 && (
        <dl className="reasons" aria-label={say(language, messages.reasons)}>
          {used.map((reason) => (
            <Fragment key={reason}>
              <dt>
                <span className="withheld">
                  {say(language, tableWords.withheld)} {signs[reason]}
                </span>
              </dt>
              <dd>{say(language, tableWords[reason])}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </>
  )
}

function hiddenBy(reason: ToldReason): (cell: BreakdownCell) => boolean {
  return (cell) => cell.kind === 'withheld' && cell.reason === reason
}

function Base({ base, language }: { base: BreakdownCell; language: Language }) {
  return base.kind === 'withheld' ? <Cell cell={base} language={language} /> : baseText(base, language)
}

function Cell({ cell, language }: { cell: BreakdownCell; language: Language }) {
  if (cell.kind === 'count') {
    const share = cellShare(cell, language)
    const weighted = cellWeighted(cell, language)
    return (
      <>
        <b>{formatNumber(cell.count, language)}</b>
        {/* Empty under twenty answers, so that the counts stand under each other */}
        <span className="cell-share">{share}</span>
        {weighted !== null && <span className="cell-weighted">{weighted}</span>}
      </>
    )
  }
  if (cell.kind !== 'withheld') return <span className="blank">{markText(cell.kind, language)}</span>
  const { reason, hidden } = cell
  const shown = hidden
    ? say(language, messages.revealedCell, {
        count: formatNumber(hidden.count, language),
        n: formatNumber(hidden.answered, language),
      })
    : markText('withheld', language)
  return (
    <span className="withheld" data-revealed={hidden ? '' : undefined} title={say(language, tableWords[reason])}>
      {shown} {signs[reason]}
    </span>
  )
}
