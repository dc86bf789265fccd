import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages } from '../../messages/index.ts'

interface EndDependencyPageProps {
  frame: Framing
  id: string
  asset: { readonly id: string; readonly name: string }
  needs: string
}

/** Asks before a dependency is ended. */
export function EndDependencyPage({ frame, id, asset, needs }: EndDependencyPageProps) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/system/beroenden">{say(language, messages.dependenciesTitle)}</a>}
        title={say(language, messages.endTitle, { asset: asset.name, needs })}
        lead={say(language, messages.endLead)}
      />
      <form method="post" action={`/system/beroenden/${id}/avsluta`} className="actions">
        <Button>{say(language, messages.end)}</Button>
        <a href={`/system/beroenden?kring=${asset.id}`}>{say(language, messages.endKeep)}</a>
      </form>
    </WorkFrame>
  )
}
