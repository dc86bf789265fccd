import { createLinearProgram, type LinearProgram, type Terms } from './linear-program.ts'
import {
  breakdownQuestions,
  frameKinds,
  isIn,
  type Kind,
  type Published,
  type ReadGroup,
  type ReadPart,
  readParts,
} from './reader.ts'

/** Something hidden that the reader has a range for. */
export interface Finding {
  readonly question: string
  readonly row: string | null
  readonly by: string
  readonly group: string
  readonly option: string
  readonly low: number
  readonly high: number
}

/**
 * Does what a determined reader would: takes the publication and the frame, writes down all that they tell of how many of each kind gave each
 * answer, and asks a solver for the least and the greatest value of everything that is hidden. It uses nothing of the code that protects.
 *
 * What is written down: national counts; counts and bases of groups, shares being counts by another name; populations; that a group hidden
 * for its base has at most four; that follow-up questions are answered by those that gave the answer which leads to them; that of several
 * answers at least one was chosen, and beside an exclusive one none.
 *
 * @param whole whether fractions are ruled out too, which is slower
 * @param only which questions; all unless said
 */
export function attack(
  published: Published,
  { whole = false, only }: { whole?: boolean; only?: readonly string[] } = {},
): Finding[] {
  const parts = readParts(published)
  return parts
    .filter(({ question }) => !only || only.includes(question.id))
    .flatMap((part) => attackPart(published, parts, part, whole))
}

function attackPart(published: Published, parts: readonly ReadPart[], part: ReadPart, whole: boolean): Finding[] {
  const { options = [] } = part.national
  if (options.length === 0) return []
  const program = createLinearProgram({ whole })
  const told = tell(published, parts, part, program)
  const findings = part.tables.flatMap(({ by, groups }) =>
    groups.flatMap((group) =>
      group.options.flatMap((option, index): Finding[] => {
        if (!('suppressed' in option)) return []
        const terms = told.counts(index, (kind) => isIn(published.frame, by, group, kind))
        const range = terms.length === 0 ? { low: 0, high: 0 } : program.range(terms)
        return [{ question: part.question.id, row: part.row, by, group: group.id, option: option.id, ...range }]
      }),
    ),
  )
  program.close()
  return findings
}

/** Variables of one question over kinds: those that gave each answer, and those that answered. */
interface Told {
  counts(option: number, of: (kind: Kind) => boolean): Terms
}

function tell(published: Published, parts: readonly ReadPart[], part: ReadPart, program: LinearProgram): Told {
  const { frame } = published
  const several = part.question.type === 'multi'
  const split = breakdownQuestions(published).filter((word) => word !== nameOf(part))
  const places = frameKinds(published)
  const kinds = places.flatMap((place) => withAnswers(place, split, parts).map((kind) => ({ place, kind })))
  const options = part.national.options ?? []
  const cells = kinds.map(({ place, kind }) => {
    const chosen = options.map(() => program.variable(0, place.population))
    const answered = several ? program.variable(0, place.population) : null
    return {
      place,
      kind,
      chosen,
      base: answered === null ? chosen : [answered],
      spare: program.variable(0, place.population),
    }
  })
  // With those that did not answer, everyone of a place is there once.
  for (const place of places) {
    const own = cells.filter((cell) => cell.place === place)
    program.row(
      own.flatMap(({ base, spare }) => [...base, spare]),
      place.population,
      place.population,
    )
  }
  if (several) for (const { chosen, base } of cells) tellChoices(part, program, chosen, base[0] ?? -1)
  options.forEach(({ count }, index) => {
    program.row(
      cells.flatMap(({ chosen }) => chosen[index] ?? []),
      count,
      count,
    )
  })
  program.row(
    cells.flatMap(({ base }) => base),
    part.national.answered,
    part.national.answered,
  )
  for (const { by, groups } of part.tables) {
    for (const group of groups) {
      const own = cells.filter(({ kind }) => isIn(frame, by, group, kind))
      tellGroup(program, group, own)
    }
  }
  // What the breakdown's questions themselves say of how many there are in each place with each answer.
  for (const other of parts) {
    if (!split.includes(nameOf(other))) continue
    const name = nameOf(other)
    other.national.options?.forEach(({ id, count }) => {
      const own = cells.filter(({ kind }) => kind.answers.get(name) === id)
      program.row(
        own.flatMap(({ base, spare }) => [...base, spare]),
        count,
        count,
      )
      for (const { by, groups } of other.tables) {
        for (const group of groups) {
          const shown = group.options.find((option) => option.id === id)
          if (!shown || !('count' in shown)) continue
          const inside = own.filter(({ kind }) => isIn(frame, by, group, kind))
          program.row(
            inside.flatMap(({ base, spare }) => [...base, spare]),
            shown.count,
            shown.count,
          )
        }
      }
    })
  }
  for (const other of parts) tellFollowing(published, program, part, other, cells)
  return {
    counts: (option, of) => cells.filter(({ kind }) => of(kind)).flatMap(({ chosen }) => chosen[option] ?? []),
  }
}

interface Variables {
  readonly place: Kind
  readonly kind: Kind
  readonly chosen: readonly number[]
  readonly base: readonly number[]
  /** Those that did not answer. */
  readonly spare: number
}

function tellGroup(program: LinearProgram, group: ReadGroup, own: readonly Variables[]) {
  group.options.forEach((option, index) => {
    if ('count' in option)
      program.row(
        own.flatMap(({ chosen }) => chosen[index] ?? []),
        option.count,
        option.count,
      )
  })
  const bases = own.flatMap(({ base }) => base)
  if (group.answered !== null) program.row(bases, group.answered, group.answered)
  else if (group.suppressed === 'small-base' && (group.population ?? 5) >= 5) program.row(bases, 0, 4)
}

/** At least one chosen by each, and nothing beside what is exclusive. */
function tellChoices({ question }: ReadPart, program: LinearProgram, chosen: readonly number[], answered: number) {
  const exclusive = chosen.filter((_, option) => question.options[option]?.exclusive)
  program.row([...chosen, ~answered], 0, Number.POSITIVE_INFINITY)
  for (const option of chosen) {
    const beside = exclusive.includes(option) ? exclusive : [...exclusive, option]
    program.row([...beside, ~answered], Number.NEGATIVE_INFINITY, 0)
  }
}

/** A question that hangs on one answer of another is answered by at most those that gave it, in every place and group. */
function tellFollowing(
  { frame }: Published,
  program: LinearProgram,
  part: ReadPart,
  other: ReadPart,
  cells: readonly Variables[],
) {
  const below = leadsTo(part, other)
  const above = leadsTo(other, part)
  if (below === null && above === null) return
  const option = below ?? above ?? ''
  const counted = cells.map(({ place }) => program.variable(0, place.population))
  const at = (test: (kind: Kind) => boolean) =>
    cells.flatMap(({ kind }, index) => (test(kind) ? (counted[index] ?? []) : []))
  const index = part.question.options.findIndex(({ id }) => id === option)
  cells.forEach(({ chosen, base }, cell) => {
    const variable = counted[cell] ?? -1
    if (below !== null) program.row([variable, ~(chosen[index] ?? 0)], Number.NEGATIVE_INFINITY, 0)
    else program.row([...base, ~variable], Number.NEGATIVE_INFINITY, 0)
  })
  const answer = above === null ? null : other.national.options?.find(({ id }) => id === above)
  const national = answer ? answer.count : other.national.answered
  program.row(counted, national, national)
  for (const { by, groups } of other.tables) {
    for (const group of groups) {
      const shown = above === null ? null : group.options.find(({ id }) => id === above)
      const known = above === null ? group.answered : shown && 'count' in shown ? shown.count : null
      if (known !== null)
        program.row(
          at((kind) => isIn(frame, by, group, kind)),
          known,
          known,
        )
    }
  }
}

/** The answer to the first that everyone who is asked the second has given, where its base is that and no more; else null. */
function leadsTo(first: ReadPart, second: ReadPart): string | null {
  const { base } = second.question
  if (base?.kind !== 'compare' || base.question !== first.question.id || base.row !== first.row) return null
  return base.operator === '=' || base.operator === 'includes' ? String(base.value) : null
}

function nameOf({ question, row }: ReadPart): string {
  return row === null ? question.id : `${question.id}.${row}`
}

function withAnswers(place: Kind, split: readonly string[], parts: readonly ReadPart[]): Kind[] {
  return split.reduce<Kind[]>(
    (kinds, word) => {
      const ids = parts.find((part) => nameOf(part) === word)?.question.options.map(({ id }) => id) ?? []
      return kinds.flatMap((kind) =>
        [...ids, null].map((id) => ({ ...kind, answers: new Map([...kind.answers, [word, id]]) })),
      )
    },
    [place],
  )
}
