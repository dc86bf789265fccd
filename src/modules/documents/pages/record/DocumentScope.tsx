import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { treeOf, UnitTree } from '../../../organisation/index.ts'
import type { OpenDocument } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import { documentPath } from '../addresses.ts'

interface DocumentScopeProps {
  language: Language
  open: OpenDocument
}

/** Whom a document applies to: in a sentence, and drawn on the organisation. */
export function DocumentScope({ language, open }: DocumentScopeProps) {
  const { document, units, reached, mayChange, works } = open
  return (
    <Section
      id="omfattning"
      title={say(language, messages.scopeTitle)}
      {...(mayChange
        ? { link: { href: documentPath(document.id, 'omfattning'), label: say(language, messages.scopeChange) } }
        : {})}
    >
      <p>{scopeSentence(language, open)}</p>
      {units.length > 0 && (
        <div className="above-3">
          <Details summary={say(language, messages.scopeDrawn, { count: reached.size, all: units.length })}>
            <UnitTree
              language={language}
              nodes={treeOf(units)}
              name={({ id, name }) => (works ? <a href={`/dokument/enheter/${id}`}>{name}</a> : name)}
              more={({ id }) =>
                reached.has(id) ? (
                  <Status kind="done">{say(language, messages.applies)}</Status>
                ) : (
                  <span className="quiet">{say(language, messages.appliesNot)}</span>
                )
              }
            />
          </Details>
        </div>
      )}
    </Section>
  )
}

export function scopeSentence(language: Language, { scope, units }: Pick<OpenDocument, 'scope' | 'units'>): string {
  const list = (ids: readonly string[]) =>
    new Intl.ListFormat(language).format(units.filter(({ id }) => ids.includes(id)).map(({ name }) => name))
  const applies = scope.whole
    ? say(language, messages.scopeWhole)
    : say(language, messages.scopeUnits, { names: list(scope.units) })
  const excepted = list(scope.excepted)
  return excepted === '' ? applies : `${applies} ${say(language, messages.scopeExcept, { names: excepted })}`
}
