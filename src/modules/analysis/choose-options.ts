import type { Fault, Read } from '../survey/index.ts'
import { messages } from './messages.ts'
import type { SurveyFiles } from './read-survey-files.ts'

/** What stands on the command line. */
export interface TabulateOptions extends SurveyFiles {
  readonly by?: string
  readonly weight?: string
  readonly round?: string
  readonly format?: string
  readonly out?: string
  readonly lang?: string
  readonly progress?: boolean
}

export const formats = ['json', 'csv', 'xlsx', 'table'] as const
export type Format = (typeof formats)[number]

export interface Chosen {
  readonly decimals: number
  readonly format: Format
  readonly weight: readonly string[]
}

/** What the options mean, or everything that is wrong with them; `file` in such a fault is the name of the option. */
export function chooseOptions(options: TabulateOptions): Read<Chosen> {
  const { round = '0', format = 'json', lang = 'sv' } = options
  const known = formats.find((one) => one === format)
  const weight = (options.weight ?? '').split(',').map((name) => name.trim())
  const faults: Fault[] = []
  const fault = (file: string, message: Fault['message']) => faults.push({ file, line: 0, column: 0, message })
  if (!/^[0-3]$/.test(round)) fault('--round', said(messages.wrongRound, round))
  if (!known) fault('--format', said(messages.wrongFormat, format))
  if (lang !== 'sv' && lang !== 'en') fault('--lang', said(messages.wrongLanguage, lang))
  if (options.weight !== undefined && weight.includes('')) fault('--weight', messages.wrongWeight)
  if (known === 'xlsx' && options.out === undefined) fault('--out', messages.xlsxNeedsFile)
  if (faults.length > 0 || !known) return { ok: false, faults }
  return {
    ok: true,
    value: { decimals: Number(round), format: known, weight: options.weight === undefined ? [] : weight },
  }
}

function said(
  message: { sv: (values: { value: string }) => string; en: (values: { value: string }) => string },
  value: string,
): Fault['message'] {
  return { sv: message.sv({ value }), en: message.en({ value }) }
}
