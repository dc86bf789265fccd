import type { Language } from '../../../survey/index.ts'

/** A yes/no question turned into what is true of those that answered Yes, or No. */
export interface Statement {
  /** The count and its noun come before: "arbetar inte systematiskt med informationssäkerhet". */
  readonly predicate: string
  /** The sentence opens with "I", as in "I 93 av 236 kommuner finns en process …". */
  readonly opensWithIn: boolean
}

/**
 * Turns a question about the municipality into a statement, by the grammar of the question and not by knowing it.
 *
 * Swedish: "Arbetar kommunen systematiskt?" gives "arbetar systematiskt" and "arbetar inte systematiskt"; any other that
 * opens with its verb gives "I … kommuner har kommunens ledning beslutat …", which has no negation of its own except
 * after "Finns". English: "Does the municipality work …?", "Has the municipality …?", "Is there …?".
 *
 * Null when the question has another form: it is then quoted instead.
 *
 * @param answer whether the statement is of those that answered Yes
 */
export function stateAnswer(question: string, answer: boolean, language: Language): Statement | null {
  const asked = question.trim()
  if (!asked.endsWith('?') || asked.slice(0, -1).includes('?')) return null
  return language === 'sv' ? inSwedish(asked.slice(0, -1), answer) : inEnglish(asked.slice(0, -1), answer)
}

function inSwedish(asked: string, answer: boolean): Statement | null {
  const ofMunicipality = /^(\p{Lu}\p{Ll}+) kommunen (.+)$/u.exec(asked)
  if (ofMunicipality) {
    const [, verb = '', rest = ''] = ofMunicipality
    return { predicate: `${verb.toLowerCase()} ${answer ? '' : 'inte '}${rest}`, opensWithIn: false }
  }
  const exists = /^Finns (det )?(.+)$/u.exec(asked)
  if (exists) return { predicate: `finns ${exists[1] ?? ''}${answer ? '' : 'inte '}${exists[2]}`, opensWithIn: true }
  // A verb in the present ends in r, or is one of a few; "Vilka", "Hur" and "När" are no verbs.
  const opens = /^(\p{Lu}\p{Ll}*r|Kan|Ska|Vill|Måste|Bör) (.+)$/u.exec(asked)
  if (opens === null || !answer || /^(Hur|När|Var|Varför|Eller|Under|Efter|Över|För)$/u.test(opens[1] ?? ''))
    return null
  return { predicate: `${opens[1]?.toLowerCase()} ${opens[2]}`, opensWithIn: true }
}

function inEnglish(asked: string, answer: boolean): Statement | null {
  const does = /^Does the municipality (.+)$/.exec(asked)
  if (does) return { predicate: `${answer ? '' : 'do not '}${does[1]}`, opensWithIn: false }
  const has = /^Has the municipality (.+)$/.exec(asked)
  if (has) return { predicate: `have ${answer ? '' : 'not '}${has[1]}`, opensWithIn: false }
  const there = /^(Is|Are) there (.+)$/.exec(asked)
  if (!there) return null
  return { predicate: `there ${there[1]?.toLowerCase()} ${answer ? '' : 'not '}${there[2]}`, opensWithIn: true }
}
