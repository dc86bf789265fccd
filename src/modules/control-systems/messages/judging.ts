import type { Message } from '../../../platform/i18n/index.ts'

/** The words of judging whether a system is critical to society. */
export const judging = {
  judgeTitle: {
    sv: ({ name }) => `Är ${name} samhällsviktigt?`,
    en: ({ name }) => `Is ${name} critical to society?`,
  } satisfies Message<{ name: string }>,
  judgeLead: {
    sv: 'Fyra frågor, fem minuter. Svara för det värsta som rimligen kan hända, och fråga gärna den som sköter anläggningen. Svaren sparas med ditt namn och dagens datum.',
    en: 'Four questions, five minutes. Answer for the worst that can reasonably happen, and ask whoever runs the plant. The answers are kept with your name and today’s date.',
  },
  harm: { sv: 'Vad händer om det stannar eller styr fel?', en: 'What happens if it stops or controls wrongly?' },
  harms: {
    none: { sv: 'Ingen utanför driften märker det', en: 'Nobody outside the operation notices' },
    trouble: {
      sv: 'Det blir besvärligt för dem som bor eller arbetar här',
      en: 'It is troublesome for those who live or work here',
    },
    function: {
      sv: 'Något som samhället måste ha slutar fungera: vatten, värme, el, vård, skydd mot olyckor',
      en: 'Something that society must have stops: water, heat, electricity, care, protection against accidents',
    },
    life: { sv: 'Människors liv eller hälsa kommer i fara', en: 'Lives or health are endangered' },
  },
  within: { sv: 'Hur snart?', en: 'How soon?' },
  withins: {
    hours: { sv: 'Inom ett dygn', en: 'Within a day and night' },
    days: { sv: 'Inom en vecka', en: 'Within a week' },
    weeks: { sv: 'Senare', en: 'Later' },
  },
  reach: { sv: 'Hur många berörs?', en: 'How many are affected?' },
  reaches: {
    few: { sv: 'Några hushåll eller en byggnad', en: 'Some households or a building' },
    many: { sv: 'Ett område, eller dem som är mest beroende', en: 'A district, or those who depend on it most' },
    most: { sv: 'De flesta i kommunen', en: 'Most people in the municipality' },
  },
  instead: { sv: 'Går det att klara sig på ett annat sätt så länge?', en: 'Is there another way meanwhile?' },
  insteads: {
    yes: { sv: 'Ja, så länge det behövs', en: 'Yes, for as long as is needed' },
    partly: { sv: 'Ja, men bara delvis eller en kort tid', en: 'Yes, but in part only or for a short time' },
    no: { sv: 'Nej', en: 'No' },
  },
  method: { sv: 'Hur har det bedömts?', en: 'How has it been judged?' },
  methodHelp: {
    sv: 'Det underlag som svaren bygger på. Bedömer ni nu för första gången är det en riskanalys.',
    en: 'What the answers are built on. If you judge for the first time now, it is a risk analysis.',
  },
  methods: {
    'risk-and-vulnerability': { sv: 'Risk- och sårbarhetsanalys', en: 'Risk and vulnerability analysis' },
    'risk-analysis': { sv: 'Riskanalys', en: 'Risk analysis' },
    classification: { sv: 'Informationsklassning', en: 'Classification of information' },
  },
  showProposal: { sv: 'Se vad svaren talar för', en: 'See what the answers suggest' },
  proposes: {
    yes: {
      sv: 'Svaren talar för att systemet är samhällsviktigt. Ni avgör.',
      en: 'The answers suggest that the system is critical to society. You decide.',
    },
    no: {
      sv: 'Svaren talar för att systemet inte är samhällsviktigt. Ni avgör.',
      en: 'The answers suggest that the system is not critical to society. You decide.',
    },
  },
  decision: { sv: 'Samhällsviktigt?', en: 'Critical to society?' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  reason: { sv: 'Varför', en: 'Why' },
  reasonHint: {
    sv: 'Måste fyllas i om ni bedömer annorlunda än svaren talar för.',
    en: 'Has to be filled in where you judge otherwise than the answers suggest.',
  },
  keep: { sv: 'Spara bedömningen', en: 'Keep the judgement' },
  judgedNotice: { sv: 'Bedömningen är sparad.', en: 'The judgement is kept.' },
  section: { sv: 'Samhällsviktigt', en: 'Critical to society' },
  notJudged: {
    sv: 'Ingen har bedömt det här med frågorna än.',
    en: 'Nobody has judged it here by the questions yet.',
  },
  judge: { sv: 'Bedöm', en: 'Judge' },
  judgeAgain: { sv: 'Bedöm igen', en: 'Judge again' },
  wasJudged: {
    sv: ({ critical }) => (critical ? 'Samhällsviktigt' : 'Inte samhällsviktigt'),
    en: ({ critical }) => (critical ? 'Critical to society' : 'Not critical to society'),
  } satisfies Message<{ critical: boolean }>,
  judgedBy: {
    sv: ({ name, date, method }) => `${name}, ${date}. ${method}.`,
    en: ({ name, date, method }) => `${name}, ${date}. ${method}.`,
  } satisfies Message<{ name: string; date: string; method: string }>,
  earlier: { sv: 'Tidigare bedömningar', en: 'Earlier judgements' },
  toOverview: { sv: 'Styrsystemen zon för zon', en: 'The control systems zone by zone' },
} as const
