import type { Language } from '../platform/i18n/index.ts'

/** The headings that the command line library writes, in Swedish. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Tillval:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Argument:',
}

/** What the library says of wrong words, by the form of its sentence, in Swedish. `$1` is what it names. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: required option '(.+?)' not specified/, 'Tillvalet $1 saknas. Lägg till det.'],
  [/^error: option '(.+?)' argument missing/, 'Tillvalet $1 saknar värde.'],
  [
    /^error: unknown option '(.+?)'(?:\n\(Did you mean (.+?)\?\))?/,
    'Tillvalet $1 finns inte. Menade du $2? Se --help.',
  ],
  [
    /^error: unknown command '(.+?)'(?:\n\(Did you mean (.+?)\?\))?/,
    'Kommandot $1 finns inte. Menade du $2? Se --help.',
  ],
  [/^error: too many arguments(.*)/, 'Det står fler ord än kommandot tar. Se --help.'],
  [
    /^error: option '(.+?)' argument '(.+?)' is invalid\. Allowed choices are (.+?)\./,
    'Tillvalet $1 kan inte vara $2. Välj bland $3.',
  ],
]

/** A heading of the help in the language. */
export function helpHeading(language: Language, heading: string): string {
  return language === 'sv' ? (headings[heading] ?? heading) : heading
}

/** A complaint about the words of a command in the language. */
export function commandComplaint(language: Language, complaint: string): string {
  if (language !== 'sv') return complaint
  for (const [form, swedish] of sentences) {
    const found = form.exec(complaint)
    if (!found) continue
    const text = found[2] === undefined ? swedish.replace(' Menade du $2?', '') : swedish
    return `${text.replace(/\$(\d)/g, (_, index: string) => found[Number(index)] ?? '')}\n`
  }
  return complaint
}
