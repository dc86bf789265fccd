import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages } from '../../messages/index.ts'
import { type Catalogue, requirementsOf } from '../../rules/catalogue/catalogue.ts'

interface EndCataloguePageProps {
  frame: Framing
  catalogue: Catalogue
  error: string | null
}

/** Asks before a catalogue is taken away. */
export function EndCataloguePage({ frame, catalogue, error }: EndCataloguePageProps) {
  const { language } = frame
  const title = catalogue.title[language]
  return (
    <WorkFrame {...frame} errors={error !== null}>
      <PageHead
        crumb={<a href="/krav/las-in">{say(language, messages.importCatalogue)}</a>}
        title={say(language, messages.endCatalogueTitle)}
        lead={say(language, messages.endCatalogueLead, { title, n: requirementsOf(catalogue).length })}
      />
      <form method="post" action="/krav/ta-bort-katalog" noValidate>
        <input type="hidden" name="katalog" value={catalogue.id} />
        <Confirm id="confirmed" label={say(language, messages.endCatalogueConfirm)} error={error} />
        <div className="actions above-5">
          <Button>{say(language, messages.endCatalogueTitle)}</Button>
          <a href={`/krav?katalog=${catalogue.id}`}>{say(language, messages.keepIt)}</a>
        </div>
      </form>
    </WorkFrame>
  )
}
