import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import type { Catalogue } from '../../rules/catalogue/catalogue.ts'

interface CatalogueLinksProps {
  language: Language
  catalogues: readonly Catalogue[]
  /** The one that the page is about. */
  shown: string
  path: string
}

/** The same page of another catalogue. */
export function CatalogueLinks({ language, catalogues, shown, path }: CatalogueLinksProps) {
  return (
    <nav className="views" aria-label={say(language, messages.catalogue)}>
      {catalogues.map(({ id, title }) => (
        <a key={id} href={`${path}?katalog=${id}`} aria-current={id === shown ? 'true' : undefined}>
          {title[language]}
        </a>
      ))}
    </nav>
  )
}
