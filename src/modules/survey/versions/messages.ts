import type { Message } from '../../../platform/i18n/index.ts'

interface Labelled {
  label: string
}

/** The words of a questionnaire's versions and of what differs between them. */
export const messages = {
  correctQuestions: { sv: 'Rätta frågorna', en: 'Correct the questions' },
  inForce: { sv: 'Frågor som gäller', en: 'Questions in force' },
  inForceLead: {
    sv: ({ version, n }) => `Version ${version}, ${n} frågor.`,
    en: ({ version, n }) => `Version ${version}, ${n} questions.`,
  } as Message<{ version: number; n: number }>,
  sectionCount: {
    sv: ({ title, n }) => `${title} (${n === 1 ? '1 fråga' : `${n} frågor`})`,
    en: ({ title, n }) => `${title} (${n === 1 ? '1 question' : `${n} questions`})`,
  } as Message<{ title: string; n: number }>,
  types: {
    single: { sv: 'Ett svarsalternativ', en: 'One option' },
    multi: { sv: 'Flera svarsalternativ', en: 'Several options' },
    matrix: { sv: 'En rad i taget', en: 'Row by row' },
    number: { sv: 'Tal', en: 'Number' },
    text: { sv: 'Fritext', en: 'Free text' },
  },
  versions: { sv: 'Versioner', en: 'Versions' },
  versionsLead: {
    sv: 'En publicerad version ändras aldrig. En rättelse blir en ny version, och här står vad som skiljer den från den förra.',
    en: 'A published version never changes. A correction makes a new one; here is what differs from the one before.',
  },
  version: { sv: ({ version }) => `Version ${version}`, en: ({ version }) => `Version ${version}` } as Message<{
    version: number
  }>,
  publishedOn: { sv: ({ date }) => `Publicerad ${date}`, en: ({ date }) => `Published ${date}` } as Message<{
    date: string
  }>,
  asked: { sv: 'Ställs i enkäten', en: 'Asked in this survey' },
  correctedBecause: {
    sv: ({ reason }) => `Varför: ${reason}`,
    en: ({ reason }) => `Why: ${reason}`,
  } as Message<{ reason: string }>,
  firstVersion: { sv: 'Den första versionen.', en: 'The first version.' },
  noDifference: {
    sv: 'Inga frågor skiljer sig från versionen före.',
    en: 'No question differs from the version before.',
  },
  question: { sv: 'Fråga', en: 'Question' },
  what: { sv: 'Vad som ändrades', en: 'What changed' },
  comparable: { sv: 'Går svaren att jämföra?', en: 'Can the answers be compared?' },
  differences: {
    sv: ({ version }) => `Skillnader mot version ${version}`,
    en: ({ version }) => `Differences from version ${version}`,
  } as Message<{ version: number }>,
  comparability: {
    comparable: { sv: 'Jämförbara', en: 'Comparable' },
    care: { sv: 'Jämförbara med försiktighet', en: 'Comparable with care' },
    not: { sv: 'Inte jämförbara', en: 'Not comparable' },
  },
  why: {
    comparable: { sv: 'Frågan är densamma.', en: 'The question is the same.' },
    added: { sv: 'Frågan ställdes inte förut.', en: 'The question was not asked before.' },
    removed: { sv: 'Frågan ställs inte längre.', en: 'The question is no longer asked.' },
    type: { sv: 'Den besvaras på ett annat sätt.', en: 'It is answered in another way.' },
    options: {
      sv: 'Den som valde ett svar som nu saknas eller måste stå ensamt hade svarat något annat.',
      en: 'Who chose an answer that is gone now, or must stand alone, would have answered something else.',
    },
    words: { sv: 'Orden kan ha lett till andra svar.', en: 'The words may have led to other answers.' },
    offered: { sv: 'Det fanns andra svar att välja.', en: 'There were other answers to choose.' },
    asked: { sv: 'Andra kan ha fått frågan.', en: 'Others may have been asked.' },
  },
  change: {
    added: { sv: 'Ny fråga', en: 'New question' },
    removed: { sv: 'Frågan är borttagen', en: 'The question is removed' },
    order: { sv: 'Svaren står i en annan ordning', en: 'The answers stand in another order' },
    routing: { sv: 'Andra får frågan än förut', en: 'Others are asked than before' },
    moved: { sv: 'Frågan står i en annan del', en: 'The question stands in another part' },
    noHelp: { sv: 'ingen', en: 'none' },
  },
  typeChange: {
    sv: ({ before, after }) => `Svarstyp: var ”${before}”, är ”${after}”`,
    en: ({ before, after }) => `Type of answer: was “${before}”, is “${after}”`,
  } as Message<{ before: string; after: string }>,
  textChange: {
    sv: ({ before, after }) => `Frågans text: var ”${before}”, är ”${after}”`,
    en: ({ before, after }) => `Text: was “${before}”, is “${after}”`,
  } as Message<{ before: string; after: string }>,
  helpChange: {
    sv: ({ before, after }) => `Hjälptext: var ”${before}”, är ”${after}”`,
    en: ({ before, after }) => `Help text: was “${before}”, is “${after}”`,
  } as Message<{ before: string; after: string }>,
  labelChange: {
    'option-added': {
      sv: ({ label }) => `Nytt svarsalternativ: ”${label}”`,
      en: ({ label }) => `New option: “${label}”`,
    } as Message<Labelled>,
    'option-removed': {
      sv: ({ label }) => `Borttaget svarsalternativ: ”${label}”`,
      en: ({ label }) => `Option removed: “${label}”`,
    } as Message<Labelled>,
    'row-added': {
      sv: ({ label }) => `Ny rad: ”${label}”`,
      en: ({ label }) => `New row: “${label}”`,
    } as Message<Labelled>,
    'row-removed': {
      sv: ({ label }) => `Borttagen rad: ”${label}”`,
      en: ({ label }) => `Row removed: “${label}”`,
    } as Message<Labelled>,
  },
  renamed: {
    sv: ({ row, before, after }) => `${row ? 'Raden' : 'Svarsalternativet'} ”${before}” heter nu ”${after}”`,
    en: ({ row, before, after }) => `The ${row ? 'row' : 'option'} “${before}” is now “${after}”`,
  } as Message<{ row: boolean; before: string; after: string }>,
  exclusiveChange: {
    sv: ({ label, now }) => `”${label}” ${now ? 'kan nu bara väljas ensamt' : 'kan nu väljas tillsammans med andra'}`,
    en: ({ label, now }) => `“${label}” ${now ? 'now stands alone' : 'can now be chosen with others'}`,
  } as Message<{ label: string; now: boolean }>,
  otherChange: {
    sv: ({ label, now }) => `”${label}” ${now ? 'har nu en egen textruta' : 'har inte längre en egen textruta'}`,
    en: ({ label, now }) => `“${label}” ${now ? 'now takes a text' : 'takes no text any more'}`,
  } as Message<{ label: string; now: boolean }>,
  askedByChange: {
    sv: ({ question }) => `Vilka som får frågan beror på ”${question}”, som har ändrats`,
    en: ({ question }) => `Who is asked depends on “${question}”, which has changed`,
  } as Message<{ question: string }>,
  questionsLead: {
    sv: 'Frågorna som ställs, och hur de har ändrats.',
    en: 'The questions that are asked, and how they have changed.',
  },
  preparedTitle: { sv: 'Enkäten är inte utgiven', en: 'The survey has not been issued' },
  preparedWords: {
    sv: 'Bara myndigheten ser den. Kommunerna ser den när du ger ut den, och kan svara från första svarsdagen.',
    en: 'Only the agency sees it. The municipalities see it when you issue it, and can answer from the first day.',
  },
  issuedTitle: { sv: 'Enkäten är utgiven', en: 'The survey has been issued' },
  issuedWords: {
    sv: ({ date }) => `Kommunerna ser den och kan svara från den ${date}.`,
    en: ({ date }) => `The municipalities see it and can answer from ${date}.`,
  } as Message<{ date: string }>,
  pilotIssued: { sv: 'Piloten är utgiven', en: 'The pilot has been issued' },
  pilotPrepared: { sv: 'Piloten är inte utgiven', en: 'The pilot has not been issued' },
  chooseMunicipalities: { sv: 'Välj kommuner', en: 'Choose municipalities' },
} as const
