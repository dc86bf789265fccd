import type { Message } from '../../../../../platform/i18n/index.ts'

/** The words of the codebook. */
export const ddiMessages = {
  title: {
    sv: ({ title }) => `${title}: beskrivning av data`,
    en: ({ title }) => `${title}: description of the data`,
  } satisfies Message<{ title: string }>,
  universe: {
    sv: ({ count }) => `Alla ${count} i urvalsramen.`,
    en: ({ count }) => `All ${count} of the frame.`,
  } satisfies Message<{ count: string }>,
  unknownUniverse: {
    sv: 'De som har svarat. Hur många enkäten ställdes till är inte känt.',
    en: 'Those that responded. How many the survey was sent to is not known.',
  },
  unit: { sv: 'Svarande i urvalsramen', en: 'Respondent of the frame' },
  nation: { sv: 'Sverige', en: 'Sweden' },
  dataKind: { sv: 'Enkätdata', en: 'Survey data' },
  census: {
    sv: 'Totalundersökning: alla i urvalsramen tillfrågades.',
    en: 'An attempted census: everyone of the frame was asked.',
  },
  participation: {
    sv: ({ complete, partial, none }) => `Helt besvarade: ${complete}. Delvis: ${partial}. Inget svar: ${none}.`,
    en: ({ complete, partial, none }) => `Complete: ${complete}. Partial: ${partial}. None: ${none}.`,
  } satisfies Message<{ complete: string; partial: string; none: string }>,
  unknown: { sv: 'inte känt', en: 'not known' },
  rate: {
    sv: ({ name, percent }) => `${name}: ${percent} (AAPOR Standard Definitions).`,
    en: ({ name, percent }) => `${name}: ${percent} (by the AAPOR Standard Definitions).`,
  } satisfies Message<{ name: string; percent: string }>,
  synthetic: {
    sv: 'Svaren är påhittade (syntetiska). De är gjorda av ett program, och ingen har lämnat dem.',
    en: 'The answers are synthetic. They are made by a program, and nobody has given them.',
  },
  aggregates: {
    sv: 'Frekvenserna är de publicerade. Enskilda svar lämnas inte ut.',
    en: 'The frequencies are those published. Single answers are not given out.',
  },
} as const
