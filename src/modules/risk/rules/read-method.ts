import { isDay, type Language, type Message } from '../../../platform/i18n/index.ts'
import { type Category, categories } from '../../classification/index.ts'
import {
  type AcceptingRole,
  acceptingRoles,
  fallingCells,
  fewestSteps,
  isLevel,
  type Level,
  levels,
  type Method,
  mostSteps,
  stretchMatrix,
} from './method.ts'
import { methodFaults } from './method-messages.ts'

/** A method as its form has it. */
export interface WrittenMethod {
  readonly likelihoods: ReadonlyArray<{ readonly name: string; readonly frequency: string; readonly perYear: string }>
  readonly consequences: ReadonlyArray<{ readonly name: string; readonly meanings: Readonly<Record<string, string>> }>
  readonly categories: readonly string[]
  readonly matrix: readonly (readonly string[])[]
  readonly acceptance: Readonly<Record<Level, { readonly roles: readonly string[]; readonly months: string }>>
  readonly decidedBy: string
  readonly decidedOn: string
}

export interface Fault {
  /** The id of the field in the form. */
  readonly field: string
  readonly message: Message
}

export type ReadMethod =
  | { readonly ok: true; readonly method: Method; readonly decided: { readonly by: string; readonly on: string } }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const longestName = 60
const longestMeaning = 300
const mostMonths = 60

/** Reads a method that changes another. Every fault at once, in the order of the form. @param today an ISO date */
export function readMethod(written: WrittenMethod, before: Method, today: string): ReadMethod {
  const faults: Fault[] = []
  const fault = (field: string, message: Message) => void faults.push({ field, message })
  const text = (field: string, value: string, most: number, was: Message | undefined): Message => {
    const said = value.trim()
    if (said === '') fault(field, methodFaults.missing)
    else if (said.length > most) fault(field, methodFaults.long)
    // What nobody has changed is still said in both languages
    return was !== undefined && (was.sv === said || was.en === said) ? was : { sv: said, en: said }
  }
  const [rows, columns] = [written.likelihoods.length, written.consequences.length]
  for (const [field, size] of [['sannolikheter', rows] as const, ['konsekvenser', columns] as const]) {
    if (size < fewestSteps || size > mostSteps) fault(field, methodFaults.size)
  }
  let least = 0
  const likelihoods = written.likelihoods.map(({ name, frequency, perYear }, at) => {
    const was = before.likelihoods[at]
    const times = Number(perYear.trim().replace(',', '.'))
    const step = {
      name: text(likelihoodField(at, 'namn'), name, longestName, was?.name),
      frequency: text(likelihoodField(at, 'frekvens'), frequency, longestName, was?.frequency),
      perYear: times,
    }
    if (!(times > 0) || times > 100_000) fault(likelihoodField(at, 'ar'), methodFaults.perYear)
    else if (times <= least) fault(likelihoodField(at, 'ar'), methodFaults.perYearRises)
    least = Math.max(least, times || 0)
    return step
  })
  const chosen = categories.filter((category) => written.categories.includes(category))
  if (chosen.length === 0) fault('kategorier', methodFaults.categories)
  const consequences = written.consequences.map(({ name, meanings }, at) => ({
    name: text(consequenceField(at, 'namn'), name, longestName, before.consequences[at]?.name),
    meanings: Object.fromEntries(
      chosen.map((category) => {
        const was = before.consequences[at]?.meanings[category]
        return [category, text(consequenceField(at, category), meanings[category] ?? '', longestMeaning, was)]
      }),
    ) as Partial<Record<Category, Message>>,
  }))
  const matrix = likelihoods.map((_, row) =>
    consequences.map((__, column): Level => {
      const level = written.matrix[row]?.[column]
      if (isLevel(level)) return level
      fault(cellField(row + 1, column + 1), methodFaults.cell)
      return 'low'
    }),
  )
  if (!faults.some(({ message }) => message === methodFaults.cell)) {
    for (const [row, column] of fallingCells(matrix)) fault(cellField(row, column), methodFaults.falls)
  }
  const acceptance = Object.fromEntries(
    levels.map((level) => {
      const { roles, months } = written.acceptance[level]
      const most = /^\d{1,2}$/.test(months.trim()) ? Number(months) : 0
      if (most < 1 || most > mostMonths) fault(`${level}.manader`, methodFaults.months)
      return [level, { roles: acceptingRoles.filter((role) => roles.includes(role)), months: most }]
    }),
  ) as Record<Level, { roles: AcceptingRole[]; months: number }>
  const by = written.decidedBy.trim()
  if (by === '') fault('beslutad-av', methodFaults.decidedBy)
  else if (by.length > 200) fault('beslutad-av', methodFaults.long)
  const on = written.decidedOn.trim()
  if (!isDay(on)) fault('beslutad', methodFaults.day)
  else if (on > today) fault('beslutad', methodFaults.dayAhead)
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    method: { version: before.version + 1, likelihoods, consequences, categories: chosen, matrix, acceptance },
    decided: { by, on },
  }
}

/** A method as its form begins, with so many steps: those that it has already as they are, those that come to it empty. */
export function writtenFrom(
  method: Method,
  language: Language,
  size: { readonly likelihoods: number; readonly consequences: number },
  today: string,
): WrittenMethod {
  return {
    likelihoods: Array.from({ length: size.likelihoods }, (_, at) => {
      const step = method.likelihoods[at]
      return {
        name: step?.name[language] ?? '',
        frequency: step?.frequency[language] ?? '',
        perYear: step === undefined ? '' : `${step.perYear}`.replace('.', language === 'sv' ? ',' : '.'),
      }
    }),
    consequences: Array.from({ length: size.consequences }, (_, at) => {
      const step = method.consequences[at]
      return {
        name: step?.name[language] ?? '',
        meanings: Object.fromEntries(
          categories.map((category) => [category, step?.meanings[category]?.[language] ?? '']),
        ),
      }
    }),
    categories: method.categories,
    matrix: stretchMatrix(method.matrix, size.likelihoods, size.consequences),
    acceptance: Object.fromEntries(
      levels.map((level) => {
        const { roles, months } = method.acceptance[level]
        return [level, { roles, months: `${months}` }]
      }),
    ) as Record<Level, { roles: readonly string[]; months: string }>,
    decidedBy: '',
    decidedOn: today,
  }
}

export const likelihoodField = (at: number, what: 'namn' | 'frekvens' | 'ar') => `s${at + 1}.${what}`
export const consequenceField = (at: number, what: string) => `k${at + 1}.${what}`
export const cellField = (row: number, column: number) => `ruta.${row}.${column}`
