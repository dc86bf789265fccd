import type { ReactNode } from 'react'
import { say } from '../../platform/i18n/index.ts'
import { Button } from '../Button.tsx'
import { ButtonLink } from '../ButtonLink.tsx'
import type { Framing } from '../frame/maker.ts'
import { WorkFrame } from '../frame/WorkFrame.tsx'
import { PageHead } from '../PageHead.tsx'
import { messages } from './messages.ts'

interface ConfirmPageProps {
  frame: Framing
  crumb: { readonly href: string; readonly label: string }
  title: string
  lead: string
  action: string
  /** What the button says. */
  does: string
  children?: ReactNode
}

/** What is about to be done, and one button that does it. */
export function ConfirmPage({ frame, crumb, title, lead, action, does, children }: ConfirmPageProps) {
  return (
    <WorkFrame {...frame}>
      <PageHead crumb={<a href={crumb.href}>{crumb.label}</a>} title={title} lead={lead} />
      <form method="post" action={action}>
        {children}
        <p className="actions above-4">
          <Button>{does}</Button>
          <ButtonLink href={crumb.href} variant="secondary">
            {say(frame.language, messages.back)}
          </ButtonLink>
        </p>
      </form>
    </WorkFrame>
  )
}
