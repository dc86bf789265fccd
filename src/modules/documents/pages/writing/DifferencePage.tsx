import { say } from '../../../../platform/i18n/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import type { OpenDraft } from '../../actions/read-document.ts'
import { messages } from '../../messages/index.ts'
import { documentPath, textPath } from '../addresses.ts'
import { Difference } from './Difference.tsx'

/** The draft beside what is in force: what goes, and what is new. */
export function DifferencePage({ frame, open }: { frame: Framing; open: OpenDraft }) {
  const { language } = frame
  const { document, version, body, current } = open
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={documentPath(document.id)}>{document.name}</a>}
        title={say(language, messages.differenceTitle)}
        lead={say(language, current === null ? messages.differenceNew : messages.differenceLead)}
        links={<a href={textPath(document.id, version.number)}>{say(language, messages.readDraft)}</a>}
      />
      {current === body ? (
        <p>{say(language, messages.differenceNone)}</p>
      ) : (
        <Difference language={language} before={current ?? ''} after={body} />
      )}
    </WorkFrame>
  )
}
