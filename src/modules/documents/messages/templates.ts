import type { Message } from '../../../platform/i18n/index.ts'

/** The templates of our own. */
export const templates = {
  templatesTitle: { sv: 'Mallar', en: 'Templates' },
  templatesLead: {
    sv: 'Texter att utgå från, ifyllda med det som står i era register. Det som inte finns där står som en lucka, [Fyll i: …]. Gör texten till er egen innan ni beslutar.',
    en: 'Texts to begin from, filled with what stands in your registers. What is not there stands as a blank, [Fill in: …]. Make the text your own before you decide.',
  },
  blanksToFill: {
    sv: ({ blanks }) =>
      blanks === 0 ? 'Allt är ifyllt' : blanks === 1 ? 'En lucka att fylla i' : `${blanks} luckor att fylla i`,
    en: ({ blanks }) =>
      blanks === 0 ? 'Everything is filled in' : blanks === 1 ? 'One blank to fill in' : `${blanks} blanks to fill in`,
  } satisfies Message<{ blanks: number }>,
  templateAsWord: {
    sv: ({ name }) => `Hämta ${name} som Word`,
    en: ({ name }) => `Fetch ${name} as Word`,
  } satisfies Message<{ name: string }>,
  startFromTemplate: { sv: 'Börja ett utkast', en: 'Begin a draft' },
  startFor: {
    sv: ({ name }) => `Börja ett utkast: ${name}`,
    en: ({ name }) => `Begin a draft: ${name}`,
  } satisfies Message<{ name: string }>,
  alreadyHave: { sv: 'Ni har redan', en: 'You already have' },
  templateIs: {
    sv: ({ place, date }) => `Mall för ${place}, ifylld ur registren den ${date}. Inte beslutad.`,
    en: ({ place, date }) => `A template for ${place}, filled from the registers on ${date}. Not decided.`,
  } satisfies Message<{ place: string; date: string }>,
  draftFromTemplate: {
    sv: 'Utkastet är påbörjat från mallen',
    en: 'The draft is begun from the template',
  },
} as const
