import type { Text } from '../../../survey/index.ts'
import { foldText } from './fold-text.ts'

/** One code of a code book. It ends or is merged into another, and is never removed: what was coded with it stays. */
export interface Code {
  readonly id: string
  /** English falls back to Swedish. */
  readonly name: Text
  /** When to give it; '' where nothing is said. */
  readonly description: string
  readonly position: number
  /** It is not given any more. */
  readonly ended: boolean
  /** What it counts as since it was merged. */
  readonly mergedInto: string | null
  /** Rises with every change. */
  readonly version: number
}

/** What the texts of one field are coded with, and how. */
export interface CodeBook {
  /** How many people are to code each text before its coding is final. */
  readonly coders: 1 | 2
  /** When codings were last laid open beside each other; null before the first time. */
  readonly comparedAt: Date | null
  /** In order, the ended ones too. */
  readonly codes: readonly Code[]
}

/** Before anything is said about a field: two coders, no code. */
export const emptyCodeBook: CodeBook = { coders: 2, comparedAt: null, codes: [] }

/** The codes that can be given. */
export function givenCodes({ codes }: CodeBook): Code[] {
  return codes.filter(({ ended }) => !ended)
}

/** Makes what tells which code an id counts as now, through every merge. */
export function mergeResolver({ codes }: CodeBook): (id: string) => string {
  const into = new Map(codes.map(({ id, mergedInto }) => [id, mergedInto]))
  return (id) => {
    let now = id
    // As many steps as there are codes at most: a code that has ended takes no other into it, so there is no circle
    for (let step = 0; step < codes.length; step++) now = into.get(now) ?? now
    return now
  }
}

/** The id of a new code, from its name: letters and digits with _ between, and a number after when it is taken. */
export function makeCodeId(name: string, taken: ReadonlySet<string>): string {
  const base =
    foldText(name)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40) || 'kod'
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}_${number}`)) number++
  return `${base}_${number}`
}

/** A code that can be given and has the name in either language: two of the same name cannot be told apart. */
export function findCodeByName(book: CodeBook, name: string, except: string | null = null): Code | null {
  const sought = foldText(name)
  return (
    givenCodes(book).find(
      ({ id, name }) => id !== except && (foldText(name.sv) === sought || foldText(name.en) === sought),
    ) ?? null
  )
}
