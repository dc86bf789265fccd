import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { ScrollTable } from '../../../../ui/ScrollTable.tsx'
import { Status } from '../../../../ui/Status.tsx'
import type { ResponsibilityMatrix } from '../actions/responsibilities.ts'
import { dutyColumns, messages, partWords } from '../messages.ts'
import { duties, type Part, parts } from '../rules/duty.ts'
import { type Held, holdersOf } from '../rules/inherit.ts'
import { placesOf } from './matrix-rows.ts'

interface MatrixPageProps {
  frame: Framing
  matrix: ResponsibilityMatrix
  part: Part
  notice: string | null
}

/** Who has a part in each duty, unit by unit, with what is inherited and where nobody is. */
export function MatrixPage({ frame, matrix, part, notice }: MatrixPageProps) {
  const { language } = frame
  const holders = holdersOf(matrix.units, matrix.rows)
  const places = placesOf(language, matrix)
  const gaps = places.flatMap(({ id }) =>
    duties.filter((duty) => holders(id, duty, 'responsible').holders.length === 0),
  )
  const caption = say(language, messages.caption, { part: say(language, partWords[part]) })
  return (
    <WorkFrame {...frame}>
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href="/organisation">{say(language, messages.organisation)}</a>}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
        links={
          <>
            <a href="/organisation/uppdrag">{say(language, messages.mandateLink)}</a>
            <a href="/organisation/ansvar.csv" download="">
              {say(language, messages.asCsv)}
            </a>
            <a href="/organisation/ansvar.xlsx" download="">
              {say(language, messages.asXlsx)}
            </a>
          </>
        }
      />
      <div className="below-4">
        <Notice
          kind={gaps.length === 0 ? 'done' : 'warning'}
          title={say(language, messages.gaps, { gaps: gaps.length, all: places.length * duties.length })}
        />
      </div>
      <nav className="views" aria-label={say(language, messages.part)}>
        {parts.map((each) => (
          <a key={each} href={`/organisation/ansvar?del=${each}`} aria-current={each === part ? 'page' : undefined}>
            {say(language, partWords[each])}
          </a>
        ))}
      </nav>
      <ScrollTable
        caption={caption}
        captionHidden
        columns={[
          { key: 'unit', label: say(language, messages.unit) },
          ...duties.map((duty) => ({ key: duty, label: say(language, dutyColumns[duty]) })),
        ]}
        rows={places.map(({ id, depth, name }) => ({
          key: id ?? 'kommunen',
          cells: [
            <span key="unit" className="unit-depth" data-depth={Math.min(depth, 4)}>
              {matrix.mayChange ? <a href={`/organisation/ansvar/${id ?? 'kommunen'}`}>{name}</a> : name}
            </span>,
            ...duties.map((duty) => <Cell key={duty} language={language} part={part} held={holders(id, duty, part)} />),
          ],
        }))}
      />
    </WorkFrame>
  )
}

function Cell({ language, part, held }: { language: Language; part: Part; held: Held }) {
  if (held.holders.length === 0) {
    const nobody = say(language, messages.nobody)
    return part === 'responsible' ? <Status kind="late">{nobody}</Status> : <span className="quiet">{nobody}</span>
  }
  const who = held.holders.map(({ words }) => words).join(', ')
  if (!held.inherited) return who
  return (
    <span className="quiet">
      {who} ({say(language, messages.inherited)})
    </span>
  )
}
