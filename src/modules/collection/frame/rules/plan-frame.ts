import { createHash } from 'node:crypto'
import type { Fault } from '../../../survey/index.ts'
import type { FrameMember } from '../../rules/frame.ts'
import type { Municipalities } from '../../rules/municipality-code.ts'
import { messages } from './frame-messages.ts'
import { type FrameUpload, readFrameUpload } from './read-frame-upload.ts'

/** What a file does to the frame. Nothing of it is done while there are faults. */
export interface FramePlan {
  readonly faults: readonly Fault[]
  readonly columns: readonly string[]
  /** Columns that the frame has not had. */
  readonly newColumns: readonly string[]
  readonly rows: FrameUpload['rows']
  readonly added: readonly Named[]
  readonly changed: readonly (Named & { readonly changes: readonly ValueChange[] })[]
  readonly removed: readonly Named[]
  readonly unchanged: number
  /** Of the frame that the plan is made against: it is refused where the frame is another. */
  readonly base: string
}

interface Named {
  readonly respondent: string
  readonly name: string
}

export interface ValueChange {
  readonly column: string
  readonly from: string
  readonly to: string
}

/** What a file of a frame would do to the one there is. */
export function planFrame(
  text: string,
  file: string,
  { members, municipalities }: { members: readonly FrameMember[]; municipalities: Municipalities },
): FramePlan {
  const had = columnsOf(members)
  const { columns, rows, faults } = readFrameUpload(text, file, { municipalities, columns: had })
  const before = new Map(members.map((member) => [member.respondent, member]))
  const listed = new Set(rows.map(({ respondent }) => respondent))
  const removed = members.filter(({ respondent }) => !listed.has(respondent))
  const changed = rows.flatMap(({ respondent, values }) => {
    const member = before.get(respondent)
    if (!member) return []
    const changes = columns.flatMap((column) => {
      const [from, to] = [member.columns[column] ?? '', values[column] ?? '']
      return from === to ? [] : { column, from, to }
    })
    return changes.length === 0 ? [] : { respondent, name: member.name, changes }
  })
  const added = rows
    .filter(({ respondent }) => !before.has(respondent))
    .map(({ respondent }) => ({ respondent, name: municipalities.get(respondent)?.name ?? respondent }))
  // Without rows that can be read, everything would seem to be gone
  const kept = rows.length === 0 ? [] : removed.filter(({ begun }) => begun)
  return {
    faults: [
      ...faults,
      ...kept.map(({ name, respondent }) => ({
        file,
        line: 0,
        column: 0,
        message: messages.begunGone(name, respondent),
      })),
    ],
    columns,
    newColumns: columns.filter((name) => !had.includes(name)),
    rows,
    added,
    changed,
    removed: removed.map(({ respondent, name }) => ({ respondent, name })),
    unchanged: rows.length - added.length - changed.length,
    base: frameBase(members),
  }
}

/** The columns of a frame, in the order of the file that they came by as far as it is known. */
export function columnsOf(members: readonly Pick<FrameMember, 'columns'>[]): readonly string[] {
  const names = new Set(members.flatMap(({ columns }) => Object.keys(columns)))
  return [...usual.filter((name) => names.has(name)), ...[...names].filter((name) => !usual.includes(name)).sort()]
}

/** The database does not keep the order of columns: those that frames usually have come in this one. */
const usual: readonly string[] = ['name', 'county', 'county_code', 'population', 'population_class', 'group']

function frameBase(members: readonly FrameMember[]): string {
  const rows = members.map(({ respondent, columns }) => [respondent, ...Object.entries(columns).sort().flat()])
  return createHash('sha256').update(JSON.stringify(rows)).digest('base64url').slice(0, 22)
}
