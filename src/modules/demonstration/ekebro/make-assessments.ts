import { classifiedDays, isDecided, ownLevels } from './make-assets.ts'
import type { Making } from './making.ts'

/** What somebody has answered every question of, and nobody has decided yet. */
const begun = 'Kränkningsärenden'

/**
 * What each asset was itself assessed as: decided, or from a first quick pass; and one that waits for a decision. The levels in the register
 * follow from what is decided.
 */
export function makeAssessments(making: Making): Readonly<Record<string, unknown>>[] {
  const { place, made, id, on } = making
  const known = place.assets
    .filter(({ levels }) => levels !== '')
    .map((row) => {
      const decided = isDecided(row)
      return {
        organisation: place.id,
        id: id('assessment', row.name),
        asset: id('asset', row.name),
        kind: decided ? 'full' : 'quick',
        model: 0,
        version: 1,
        started_at: made.created_at,
        started_by: made.created_by,
        changed_at: made.created_at,
        changed_by: made.created_by,
        participants: [],
        ...ownLevels(row),
        decided_at: decided ? made.created_at : null,
        decided_by: decided ? made.created_by : null,
        decided_on: decided ? on(String(classifiedDays(row))) : null,
        next_date: decided ? on(row.next) : null,
      }
    })
  const again = known.find(({ asset }) => asset === id('asset', begun))
  if (again === undefined) return known
  const undecided = { decided_at: null, decided_by: null, decided_on: null, next_date: null }
  const levels = { confidentiality: null, integrity: null, availability: null, traceability: null }
  return [...known, { ...again, id: id('assessment', `${begun}, igen`), kind: 'full', ...undecided, ...levels }]
}

const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const
const categories = ['life', 'service', 'economy', 'trust', 'law'] as const

/** An answer to each question of what was decided, or waits for it: the highest for one category of each aspect, one lower for the others. */
export function makeAnswers(making: Making): Readonly<Record<string, unknown>>[] {
  const { place, made, id } = making
  const decided = place.assets.filter(isDecided)
  return [...decided, ...place.assets.filter(({ name }) => name === begun)].flatMap((row, position) =>
    aspects.flatMap((aspect, at) =>
      categories.map((category, which) => {
        const level = ownLevels(row)[aspect] ?? 0
        return {
          organisation: place.id,
          assessment: id('assessment', position < decided.length ? row.name : `${begun}, igen`),
          question: `${aspect}.${category}`,
          version: 1,
          level: which === (position + at) % categories.length ? level : Math.max(0, level - 1),
          why: '',
          answered_at: made.created_at,
          answered_by: made.created_by,
        }
      }),
    ),
  )
}
