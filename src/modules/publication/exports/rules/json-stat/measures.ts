import type {
  CodeCount,
  GroupOption,
  GroupResult,
  NumberResult,
  OptionResult,
  WeightedShare,
} from '../../../../analysis/index.ts'
import type { jsonStatMessages } from './messages.ts'
import type { Status } from './model.ts'

export type MeasureId = keyof typeof jsonStatMessages.measures

/** A number, or why there is none. */
export type Measured = number | Status

/** A measure of something, as a category of the dimension of measures. */
export interface Measure<T> {
  readonly id: MeasureId
  readonly unit: 'respondents' | 'share' | 'value'
  readonly of: (measured: T) => Measured
}

const present = (value: number | null | undefined): Measured => value ?? 'n'
const share = <T>(id: MeasureId, of: (measured: T) => number | null | undefined): Measure<T> => ({
  id,
  unit: 'share',
  of: (measured) => present(of(measured)),
})
const count = <T>(id: MeasureId, of: (measured: T) => number | null | undefined): Measure<T> => ({
  id,
  unit: 'respondents',
  of: (measured) => present(of(measured)),
})
const value = <T>(id: MeasureId, of: (measured: T) => number | null | undefined): Measure<T> => ({
  id,
  unit: 'value',
  of: (measured) => present(of(measured)),
})

/** An option of everyone, with the base that it is a share of. */
export interface CountedOption {
  readonly option: OptionResult
  readonly answered: number
}

export const optionMeasures: readonly Measure<CountedOption>[] = [
  count('count', ({ option }) => option.count),
  count('answered', ({ answered }) => answered),
  share('share', ({ option }) => option.share),
  share('interval_low', ({ option }) => option.interval?.low),
  share('interval_high', ({ option }) => option.interval?.high),
  share('bounds_low', ({ option }) => option.bounds?.low),
  share('bounds_high', ({ option }) => option.bounds?.high),
]

function weighted<T>(of: (measured: T) => WeightedShare | undefined): Measure<T>[] {
  return [
    share('weighted_share', (measured) => of(measured)?.share),
    share('weighted_standard_error', (measured) => of(measured)?.standardError),
    share('weighted_low', (measured) => of(measured)?.low),
    share('weighted_high', (measured) => of(measured)?.high),
  ]
}

export const weightedOptionMeasures = weighted<CountedOption>(({ option }) => option.weighted)

/** An option of a group, hidden or not. */
export interface GroupedOption {
  readonly group: GroupResult
  readonly option: GroupOption | undefined
}

type Shown = Exclude<GroupOption, { suppressed: unknown }>

const unlessHidden =
  (of: (option: Shown, group: GroupResult) => number | null | undefined) =>
  ({ group, option }: GroupedOption): Measured => {
    if (group.suppressed || !option || 'suppressed' in option) return 'd'
    return present(of(option, group))
  }

export const groupedMeasures: readonly Measure<GroupedOption>[] = [
  { id: 'count', unit: 'respondents', of: unlessHidden(({ count }) => count) },
  { id: 'answered', unit: 'respondents', of: unlessHidden((_, { answered }) => answered) },
  { id: 'share', unit: 'share', of: unlessHidden(({ share }) => share) },
]

export const weightedGroupedMeasures: readonly Measure<GroupedOption>[] = [
  { id: 'weighted_share', unit: 'share', of: unlessHidden(({ weighted }) => weighted?.share) },
]

export const codeMeasures: readonly Measure<CodeCount>[] = [
  count('count', (code) => code.count),
  share('share', (code) => code.share),
]

export const numberMeasures: readonly Measure<NumberResult>[] = [
  count('count', (number) => number.count),
  value('mean', (number) => number.mean),
  value('lower_quartile', ({ quartiles }) => quartiles?.[0]),
  value('median', (number) => number.median),
  value('upper_quartile', ({ quartiles }) => quartiles?.[2]),
  value('minimum', (number) => number.min),
  value('maximum', (number) => number.max),
]

const numberOfGroup =
  (of: (group: GroupResult) => number | null | undefined) =>
  (group: GroupResult): Measured => {
    return group.suppressed || group.answered === null ? 'd' : present(of(group))
  }

export const groupedNumberMeasures: readonly Measure<GroupResult>[] = [
  { id: 'count', unit: 'respondents', of: numberOfGroup(({ answered }) => answered) },
  { id: 'mean', unit: 'value', of: numberOfGroup(({ number }) => number?.mean) },
  { id: 'lower_quartile', unit: 'value', of: numberOfGroup(({ number }) => number?.quartiles?.[0]) },
  { id: 'median', unit: 'value', of: numberOfGroup(({ number }) => number?.median) },
  { id: 'upper_quartile', unit: 'value', of: numberOfGroup(({ number }) => number?.quartiles?.[2]) },
]
