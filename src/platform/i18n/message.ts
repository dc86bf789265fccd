/** The languages of the interface. Swedish is the first. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** The language of a code; Swedish where there is none of that. */
export function languageOf(code: string | undefined): Language {
  return languages.find((language) => language === code) ?? 'sv'
}

/** A sentence in both languages; with values it is a function of them. */
export type Message<Values = void> = Values extends void
  ? { readonly sv: string; readonly en: string }
  : { readonly sv: (values: Values) => string; readonly en: (values: Values) => string }

/** Says a message in a language: `say('sv', messages.saved, { time: '10.04' })`. */
export function say(language: Language, message: Message): string
export function say<Values>(language: Language, message: Message<Values>, values: Values): string
export function say<Values>(
  language: Language,
  message: { sv: string | ((values: Values) => string); en: string | ((values: Values) => string) },
  values?: Values,
): string {
  const text = message[language]
  return typeof text === 'function' ? text(values as Values) : text
}
