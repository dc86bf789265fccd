import type { Message } from '../../../../platform/i18n/index.ts'

type Values = Readonly<Record<string, string | number>>

/** Words of what a test of difference between groups means. */
export const testMessages = {
  differ: {
    sv: 'Grupperna skiljer sig åt, mer än slumpen brukar ge.',
    en: 'The groups differ, by more than chance usually makes them.',
  },
  differIn: {
    sv: ({ option }: Values) => `Grupperna skiljer sig åt i svaret ”${option}”, mer än slumpen brukar ge.`,
    en: ({ option }: Values) => `The groups differ in the answer “${option}”, by more than chance usually makes them.`,
  },
  trend: {
    sv: ({ option }: Values) => `Andelen som svarat ”${option}” följer gruppernas ordning, mer än slumpen brukar ge.`,
    en: ({ option }: Values) =>
      `The share that answered “${option}” follows the order of the groups, by more than chance usually makes it.`,
  },
  unclear: {
    sv: 'Det syns ingen säker skillnad mellan grupperna. Det betyder inte att de är lika.',
    en: 'No certain difference between the groups is seen. That does not mean that they are alike.',
  },
  size: {
    sv: ({ size, effect }: Values) => `Skillnaden är ${size} (Cramérs V ${effect}).`,
    en: ({ size, effect }: Values) => `The difference is ${size} (Cramér’s V ${effect}).`,
  },
  verySmall: { sv: 'mycket liten', en: 'very small' },
  small: { sv: 'liten', en: 'small' },
  medium: { sv: 'måttlig', en: 'moderate' },
  large: { sv: 'stor', en: 'large' },
  detectable: {
    sv: ({ points }: Values) =>
      `En skillnad på ${points}\u00a0procentenheter mellan två vanligt stora grupper hade synts fyra gånger av fem. En mindre kan finnas utan att synas.`,
    en: ({ points }: Values) =>
      `A difference of ${points}\u00a0percentage points between two groups of typical size would have been seen four times of five. A smaller one may be there unseen.`,
  },
  undetectable: {
    sv: 'Grupperna är för små för att någon skillnad säkert hade synts.',
    en: 'The groups are too small for any difference to be sure to be seen.',
  },
  method: {
    sv: ({ method, p, adjusted, tests }: Values) =>
      `Prövat med ${method}: ${p}, och ${adjusted} efter Holms korrigering för ${tests} prövningar.`,
    en: ({ method, p, adjusted, tests }: Values) =>
      `Tested with ${method}: ${p}, and ${adjusted} after Holm’s correction for ${tests} tests.`,
  },
  methodAlone: {
    sv: ({ method, p }: Values) => `Prövat med ${method}: ${p}.`,
    en: ({ method, p }: Values) => `Tested with ${method}: ${p}.`,
  },
  pearson: { sv: 'Pearsons X²', en: 'Pearson’s X²' },
  simulated: {
    sv: 'Pearsons X² (p ur 10\u00a0000 slumpade tabeller)',
    en: 'Pearson’s X² (p from 10,000 random tables)',
  },
  trendMethod: { sv: 'Cochran–Armitages test av trend', en: 'the Cochran–Armitage test of trend' },
  pooled: {
    sv: ({ count }: Values) => `De ${count} grupper där något är dolt räknas här som en enda.`,
    en: ({ count }: Values) => `The ${count} groups with something hidden are taken here as one.`,
  },
  pooledOne: {
    sv: 'Den grupp där något är dolt är med som skillnaden mellan alla och de visade grupperna.',
    en: 'The group with something hidden is in as the difference between all and the groups shown.',
  },
  leftOut: {
    sv: ({ count }: Values) => `Prövningen gäller de grupper som visas; ${count} med något dolt är inte med.`,
    en: ({ count }: Values) => `The test is of the groups that are shown; ${count} with something hidden are left out.`,
  },
} as const satisfies Record<string, Message | Message<Values>>
