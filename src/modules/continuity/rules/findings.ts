import type { Category } from '../../classification/index.ts'
import type { Chain, Reached } from './chain.ts'
import { fallsOf, firstSerious, hoursOf, type Impact, type Period } from './impact.ts'

/** A process with all that is judged together. Hours; null where nobody has said. */
export interface Judged {
  readonly owner: string | null
  readonly asset: string | null
  readonly tolerable: number | null
  readonly recovery: number | null
  readonly point: number | null
  readonly judged: boolean
  /** `none`: it has no plan. */
  readonly plan: 'none' | 'draft' | 'in-force'
  readonly impact: Impact
  readonly chain: Chain
}

/** Something that does not go together, or is missing. Each says one thing to do. */
export type Finding =
  | { readonly kind: 'slow'; readonly node: Reached; readonly hours: number; readonly required: number }
  | { readonly kind: 'loss'; readonly node: Reached; readonly hours: number; readonly required: number }
  | { readonly kind: 'recovery-late'; readonly hours: number; readonly tolerable: number }
  | { readonly kind: 'tolerable-late'; readonly period: Period; readonly tolerable: number }
  | { readonly kind: 'falls'; readonly category: Category; readonly earlier: Period; readonly later: Period }
  | { readonly kind: 'no-plan'; readonly tolerable: number }
  | { readonly kind: 'plan-draft' }
  | { readonly kind: 'unjudged' }
  | { readonly kind: 'no-times' }
  | { readonly kind: 'no-asset' }
  | { readonly kind: 'nothing-needed' }
  | { readonly kind: 'unknown'; readonly nodes: readonly Reached[] }
  | { readonly kind: 'no-owner' }

/** What stands still for at most this long is to have a plan: three days. */
const plannedWithin = 72

/** What does not go together of a process, the worst first. */
export function findingsOf(process: Judged): readonly Finding[] {
  const { tolerable, recovery, chain, impact } = process
  const found: (Finding | false)[] = [
    ...timesOf(process),
    ...fallsOf(impact).map((falls) => ({ kind: 'falls' as const, ...falls })),
    tolerable !== null && tolerable <= plannedWithin && process.plan === 'none' && { kind: 'no-plan', tolerable },
    process.plan === 'draft' && { kind: 'plan-draft' },
    !process.judged && { kind: 'unjudged' },
    process.judged && (tolerable === null || recovery === null) && { kind: 'no-times' },
    process.asset === null && { kind: 'no-asset' },
    process.asset !== null && chain.reached.length === 0 && { kind: 'nothing-needed' },
    chain.missing.length > 0 && { kind: 'unknown', nodes: chain.missing },
    process.owner === null && { kind: 'no-owner' },
  ]
  return found.filter((each): each is Finding => each !== false)
}

function timesOf({ tolerable, recovery, point, chain, impact }: Judged): readonly Finding[] {
  const found: Finding[] = []
  const { weakest, required, verdict } = chain
  if (verdict === 'slow' && weakest !== null && required !== null) {
    found.push({ kind: 'slow', node: weakest.node, hours: weakest.hours, required })
  }
  const [loses] = chain.reached
    .flatMap((node) => (point !== null && node.loss !== null && node.loss > point ? [{ node, hours: node.loss }] : []))
    .sort((a, b) => b.hours - a.hours)
  if (loses !== undefined && point !== null) found.push({ kind: 'loss', ...loses, required: point })
  if (tolerable !== null && recovery !== null && recovery > tolerable) {
    found.push({ kind: 'recovery-late', hours: recovery, tolerable })
  }
  const period = firstSerious(impact)
  if (tolerable !== null && period !== null && tolerable > hoursOf[period]) {
    found.push({ kind: 'tolerable-late', period, tolerable })
  }
  return found
}
