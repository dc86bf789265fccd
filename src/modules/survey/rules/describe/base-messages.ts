import type { Language, Operator } from '../questionnaire.ts'

type Verb = 'answer' | 'choose' | 'give'

/** How a comparison is said: what was answered, of which row, to which question. */
export interface Comparing {
  readonly verb: Verb
  readonly operator: Operator
  readonly values: string
  readonly row: string | null
  readonly question: string | null
  readonly negated: boolean
}

interface Words {
  readonly all: (respondents: string | null) => string
  readonly some: (respondents: string | null, clause: string) => string
  readonly because: (address: 'du' | 'ni', clause: string) => string
  readonly and: string
  readonly or: string
  readonly both: string
  readonly either: string
  readonly quoted: (text: string) => string
  readonly asked: (comparing: Comparing) => string
  readonly did: (comparing: Comparing) => string
}

const swedishAsked: Readonly<Record<Verb, string>> = { answer: 'svarat', choose: 'valt', give: 'angett' }
const swedishDid: Readonly<Record<Verb, string>> = { answer: 'svarade', choose: 'valde', give: 'angav' }
const englishDid: Readonly<Record<Verb, string>> = { answer: 'answered', choose: 'chose', give: 'gave' }
const englishTo: Readonly<Record<Verb, string>> = { answer: 'to', choose: 'for', give: 'for' }

const swedishAmount: Readonly<Record<Operator, string>> = {
  '=': '',
  includes: '',
  '!=': 'något annat än ',
  '<': 'mindre än ',
  '<=': 'högst ',
  '>': 'mer än ',
  '>=': 'minst ',
}
const englishAmount: Readonly<Record<Operator, string>> = {
  '=': '',
  includes: '',
  '!=': 'something other than ',
  '<': 'less than ',
  '<=': 'at most ',
  '>': 'more than ',
  '>=': 'at least ',
}

function inSwedish(verbs: Readonly<Record<Verb, string>>, said: Comparing): string {
  const row = said.row === null ? '' : ` för ${said.row}`
  const question = said.question === null ? '' : ` på ${said.question}`
  return `${said.negated ? 'inte ' : ''}${verbs[said.verb]} ${swedishAmount[said.operator]}${said.values}${row}${question}`
}

function inEnglish(said: Comparing): string {
  const verb = said.negated ? `did not ${said.verb}` : englishDid[said.verb]
  const amount = said.negated && said.operator === '!=' ? 'anything other than ' : englishAmount[said.operator]
  const row = said.row === null ? '' : ` on ${said.row}`
  const to = said.row === null ? englishTo[said.verb] : 'in'
  return `${verb} ${amount}${said.values}${row}${said.question === null ? '' : ` ${to} ${said.question}`}`
}

/** The words for who is asked a question, and why. */
export const words: Readonly<Record<Language, Words>> = {
  sv: {
    all: (respondents) => `Ställd till alla${respondents === null ? '' : ` ${respondents}`}.`,
    some: (respondents, clause) => `Ställd till ${respondents === null ? 'dem' : `de ${respondents}`} som ${clause}.`,
    because: (address, clause) => `Följdfråga eftersom ${address} ${clause}`,
    and: ' och ',
    or: ' eller ',
    both: 'både ',
    either: 'antingen ',
    quoted: (text) => `”${text}”`,
    asked: (said) => inSwedish(swedishAsked, said),
    did: (said) => inSwedish(swedishDid, said),
  },
  en: {
    all: (respondents) => (respondents === null ? 'Asked of everyone.' : `Asked of all ${respondents}.`),
    some: (respondents, clause) =>
      `Asked of ${respondents === null ? 'those who' : `the ${respondents} that`} ${clause}.`,
    because: (_, clause) => `Follow-up because you ${clause}`,
    and: ' and ',
    or: ' or ',
    both: 'both ',
    either: 'either ',
    quoted: (text) => `“${text}”`,
    asked: inEnglish,
    did: inEnglish,
  },
}
