import type { Language } from '../../../../platform/i18n/index.ts'
import type { ClassificationModel } from '../../../classification/index.ts'
import type { Duty } from '../../../organisation/index.ts'
import { blank } from '../blanks.ts'

/** Somebody as they are named in a document. */
export interface Named {
  readonly name: string
  readonly title: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** Who answers for a duty, in a unit or in the whole municipality. */
export interface Responsible {
  /** null: the whole municipality. */
  readonly unit: string | null
  readonly duty: Duty
  readonly who: string
}

/** A system that is critical, with whom to call. */
export interface CriticalSystem {
  readonly name: string
  readonly unit: string | null
  readonly owner: string | null
  readonly supplier: string | null
  readonly contact: string | null
  readonly phone: string | null
}

/** What a template is filled from: what the registers hold, as it is now. */
export interface Material {
  readonly organisation: string
  readonly coordinators: readonly Named[]
  readonly boards: readonly string[]
  readonly companies: readonly string[]
  readonly responsible: readonly Responsible[]
  readonly critical: readonly CriticalSystem[]
  readonly model: ClassificationModel
}

/** A text of a template, in a language. */
export type WriteTemplate = Readonly<Record<Language, (material: Material) => string>>

/** A name in a text, where nothing of it is markup. */
export function quote(text: string): string {
  return text
    .replace(/[\\{}*[\]]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What is known, else the mark of something to be filled in. */
export function known(language: Language, text: string | null | undefined, what: string): string {
  return text === null || text === undefined || text === '' ? blank(language, what) : quote(text)
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** A table whose cells are written already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [head, ...rows].map(line).join('\n')
}

/** "Ellen Berg, informationssäkerhetssamordnare". */
export function named(language: Language, people: readonly Named[], what: string): string {
  const [first] = people
  if (first === undefined) return blank(language, what)
  return people.map(({ name, title }) => (title === null ? quote(name) : `${quote(name)} (${quote(title)})`)).join(', ')
}

/** Who answers for a duty in the whole municipality. */
export function responsibleFor({ responsible }: Material, duty: Duty): string | null {
  const found = responsible.filter((each) => each.duty === duty && each.unit === null).map(({ who }) => who)
  return found.length === 0 ? null : found.join(', ')
}
