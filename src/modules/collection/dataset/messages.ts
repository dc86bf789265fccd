import type { Message } from '../../../platform/i18n/index.ts'

/** The words of freezing a dataset. */
export const messages = {
  datasets: { sv: 'Dataset', en: 'Datasets' },
  datasetsLead: {
    sv: 'Ett fryst dataset ändras aldrig. Analys, publicering och rapporter räknas från det senaste.',
    en: 'A frozen dataset never changes. Analysis, publication and reports are counted from the latest.',
  },
  notFrozenYet: {
    sv: 'Ännu inte fryst. Till dess räknas allt från svaren som de står.',
    en: 'Not frozen yet. Until then everything is counted from the answers as they stand.',
  },
  freezeWhenClosed: {
    sv: 'När insamlingen är avslutad kan svaren frysas till ett dataset med kontrollsumma.',
    en: 'When collection has ended, the answers can be frozen to a dataset with a checksum.',
  },
  freezeNotClosed: {
    sv: 'Insamlingen pågår. Avsluta den innan svaren fryses.',
    en: 'Collection goes on. End it before the answers are frozen.',
  },
  datasetNumber: {
    sv: ({ number }) => `Dataset ${number}`,
    en: ({ number }) => `Dataset no. ${number}`,
  } as Message<{ number: number }>,
  frozenColumn: { sv: 'Fryst', en: 'Frozen' },
  frozenWhen: {
    sv: ({ date, time }) => `${date} klockan ${time}`,
    en: ({ date, time }) => `${date} at ${time}`,
  } as Message<{ date: string; time: string }>,
  frozenBy: {
    sv: ({ when, by }) => `${when} av ${by}`,
    en: ({ when, by }) => `${when} by ${by}`,
  } as Message<{ when: string; by: string }>,
  responsesColumn: { sv: 'Svar', en: 'Responses' },
  responsesOf: {
    sv: ({ count, complete }) => `${count}, varav ${complete} hela`,
    en: ({ count, complete }) => `${count}, of which ${complete} complete`,
  } as Message<{ count: string; complete: string }>,
  checksum: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  firstDataset: { sv: 'Det första', en: 'The first' },
  fetchColumn: { sv: 'Hämta', en: 'Download' },
  fetchZip: { sv: 'Hämta som zip', en: 'Download as zip' },
  freeze: { sv: 'Frys svaren', en: 'Freeze the answers' },
  freezeAgain: { sv: 'Frys en ny version', en: 'Freeze a new version' },
  freezeLead: {
    sv: 'Svaren, urvalsramen och frågeformuläret sparas som de är nu, med en kontrollsumma. Det går inte att ändra efteråt.',
    en: 'The answers, the frame and the questionnaire are kept as they are now, with a checksum. That cannot be changed afterwards.',
  },
  freezeReopened: {
    sv: ({ n }) => `Svar som är öppnade igen: ${n}. De fryses som de var inskickade.`,
    en: ({ n }) => `Responses that are open again: ${n}. They are frozen as they were submitted.`,
  } as Message<{ n: number }>,
  freezeReason: { sv: 'Varför en ny version?', en: 'Why a new version?' },
  methodNote: { sv: 'Metodnotering', en: 'Method note' },
  methodHint: {
    sv: 'Det som den som räknar på svaren behöver veta. Följer med datasetet.',
    en: 'What whoever counts the answers needs to know. It goes with the dataset.',
  },
} as const
