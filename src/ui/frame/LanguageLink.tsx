import type { Language } from '../../platform/i18n/index.ts'
import { inLanguage } from './addresses.ts'

/** Each language's own name for itself: what its readers look for, whatever the page is in. */
const names: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' }

/** A link to the same page in the other language. */
export function LanguageLink({ language, path, className }: { language: Language; path: string; className?: string }) {
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <a className={className} href={inLanguage(path, other)} lang={other} hrefLang={other} data-no-prefetch="">
      {names[other]}
    </a>
  )
}
