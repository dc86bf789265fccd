import { type FigureLanguage, formatNumber, smallestBaseForPercent } from './format-percent.ts'

/** What is counted: "kommuner" and "kommunerna", "municipalities" and "the municipalities". */
export interface Counted {
  readonly many: string
  readonly theMany: string
}

/**
 * A share in words, together with the figure that it stands for: "Sju av tio kommuner (170 av 241)".
 *
 * The rules, of which the first that fits is used; they are compared as whole numbers, so no rounding enters:
 *
 * 1. base under 20: the counts themselves, "7 av 12 kommuner";
 * 2. none, all, or exactly a half: "Ingen av", "Alla", "Hälften av";
 * 3. less than 1 percentage point from a tenth, a quarter, a third, two thirds, three quarters: "Sju av tio"; from a half:
 *    "Ungefär hälften av";
 * 4. 1 to 3 points above or below the nearest of them (a tenth and nine tenths only from within): "Drygt sju av tio",
 *    "Nästan hälften av"; so "nästan" is never said of more, nor "drygt" of less;
 * 5. under 9 %: "Färre än en av tio"; over 91 %: "Fler än nio av tio", from 97 % "Nästan alla";
 * 6. else the two tenths that it lies between: "Mellan sex och sju av tio".
 *
 * Example: `shareWords(170, 241, 'sv', {many: 'kommuner', theMany: 'kommunerna'})` is "Sju av tio kommuner (170 av 241)".
 *
 * @param x whole, 0 ≤ x ≤ n
 * @param n whole, > 0
 * @throws RangeError when the counts do not fit each other
 */
export function shareWords(x: number, n: number, language: FigureLanguage, counted: Counted): string {
  const { words, of } = sharePhrase(x, n, language)
  const said = of ? `${words} ${language === 'sv' ? 'av' : 'of'} ${counted.theMany}` : `${words} ${counted.many}`
  return n < smallestBaseForPercent ? said : `${said} (${figure(x, n, language)})`
}

/** The words alone; `of` says that they take "av kommunerna" and not "kommuner" after them. */
export function sharePhrase(x: number, n: number, language: FigureLanguage): { words: string; of: boolean } {
  if (!(Number.isSafeInteger(x) && Number.isSafeInteger(n) && x >= 0 && x <= n && n > 0)) {
    throw new RangeError(`no words for ${x} of ${n}`)
  }
  const say = vocabulary[language]
  if (n < smallestBaseForPercent) return { words: figure(x, n, language), of: false }
  if (x === 0) return { words: say.none, of: true }
  if (x === n) return { words: say.all, of: false }
  if (2 * x === n) return { words: say.half, of: true }
  const nearest = nearestAnchor(x, n)
  const [up, down] = nearest.anchor
  const name = say.anchor(up, down)
  const isHalf = down === 2
  if (nearest.distance < 1) return isHalf ? { words: say.about, of: true } : { words: capital(name), of: false }
  const above = x * down > up * n
  const within = above ? up / down < 0.9 : up / down > 0.1
  if (nearest.distance <= 3 && within) {
    return { words: `${above ? say.over : say.nearly} ${name}`, of: isHalf }
  }
  if (10 * x < n) return { words: say.fewer, of: false }
  if (100 * x >= 97 * n) return { words: say.nearlyAll, of: false }
  if (10 * x > 9 * n) return { words: say.more, of: false }
  const tenth = Math.floor((10 * x) / n)
  return { words: say.between(tenth, tenth + 1), of: false }
}

type Anchor = readonly [up: number, down: number]

const anchors: readonly Anchor[] = [
  ...[1, 2, 3, 4, 6, 7, 8, 9].map((tenths): Anchor => [tenths, 10]),
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
  [3, 4],
]

function nearestAnchor(x: number, n: number): { anchor: Anchor; distance: number } {
  let best: { anchor: Anchor; distance: number } = { anchor: [1, 2], distance: Number.POSITIVE_INFINITY }
  for (const anchor of anchors) {
    // In percentage points; one division of whole numbers, so equal distances compare equal.
    const distance = Math.abs(100 * (x * anchor[1] - anchor[0] * n)) / (n * anchor[1])
    if (distance < best.distance) best = { anchor, distance }
  }
  return best
}

function figure(x: number, n: number, language: FigureLanguage): string {
  return `${formatNumber(x, language)} ${language === 'sv' ? 'av' : 'of'} ${formatNumber(n, language)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const numerals = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const

const vocabulary = {
  sv: {
    none: 'Ingen',
    all: 'Alla',
    half: 'Hälften',
    about: 'Ungefär hälften',
    over: 'Drygt',
    nearly: 'Nästan',
    nearlyAll: 'Nästan alla',
    fewer: 'Färre än en av tio',
    more: 'Fler än nio av tio',
    anchor: (up: number, down: number) => (down === 2 ? 'hälften' : `${numerals.sv[up]} av ${numerals.sv[down]}`),
    between: (from: number, to: number) => `Mellan ${numerals.sv[from]} och ${numerals.sv[to]} av tio`,
  },
  en: {
    none: 'None',
    all: 'All',
    half: 'Half',
    about: 'About half',
    over: 'Just over',
    nearly: 'Nearly',
    nearlyAll: 'Nearly all',
    fewer: 'Fewer than one in ten',
    more: 'More than nine in ten',
    anchor: (up: number, down: number) => (down === 2 ? 'half' : `${numerals.en[up]} in ${numerals.en[down]}`),
    between: (from: number, to: number) => `Between ${numerals.en[from]} and ${numerals.en[to]} in ten`,
  },
} as const
