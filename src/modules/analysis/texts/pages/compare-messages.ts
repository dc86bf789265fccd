import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of the comparison between coders. */
export const messages = {
  lead: {
    sv: 'Två personer kodar utan att se varandras koder. Här syns sedan hur ense de är, och det de är oense om avgörs.',
    en: 'Two people code without seeing each other’s codes. Here it then shows how far they agree, and what they disagree about is settled.',
  },
  progress: { sv: 'Så långt har kodningen kommit', en: 'How far the coding has come' },
  nobody: { sv: 'Ingen har kodat något än.', en: 'Nobody has coded anything yet.' },
  coder: { sv: 'Kodare', en: 'Coder' },
  coded: { sv: 'Kodade svar', en: 'Answers coded' },
  both: {
    sv: ({ both, written }) => `${both} av ${written} svar är kodade av minst två.`,
    en: ({ both, written }) => `${both} of ${written} answers are coded by at least two.`,
  } satisfies Message<{ both: string; written: string }>,
  open: { sv: 'Öppna jämförelsen', en: 'Open the comparison' },
  openMore: { sv: 'Ta med de nya svaren', en: 'Take in the new answers' },
  openLead: {
    sv: ({ unopened }) =>
      `${unopened} svar är kodade av två och inte jämförda. När de öppnas ser alla kodare varandras koder för dem, och de koderna ändras inte längre. Svar som bara en har kodat berörs inte.`,
    en: ({ unopened }) =>
      `${unopened} answers are coded by two and not compared. When they are opened all coders see each other’s codes for them, and those codes do not change any more. Answers that only one has coded are not affected.`,
  } satisfies Message<{ unopened: string }>,
  agreement: { sv: 'Hur ense är kodarna?', en: 'How far do the coders agree?' },
  overall: {
    sv: ({ kappa, alike, n }) => `${kappa}. De gav exakt samma koder till ${alike} av ${n} svar.`,
    en: ({ kappa, alike, n }) => `${kappa}. They gave exactly the same codes to ${alike} of ${n} answers.`,
  } satisfies Message<{ kappa: string; alike: string; n: string }>,
  kappa: {
    sv: ({ kappa, low, high }) => `Cohens kappa är ${kappa} (95\u00a0%: ${low} till ${high})`,
    en: ({ kappa, low, high }) => `Cohen’s kappa is ${kappa} (95%: ${low} to ${high})`,
  } satisfies Message<{ kappa: string; low: string; high: string }>,
  noKappa: {
    sv: 'Cohens kappa går inte att räkna ut, eftersom båda gav alla svar samma koder',
    en: 'Cohen’s kappa cannot be computed, since both gave all answers the same codes',
  },
  between: {
    sv: ({ first, second }) => `Mellan ${first} och ${second}.`,
    en: ({ first, second }) => `Between ${first} and ${second}.`,
  } satisfies Message<{ first: string; second: string }>,
  pairs: { sv: 'Andra par', en: 'Other pairs' },
  pair: {
    sv: ({ first, second, texts }) => `${first} och ${second} (${texts} svar)`,
    en: ({ first, second, texts }) => `${first} and ${second} (${texts} answers)`,
  } satisfies Message<{ first: string; second: string; texts: string }>,
  perCode: { sv: 'Enigheten kod för kod', en: 'The agreement code by code' },
  code: { sv: 'Kod', en: 'Code' },
  bothGave: { sv: 'Båda gav', en: 'Both gave' },
  onlyOne: { sv: ({ name }) => `Bara ${name}`, en: ({ name }) => `Only ${name}` } satisfies Message<{ name: string }>,
  neither: { sv: 'Ingen gav', en: 'Neither gave' },
  kappaShort: { sv: 'Kappa', en: 'Cohen’s kappa' },
  interval: { sv: '95-procentigt intervall', en: '95 per cent interval' },
  undefinedKappa: { sv: 'går inte att räkna', en: 'cannot be computed' },
  range: {
    sv: ({ low, high }) => `${low} till ${high}`,
    en: ({ low, high }) => `${low} to ${high}`,
  } satisfies Message<{
    low: string
    high: string
  }>,
  whatIsKappa: { sv: 'Vad betyder kappa?', en: 'What does kappa mean?' },
  kappaMeans: {
    sv: 'Kappa är hur ense kodarna är utöver vad slumpen ger: 1 är fullständig enighet, 0 är som slumpen. För helheten är varje kombination av koder en egen kategori, så bara exakt samma koder räknas som enighet. Intervallet är asymptotiskt (Fleiss, Cohen och Everitt 1969) och för smalt när svaren är få eller koden ovanlig.',
    en: 'Kappa is how far the coders agree beyond what chance gives: 1 is full agreement, 0 is as by chance. For the whole each combination of codes is a category of its own, so only exactly the same codes count as agreement. The interval is asymptotic (Fleiss, Cohen and Everitt 1969) and too narrow where the answers are few or the code is rare.',
  },
  kappaIndependent: {
    sv: 'Siffrorna gäller koderna som de var när jämförelsen öppnades, alltså innan någon hade sett den andras.',
    en: 'The figures concern the codes as they were when the comparison was opened, before anyone had seen the other’s.',
  },
  disagreements: { sv: 'Att avgöra', en: 'To settle' },
  noDisagreements: {
    sv: 'Kodarna är ense om alla svar som är jämförda.',
    en: 'The coders agree on all answers that are compared.',
  },
  left: {
    sv: ({ left, total }) => `${left} av ${total} svar återstår att avgöra.`,
    en: ({ left, total }) => `${left} of ${total} answers remain to be settled.`,
  } satisfies Message<{ left: string; total: string }>,
  decided: {
    sv: ({ codes }) => `Avgjort: ${codes}`,
    en: ({ codes }) => `Settled: ${codes}`,
  } satisfies Message<{ codes: string }>,
  change: { sv: 'Ändra avgörandet', en: 'Change the decision' },
  finalCodes: { sv: 'Vilka koder ska gälla?', en: 'Which codes are to count?' },
  settle: { sv: 'Avgör svaret', en: 'Settle the answer' },
} as const
