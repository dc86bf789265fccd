import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { messages } from '../messages.ts'

/**
 * Where somebody may not answer any more: what their browser keeps unsaved is given back to read. It is shown by the script that finds
 * something kept, which puts it in the form; the server says it in words.
 */
export function KeptForm({ language, survey, person }: { language: Language; survey: string; person: string }) {
  return (
    <form method="post" action={`/enkater/${survey}/skrivet`} data-kept-of={person} data-survey={survey} hidden>
      <Notice kind="warning" title={say(language, messages.keptInBrowser)}>
        <p className="above-3">
          <Button variant="secondary" size="sm">
            {say(language, messages.showKept)}
          </Button>
        </p>
      </Notice>
    </form>
  )
}
