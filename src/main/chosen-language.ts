import type { Language } from '../platform/i18n/index.ts'

/** The language of a command: `--lang en` anywhere among its words, otherwise Swedish. Needed before the words are parsed, for the help. */
export function chosenLanguage(words: readonly string[]): Language {
  const index = words.indexOf('--lang')
  const chosen =
    index >= 0 ? words[index + 1] : words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  return chosen === 'en' ? 'en' : 'sv'
}
