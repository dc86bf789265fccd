import type { Message } from '../../../../../platform/i18n/index.ts'

/** How two rounds are compared, in words. The rounds are named as they stand in the pictures: "2015" and "2020". */
export const messages = {
  grade: {
    identical: { sv: 'samma fråga', en: 'the same question' },
    harmonised: { sv: 'samma fråga efter omkodning', en: 'the same question after recoding' },
    similar: { sv: 'liknar varandra', en: 'similar' },
    'not-comparable': { sv: 'går inte att jämföra', en: 'not comparable' },
  },
  figures: {
    sv: ({ answer, later, laterFigure, earlier, earlierFigure }) =>
      `”${answer}”: ${laterFigure} ${later}, ${earlierFigure} ${earlier}.`,
    en: ({ answer, later, laterFigure, earlier, earlierFigure }) =>
      `“${answer}”: ${laterFigure} in ${later}, ${earlierFigure} in ${earlier}.`,
  } satisfies Message<{ answer: string; later: string; laterFigure: string; earlier: string; earlierFigure: string }>,
  noSuchAnswer: { sv: 'inget sådant svar', en: 'no such answer' },
  publishedOf: {
    sv: ({ percent, n }) => `${percent} (bas ${n})`,
    en: ({ percent, n }) => `${percent} (base ${n})`,
  } satisfies Message<{ percent: string; n: string }>,
  increase: {
    sv: ({ points }) => `Det är en ökning med ${points}.`,
    en: ({ points }) => `That is an increase of ${points}.`,
  } satisfies Message<{ points: string }>,
  decrease: {
    sv: ({ points }) => `Det är en minskning med ${points}.`,
    en: ({ points }) => `That is a decrease of ${points}.`,
  } satisfies Message<{ points: string }>,
  unchanged: { sv: 'Andelen är oförändrad.', en: 'The share is unchanged.' },
  similarOnly: {
    sv: 'Siffrorna liknar varandra men gäller inte samma sak. Därför dras ingen linje, och skillnaden prövas inte.',
    en: 'The figures are alike but not about the same thing. So no line is drawn, and the difference is not tested.',
  },
  noLine: {
    sv: 'Frågorna går inte att jämföra. Därför dras ingen linje.',
    en: 'The questions cannot be compared. So no line is drawn.',
  },
  moved: {
    sv: ({ matched, gained, lost, answer }) =>
      `Av de ${matched} kommuner som svarade på frågan båda gångerna gick ${gained} till ”${answer}” och ${lost} därifrån.`,
    en: ({ matched, gained, lost, answer }) =>
      `Of the ${matched} municipalities that answered the question both times ${gained} moved to “${answer}” and ${lost} from it.`,
  } satisfies Message<{ matched: string; gained: string; lost: string; answer: string }>,
  movedHidden: {
    sv: ({ matched }) =>
      `${matched} kommuner svarade på frågan båda gångerna. Hur de bytte svar visas inte, eftersom det skulle peka ut någon.`,
    en: ({ matched }) =>
      `${matched} municipalities answered the question both times. How they changed their answers is not shown, since it would point someone out.`,
  } satisfies Message<{ matched: string }>,
  matchedShares: {
    sv: ({ earlier, later }) => `Bland dem gick andelen från ${earlier} till ${later}.`,
    en: ({ earlier, later }) => `Among them the share went from ${earlier} to ${later}.`,
  } satisfies Message<{ earlier: string; later: string }>,
  sure: {
    sv: ({ p }) => `En så stor förändring beror knappast på slumpen (McNemars test, ${p} efter Holms korrigering).`,
    en: ({ p }) => `So large a change is hardly due to chance (McNemar’s test, ${p} after Holm’s correction).`,
  } satisfies Message<{ p: string }>,
  unsure: {
    sv: ({ p }) => `Förändringen kan bero på slumpen (McNemars test, ${p} efter Holms korrigering).`,
    en: ({ p }) => `The change may be due to chance (McNemar’s test, ${p} after Holm’s correction).`,
  } satisfies Message<{ p: string }>,
  nobodyChanged: { sv: 'Ingen av dem har bytt svar.', en: 'None of them has changed their answer.' },
  notTested: {
    sv: 'Om förändringen kan bero på slumpen går inte att säga utan att röja någons svar.',
    en: 'Whether the change may be due to chance cannot be said without giving someone’s answer away.',
  },
  left: {
    sv: ({ left, earlier, later, count, answer, stayed }) =>
      `${left} svarade ${earlier} men inte ${later}. Av dem hade ${count} svarat ”${answer}”, mot ${stayed} av dem som svarade båda gångerna.`,
    en: ({ left, earlier, later, count, answer, stayed }) =>
      `${left} answered in ${earlier} but not in ${later}. Of them ${count} had answered “${answer}”, against ${stayed} of those that answered both times.`,
  } satisfies Message<{ left: string; earlier: string; later: string; count: string; answer: string; stayed: string }>,
  leftHidden: {
    sv: ({ left, earlier, later }) =>
      `${left} svarade ${earlier} men inte ${later}. Vad de hade svarat visas inte, eftersom det skulle peka ut någon.`,
    en: ({ left, earlier, later }) =>
      `${left} answered in ${earlier} but not in ${later}. What they had answered is not shown, since it would point someone out.`,
  } satisfies Message<{ left: string; earlier: string; later: string }>,
  leftDiffer: {
    sv: 'De som inte svarade igen skilde sig alltså från dem som gjorde det, och det kan förklara en del av förändringen.',
    en: 'Those that did not answer again differed from those that did, which may explain part of the change.',
  },
  made: {
    sv: ({ answer, round, options }) => `”${answer}” är ${round} ${options}.`,
    en: ({ answer, round, options }) => `“${answer}” is in ${round} ${options}.`,
  } satisfies Message<{ answer: string; round: string; options: string }>,
  quoted: { sv: ({ label }) => `”${label}”`, en: ({ label }) => `“${label}”` } satisfies Message<{ label: string }>,
  and: { sv: ' och ', en: ' and ' },
  askedAs: {
    sv: ({ earlier, text }) => `Frågan löd ${earlier}: ”${text}”`,
    en: ({ earlier, text }) => `The question read in ${earlier}: “${text}”`,
  } satisfies Message<{ earlier: string; text: string }>,
  severalTested: {
    sv: 'Svaret är det av flera som har ändrats säkrast, och p är korrigerat för att de är flera.',
    en: 'The answer is the one of several that has changed most surely, and p is corrected for their number.',
  },
  approximate: {
    sv: 'Intervallen är ungefärliga, eftersom frågan bara ställdes till några.',
    en: 'The intervals are approximate, since the question was put only to some.',
  },
  answer: { sv: 'Svar', en: 'Answer' },
  interval: {
    sv: ({ round }) => `intervall ${round}`,
    en: ({ round }) => `interval ${round}`,
  } satisfies Message<{ round: string }>,
  change: { sv: 'Förändring', en: 'Change' },
  gained: { sv: 'Gick till svaret', en: 'Moved to it' },
  lost: { sv: 'Gick från svaret', en: 'Moved from it' },
  reason: {
    'small-base': { sv: 'färre än fem i gruppen', en: 'fewer than five in the group' },
    'small-count': { sv: 'för få, eller nästan alla', en: 'too few, or nearly all' },
    secondary: { sv: 'skyddar ett annat antal', en: 'protects another count' },
  },
  withheld: { sv: 'dolt', en: 'withheld' },
  none: { sv: '–', en: '–' },
  notCompared: { sv: 'jämförs inte', en: 'not compared' },
  tooFew: { sv: 'under 20 svar', en: 'under 20 answers' },
  tableCaption: {
    sv: ({ question, earlier, later }) => `${question} ${earlier} och ${later}`,
    en: ({ question, earlier, later }) => `${question} ${earlier} and ${later}`,
  } satisfies Message<{ question: string; earlier: string; later: string }>,
  movesCaption: {
    sv: ({ question, earlier, later }) => `${question} Så gick svaren från ${earlier} till ${later}`,
    en: ({ question, earlier, later }) => `${question} How the answers moved from ${earlier} to ${later}`,
  } satisfies Message<{ question: string; earlier: string; later: string }>,
  earlierAnswer: {
    sv: ({ earlier }) => `Svar ${earlier}`,
    en: ({ earlier }) => `Answer in ${earlier}`,
  } satisfies Message<{ earlier: string }>,
  allOf: { sv: ({ round }) => `Alla ${round}`, en: ({ round }) => `All in ${round}` } satisfies Message<{
    round: string
  }>,
  gone: {
    sv: ({ later }) => `svarade inte ${later}`,
    en: ({ later }) => `did not answer in ${later}`,
  } satisfies Message<{ later: string }>,
  notChosen: {
    sv: ({ answer }) => `inte ”${answer}”`,
    en: ({ answer }) => `not “${answer}”`,
  } satisfies Message<{ answer: string }>,
} as const
