import type { Message } from '../../../platform/i18n/index.ts'

/** The words of published breakdowns and weights. */
export const messages = {
  pictureName: {
    sv: ({ title, answer }) => `${title} Andel som svarade ”${answer}”.`,
    en: ({ title, answer }) => `${title} Share that answered “${answer}”.`,
  } satisfies Message<{ title: string; answer: string }>,
  caption: {
    sv: ({ answer }) => `Andel som svarade ”${answer}”. Strecket är alla.`,
    en: ({ answer }) => `Share that answered “${answer}”. The line is all.`,
  } satisfies Message<{ answer: string }>,
  by: { sv: 'Redovisa efter', en: 'Break down by' },
  everyone: { sv: 'Alla tillsammans', en: 'All together' },
  byChosen: {
    sv: ({ name }) => `Efter: ${name}`,
    en: ({ name }) => `By: ${name}`,
  } satisfies Message<{ name: string }>,
  headingBy: {
    sv: ({ name }) => `Efter: ${name}`,
    en: ({ name }) => `By: ${name}`,
  } satisfies Message<{ name: string }>,
  answer: { sv: 'Svar i bilden', en: 'Answer in the picture' },
  show: { sv: 'Visa', en: 'Show' },
  picture: { sv: 'Hämta bilden efter grupp (SVG)', en: 'Download the picture by group (SVG)' },
  pictureOfRow: {
    sv: ({ row }) => `Hämta bilden efter grupp: ${row} (SVG)`,
    en: ({ row }) => `Download the picture by group: ${row} (SVG)`,
  } satisfies Message<{ row: string }>,
  choose: { sv: 'Redovisa frågan efter grupp', en: 'Break the question down by group' },
  weights: { sv: 'Vikter', en: 'Weights' },
  marks: {
    sv: '”Dolt” står där en siffra skulle peka ut en kommun, eller där en annan dold siffra annars gick att räkna ut. En nolla är en riktig nolla.',
    en: '“Withheld” stands where a figure would point out a municipality, or where another hidden figure could otherwise be worked out. A zero is a true zero.',
  },
} as const
