import { say } from '../../../../platform/i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { messages } from '../messages/index.ts'

/** For one of the organisation's people who neither reads nor answers surveys. */
export function NoRolePage({ frame }: { frame: Framing }) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead title={say(language, messages.surveys)} />
      <EmptyState id="tomt" title={say(language, messages.noRole)} lead={say(language, messages.noRoleLead)} />
    </WorkFrame>
  )
}
