import type { Said } from '../../../../platform/tables/fault.ts'
import type { QuestionType } from '../questionnaire.ts'

const typeNames: Readonly<Record<QuestionType, Said>> = {
  single: { sv: 'envalsfråga', en: 'single-choice question' },
  multi: { sv: 'flervalsfråga', en: 'multiple-choice question' },
  matrix: { sv: 'matrisfråga', en: 'matrix question' },
  number: { sv: 'sifferfråga', en: 'number question' },
  text: { sv: 'fritextfråga', en: 'free-text question' },
}

const allowed: Readonly<Record<Exclude<QuestionType, 'text'>, string>> = {
  single: '=, !=',
  multi: 'includes',
  matrix: '=, !=',
  number: '=, !=, <, <=, >, >=',
}

/** Says which known word was probably meant, or lists what there is to choose from. */
function instead(nearest: string | null, known: readonly string[]): Said {
  if (nearest !== null) return { sv: ` Menade du ${nearest}?`, en: ` Did you mean ${nearest}?` }
  if (known.length === 0) return { sv: '', en: '' }
  const shown = known.slice(0, 12).join(', ') + (known.length > 12 ? ' …' : '')
  return { sv: ` Välj bland ${shown}.`, en: ` Choose among ${shown}.` }
}

/** The words for what is wrong in a routing expression. */
export const messages = {
  aQuestion: { sv: 'en frågas id', en: 'the id of a question' },
  anOperator: {
    sv: 'en jämförelse (=, !=, includes, <, <=, > eller >=)',
    en: 'a comparison (=, !=, includes, <, <=, > or >=)',
  },
  aValue: { sv: 'ett alternativs id eller ett tal', en: 'the id of an option or a number' },
  aConnective: { sv: 'and, or eller slutet', en: 'and, or or the end' },
  empty: {
    sv: 'Villkoret är tomt. Skriv vem som får frågan, till exempel policy = ja, eller ta bort base om alla får den.',
    en: 'The condition is empty. Write who is asked, such as policy = ja, or remove base if everyone is asked.',
  },
  endsEarly: (what: Said): Said => ({
    sv: `Villkoret tar slut för tidigt: här ska ${what.sv} stå.`,
    en: `The condition ends too early: ${what.en} belongs here.`,
  }),
  unexpected: (text: string, what: Said): Said => ({
    sv: `”${text}” kan inte stå här i villkoret. Här ska ${what.sv} stå.`,
    en: `“${text}” cannot stand here in the condition. ${what.en.charAt(0).toUpperCase()}${what.en.slice(1)} belongs here.`,
  }),
  habit: (text: string, instead: string): Said => ({
    sv: `Skriv ${instead} i stället för ”${text}”.`,
    en: `Write ${instead} instead of “${text}”.`,
  }),
  unclosed: {
    sv: 'Parentesen som börjar här saknar slut. Lägg till ).',
    en: 'The parenthesis that opens here is never closed. Add ).',
  },
  unopened: {
    sv: 'Här står ) utan någon parentes att avsluta. Ta bort den eller lägg till (.',
    en: 'Here is a ) with no parenthesis to close. Remove it or add (.',
  },
  tooDeep: (deepest: number): Said => ({
    sv: `Villkoret har fler än ${deepest} parenteser eller not i varandra. Skriv det enklare.`,
    en: `The condition nests more than ${deepest} parentheses or nots. Write it more simply.`,
  }),
  itself: (id: string): Said => ({
    sv: `Villkoret för ${id} hänvisar till frågan själv. Det kan bara hänvisa till tidigare frågor.`,
    en: `The condition of ${id} refers to the question itself. It can only refer to earlier questions.`,
  }),
  forward: (id: string): Said => ({
    sv: `Villkoret hänvisar framåt, till ${id} som kommer senare. Flytta frågan eller hänvisa till en tidigare.`,
    en: `The condition refers forward, to ${id}, which comes later. Move the question or refer to an earlier one.`,
  }),
  unknownQuestion: (id: string, nearest: string | null): Said => ({
    sv: `Det finns ingen fråga ${id}.${instead(nearest, []).sv}`,
    en: `There is no question ${id}.${instead(nearest, []).en}`,
  }),
  unknownOption: (question: string, id: string, nearest: string | null, known: readonly string[]): Said => ({
    sv: `Frågan ${question} har inget alternativ ${id}.${instead(nearest, known).sv}`,
    en: `Question ${question} has no option ${id}.${instead(nearest, known).en}`,
  }),
  unknownRow: (question: string, id: string, nearest: string | null, known: readonly string[]): Said => ({
    sv: `Frågan ${question} har ingen rad ${id}.${instead(nearest, known).sv}`,
    en: `Question ${question} has no row ${id}.${instead(nearest, known).en}`,
  }),
  rowMissing: (question: string, known: readonly string[]): Said => ({
    sv: `${question} är en matrisfråga. Skriv vilken rad som avses, till exempel ${question}.${known[0] ?? 'RAD'}.`,
    en: `${question} is a matrix question. Write which row is meant, such as ${question}.${known[0] ?? 'ROW'}.`,
  }),
  rowForbidden: (question: string, type: QuestionType): Said => ({
    sv: `${question} är en ${typeNames[type].sv} och har inga rader. Skriv bara ${question}.`,
    en: `${question} is a ${typeNames[type].en} and has no rows. Write only ${question}.`,
  }),
  textCompared: (question: string): Said => ({
    sv: `${question} är en fritextfråga. Fritext kan inte styra vilka frågor som ställs.`,
    en: `${question} is a free-text question. Free text cannot decide which questions are asked.`,
  }),
  wrongOperator: (question: string, type: Exclude<QuestionType, 'text'>, operator: string): Said => {
    const many = type === 'multi' && (operator === '=' || operator === '!=')
    const negated = operator === '!=' ? 'not ' : ''
    return {
      sv: `${operator} går inte att använda på ${question}, som är en ${typeNames[type].sv}. ${
        many ? `Skriv ${negated}${question} includes ALTERNATIV.` : `Använd ${allowed[type]}.`
      }`,
      en: `${operator} cannot be used on ${question}, which is a ${typeNames[type].en}. ${
        many ? `Write ${negated}${question} includes OPTION.` : `Use ${allowed[type]}.`
      }`,
    }
  },
  notANumber: (question: string, text: string): Said => ({
    sv: `${question} är en sifferfråga, men ”${text}” är inget tal. Skriv siffror, med punkt som decimaltecken.`,
    en: `${question} is a number question, but “${text}” is not a number. Write digits, with a point for decimals.`,
  }),
  neverHolds: (source: string): Said => ({
    sv: `Villkoret ”${source}” kan aldrig uppfyllas, så frågan skulle aldrig ställas. Kontrollera det mot de tidigare frågornas alternativ och villkor.`,
    en: `The condition “${source}” can never hold, so the question would never be asked. Check it against the options and conditions of the earlier questions.`,
  }),
}
