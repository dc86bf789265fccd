import type { Message } from '../../../../platform/i18n/index.ts'

type By = { readonly by: string }
type Known = By & { readonly known: string }
type Empty = By & { readonly count: number }

/** Words of breakdowns: the population classes, and what can be wrong with one that is asked for. */
export const breakdownMessages = {
  under8000: { sv: 'Under 8\u00a0000 invånare', en: 'Under 8,000 inhabitants' },
  from8000: { sv: '8\u00a0000–14\u00a0999 invånare', en: '8,000–14,999 inhabitants' },
  from15000: { sv: '15\u00a0000–29\u00a0999 invånare', en: '15,000–29,999 inhabitants' },
  from30000: { sv: '30\u00a0000–69\u00a0999 invånare', en: '30,000–69,999 inhabitants' },
  from70000: { sv: '70\u00a0000 invånare eller fler', en: '70,000 inhabitants or more' },
  needsFrame: {
    sv: ({ by }: By) => `För att dela upp efter ${by} behövs en ram. Ange filen med --frame.`,
    en: ({ by }: By) => `Breaking down by ${by} needs a frame. Give the file with --frame.`,
  },
  unknown: {
    sv: ({ by, known }: Known) =>
      `Det går inte att dela upp efter ${by}. Välj en av ${known}, id på en fråga med ett svar, eller två av dem med komma emellan.`,
    en: ({ by, known }: Known) =>
      `Cannot break down by ${by}. Choose one of ${known}, the id of a single-choice question, or two of these with a comma between.`,
  },
  notSingle: {
    sv: ({ by }: By) =>
      `Frågan ${by} går inte att dela upp efter, för den som svarar kan hamna i flera grupper eller i ingen. Välj en fråga av typen single, eller en rad i en matris (FRÅGA.RAD).`,
    en: ({ by }: By) =>
      `Cannot break down by question ${by}: a respondent could be in several groups or in none. Choose a question of type single, or a row of a matrix (QUESTION.ROW).`,
  },
  tooMany: {
    sv: ({ by }: By) => `Det går att dela upp efter högst två åt gången, och ${by} är fler.`,
    en: ({ by }: By) => `At most two breakdowns can be crossed, and ${by} is more.`,
  },
  twice: {
    sv: ({ by }: By) => `${by} står två gånger. Ange två olika att dela upp efter.`,
    en: ({ by }: By) => `${by} is there twice. Give two different ones to break down by.`,
  },
  weightNeedsFrame: {
    sv: 'För att vikta behövs en ram. Ange filen med --frame.',
    en: 'Weighting needs a frame. Give the file with --frame.',
  },
  weightUnknown: {
    sv: ({ by, known }: Known) => `Ramen har ingen kolumn ${by} att vikta efter. Välj bland ${known}.`,
    en: ({ by, known }: Known) => `The frame has no column ${by} to weight by. Choose among ${known}.`,
  },
  weightEmpty: {
    sv: ({ by, count }: Empty) =>
      `Det går inte att vikta efter ${by}, för ${count} i ramen saknar värde där. Fyll i det.`,
    en: ({ by, count }: Empty) => `Cannot weight by ${by}: ${count} in the frame have no value there. Fill it in.`,
  },
} as const satisfies Record<string, Message | Message<By> | Message<Known> | Message<Empty>>
