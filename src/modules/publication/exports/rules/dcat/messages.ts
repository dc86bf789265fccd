import type { Message } from '../../../../../platform/i18n/index.ts'

/** The words of the description of open data. */
export const dcatMessages = {
  catalog: {
    sv: ({ owner }) => `Öppna data från ${owner}`,
    en: ({ owner }) => `Open data from ${owner}`,
  } satisfies Message<{ owner: string }>,
  catalogIs: {
    sv: 'Resultat av enkäter, med bas och osäkerhet för varje siffra. Grupper som skulle avslöja någon är dolda.',
    en: 'Results of surveys, with a base and an uncertainty for each figure. Groups that would give somebody away are hidden.',
  },
  dataset: {
    sv: ({ title }) => `${title}: resultat`,
    en: ({ title }) => `${title}: results`,
  } satisfies Message<{ title: string }>,
  datasetIs: {
    sv: ({ title, responses, population }) =>
      `Resultatet av enkäten ”${title}”: för varje fråga hur många som fick den, hur många som svarade och hur de svarade, med intervall. ${responses} av ${population} svarade.`,
    en: ({ title, responses, population }) =>
      `The result of the survey “${title}”: for each question how many it was put to, how many answered and how, with intervals. ${responses} of ${population} responded.`,
  } satisfies Message<{ title: string; responses: string; population: string }>,
  unknownPopulation: { sv: 'ett okänt antal', en: 'an unknown number' },
  synthetic: {
    sv: 'Svaren är påhittade (syntetiska) och säger ingenting om verkligheten.',
    en: 'The answers are synthetic and say nothing of the real world.',
  },
  contact: {
    sv: ({ owner }) => `${owner}, öppna data`,
    en: ({ owner }) => `${owner}, open data`,
  } satisfies Message<{ owner: string }>,
  keywords: [
    { sv: 'enkät', en: 'survey' },
    { sv: 'statistik', en: 'statistics' },
  ],
} as const
