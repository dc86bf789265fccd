import type { Message } from '../../../platform/i18n/index.ts'
import { type Category, categories } from '../../classification/index.ts'

/** How high a risk is, lowest first. The matrix of a method says which each cell is. */
export const levels = ['low', 'medium', 'high', 'very-high'] as const
export type Level = (typeof levels)[number]

/** A risk as it would be without measures, as it is, and as it will be when what is planned has been done. */
export const states = ['inherent', 'current', 'residual'] as const
export type State = (typeof states)[number]

/** The roles that a method can let accept. */
export const acceptingRoles = ['manager', 'coordinator'] as const
export type AcceptingRole = (typeof acceptingRoles)[number]

export const fewestSteps = 3
export const mostSteps = 6

export interface LikelihoodStep {
  readonly name: Message
  /** In words, as "en gång på 5–20 år". */
  readonly frequency: Message
  /** About how many times a year. */
  readonly perYear: number
}

export interface ConsequenceStep {
  readonly name: Message
  /** What it is, of each category that the method has. */
  readonly meanings: Readonly<Partial<Record<Category, Message>>>
}

/** How an organisation assesses risks. */
export interface Method {
  /** 0 is the built-in one. */
  readonly version: number
  /** Least likely first. */
  readonly likelihoods: readonly LikelihoodStep[]
  /** Least severe first. */
  readonly consequences: readonly ConsequenceStep[]
  readonly categories: readonly Category[]
  /** A row for each likelihood, a column for each consequence. */
  readonly matrix: readonly (readonly Level[])[]
  /** Who may accept a risk of each level, and for how many months at most. */
  readonly acceptance: Readonly<Record<Level, { readonly roles: readonly AcceptingRole[]; readonly months: number }>>
}

/** What somebody judged: steps from 1. */
export interface Judged {
  readonly likelihood: number
  /** Of each category that was judged. */
  readonly consequences: Readonly<Partial<Record<Category, number>>>
}

export function isLevel(value: unknown): value is Level {
  return levels.some((known) => known === value)
}

export function isHigher(a: Level, b: Level): boolean {
  return levels.indexOf(a) > levels.indexOf(b)
}

/** The worst consequence of any category that the method has; null where none of them was judged. */
export function worstOf({ consequences }: Judged, method: Pick<Method, 'categories'>): number | null {
  const steps = method.categories.flatMap((category) => consequences[category] ?? [])
  return steps.length === 0 ? null : Math.max(...steps)
}

export function levelAt(method: Method, likelihood: number, consequence: number): Level {
  const level = method.matrix[likelihood - 1]?.[consequence - 1]
  if (level === undefined) throw new Error(`No cell ${likelihood}, ${consequence} in the matrix`)
  return level
}

/** The matrix that a method of another size begins with: that of the given one, stretched. It never falls as either scale rises, where that did not. */
export function stretchMatrix(matrix: Method['matrix'], rows: number, columns: number): readonly (readonly Level[])[] {
  const from = (at: number, of: number, size: number) => Math.round((at * (size - 1)) / Math.max(1, of - 1))
  return Array.from({ length: rows }, (_, row) => {
    const line = matrix[from(row, rows, matrix.length)] ?? []
    return Array.from({ length: columns }, (__, column) => line[from(column, columns, line.length)] ?? 'low')
  })
}

/** The cells, counted from 1, that are lower than one with less likelihood or less consequence. */
export function fallingCells(matrix: Method['matrix']): readonly (readonly [row: number, column: number])[] {
  return matrix.flatMap((line, row) =>
    line.flatMap((level, column) => {
      const below = [matrix[row - 1]?.[column], line[column - 1]]
      return below.some((each) => each !== undefined && isHigher(each, level)) ? [[row + 1, column + 1] as const] : []
    }),
  )
}

export function isCategory(value: string): value is Category {
  return categories.some((known) => known === value)
}
