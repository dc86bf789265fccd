import { Details } from '../../../ui/Details.tsx'

/** Something that was found in a draft, and where it is mended. */
export interface Finding {
  readonly key: string
  /** The question or heading that it is of; null where it is of the whole. */
  readonly place: { readonly href: string; readonly name: string } | null
  /** What was found. */
  readonly words: string
}

/** Findings of one kind. */
export interface FindingKind {
  readonly key: string
  readonly findings: readonly Finding[]
  /** What they are together, with their number. */
  readonly together: string
  /** They differ in more than where: what was found stands at each. */
  readonly differ?: boolean
}

interface FindingsProps {
  kinds: readonly FindingKind[]
  /** They stand unfolded: none may be overlooked. */
  open?: boolean
}

/** What was found, one line for each kind: what was found once as it is, then more of the same folded under their number. */
export function Findings({ kinds, open = false }: FindingsProps) {
  const single = kinds.flatMap(({ findings }) => (findings.length === 1 ? findings : []))
  return (
    <>
      {single.length > 0 && (
        <div className="below-4">
          <FindingList findings={single} worded />
        </div>
      )}
      {kinds
        .filter(({ findings }) => findings.length > 1)
        .map(({ key, findings, together, differ = false }) => (
          <Details key={key} summary={together} open={open}>
            <FindingList findings={findings} worded={differ} />
          </Details>
        ))}
    </>
  )
}

function FindingList({ findings, worded }: { findings: readonly Finding[]; worded: boolean }) {
  return (
    <ul className="fault-list">
      {findings.map(({ key, place, words }) => (
        <li key={key}>
          {place && <a href={place.href}>{place.name}</a>}
          {place && worded && <br />}
          {(worded || !place) && words}
        </li>
      ))}
    </ul>
  )
}
