import type { Aspect, RequirementScope } from '../catalogue/catalogue.ts'

/** What a column of a table of requirements may hold. */
export const tableColumns = [
  'number',
  'theme',
  'titleSv',
  'titleEn',
  'saysSv',
  'saysEn',
  'aspects',
  'from',
  'at',
  'minutes',
] as const
export type TableColumn = (typeof tableColumns)[number]

/** The heading that we write ourselves, and others that are recognised: all compared without case, marks and spaces. */
export const headings: Readonly<Record<TableColumn, readonly [ours: string, ...others: string[]]>> = {
  number: ['nummer', 'nr', 'id', 'kravid', 'kravnummer', 'number', 'ref', 'referens', 'control', 'controlid'],
  theme: ['tema', 'område', 'kapitel', 'grupp', 'kategori', 'theme', 'area', 'group', 'domain', 'family'],
  titleSv: ['titel', 'rubrik', 'krav', 'namn', 'title', 'name', 'titel sv', 'requirement', 'controltitle'],
  titleEn: ['titel en', 'title en', 'engelsk titel', 'english title'],
  saysSv: ['text', 'beskrivning', 'kravtext', 'formulering', 'description', 'statement', 'text sv'],
  saysEn: ['text en', 'engelsk text', 'english text', 'description en'],
  aspects: ['skyddar', 'aspekt', 'aspekter', 'egenskap', 'egenskaper', 'aspects', 'protects', 'krt', 'cia'],
  from: ['nivå', 'från nivå', 'lägsta nivå', 'level', 'from level', 'baseline'],
  at: ['uppfylls', 'gäller', 'omfattning', 'scope', 'applies to'],
  minutes: ['minuter', 'insats', 'tid', 'minutes', 'effort'],
}

/** The column that a heading means; undefined for one that is not ours, which is left out. */
export function columnOf(heading: string): TableColumn | undefined {
  const plain = plainOf(heading)
  return plain === ''
    ? undefined
    : tableColumns.find((column) => headings[column].some((each) => plainOf(each) === plain))
}

export function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What may stand for an aspect; the first is what we write. */
export const aspectWords: Readonly<Record<Aspect, readonly string[]>> = {
  confidentiality: ['konfidentialitet', 'k', 'c', 'confidentiality', 'sekretess'],
  integrity: ['riktighet', 'r', 'i', 'integrity', 'integritet'],
  availability: ['tillgänglighet', 't', 'a', 'availability'],
  traceability: ['spårbarhet', 's', 'traceability', 'accountability'],
}

export const scopeWords: Readonly<Record<RequirementScope, readonly string[]>> = {
  organisation: ['kommunen', 'organisation', 'hela kommunen', 'organisationen'],
  unit: ['enhet', 'unit', 'nämnd', 'varje enhet'],
  system: ['system', 'varje system', 'asset'],
}

/** The key whose words hold what was written, compared without case and marks. */
export function meaningOf<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  written: string,
): Key | undefined {
  const plain = plainOf(written)
  return (Object.keys(words) as Key[]).find((key) => words[key].some((word) => plainOf(word) === plain))
}
