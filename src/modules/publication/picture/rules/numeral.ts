import type { Language } from '../../../survey/index.ts'

const numerals = {
  sv: ['Noll', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  en: ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
} as const

/** A whole number as the first word of a heading: in words to twelve, in digits beyond. */
export function numeral(n: number, language: Language): string {
  return numerals[language][n] ?? `${n}`
}
