import { isHigher, type Level } from './method.ts'

/** What the rules look at of a risk. */
export interface RiskFacts {
  readonly id: string
  readonly name: string
  readonly owned: boolean
  readonly treatment: 'reduce' | 'accept' | 'avoid' | 'share' | null
  readonly levels: Readonly<Record<'inherent' | 'current' | 'residual', Level | null>>
  /** It says what holds it back already. */
  readonly existing: boolean
  /** How many measures it has that are not dropped. */
  readonly measures: number
  /** The newest acceptance; `until` as an ISO date. */
  readonly accepted: { readonly level: Level; readonly until: string } | null
}

/** An asset that is critical, and whether a risk is about it that has been assessed. */
export interface CriticalAsset {
  readonly id: string
  readonly name: string
  readonly analysed: boolean
}

export const inconsistencies = [
  'acceptance-ended',
  'acceptance-outgrown',
  'accepted-by-nobody',
  'high-untreated',
  'residual-without-measure',
  'current-without-measure',
  'never-assessed',
  'unowned',
  'critical-never-analysed',
] as const
export type Inconsistency = (typeof inconsistencies)[number]

export interface Finding {
  readonly kind: Inconsistency
  /** Risks, and of `critical-never-analysed` assets. */
  readonly records: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

type OfRisk = Exclude<Inconsistency, 'critical-never-analysed'>

const holds: Readonly<Record<OfRisk, (risk: RiskFacts, today: string) => boolean>> = {
  'acceptance-ended': ({ accepted }, today) => accepted !== null && accepted.until < today,
  'acceptance-outgrown': (risk, today) =>
    isAccepted(risk, today) && risk.levels.current !== null && isHigher(risk.levels.current, risk.accepted.level),
  'accepted-by-nobody': ({ treatment, accepted }) => treatment === 'accept' && accepted === null,
  'high-untreated': (risk, today) => isHigh(risk) && risk.measures === 0 && !isAccepted(risk, today),
  'residual-without-measure': ({ levels: { current, residual }, measures }) =>
    falls(current, residual) && measures === 0,
  'current-without-measure': ({ levels: { inherent, current }, measures, existing }) =>
    falls(inherent, current) && measures === 0 && !existing,
  'never-assessed': ({ levels }) => levels.current === null,
  unowned: ({ owned }) => !owned,
}

/** What does not add up, with the records that it is about; what is in order is not there. @param today an ISO date */
export function findInconsistencies(
  risks: readonly RiskFacts[],
  assets: readonly CriticalAsset[],
  today: string,
): readonly Finding[] {
  return inconsistencies
    .map((kind): Finding => {
      const records =
        kind === 'critical-never-analysed'
          ? assets.filter(({ analysed }) => !analysed)
          : risks.filter((risk) => holds[kind](risk, today))
      return { kind, records: records.map(({ id, name }) => ({ id, name })) }
    })
    .filter(({ records }) => records.length > 0)
}

/** What does not add up with one risk. */
export function inconsistenciesOf(risk: RiskFacts, today: string): readonly Inconsistency[] {
  return findInconsistencies([risk], [], today).map(({ kind }) => kind)
}

/** It has an acceptance that has not ended. */
export function isAccepted(
  risk: Pick<RiskFacts, 'accepted'>,
  today: string,
): risk is RiskFacts & { readonly accepted: NonNullable<RiskFacts['accepted']> } {
  return risk.accepted !== null && risk.accepted.until >= today
}

export function isHigh({ levels: { current } }: Pick<RiskFacts, 'levels'>): boolean {
  return current !== null && isHigher(current, 'medium')
}

function falls(from: Level | null, to: Level | null): boolean {
  return from !== null && to !== null && isHigher(from, to)
}
