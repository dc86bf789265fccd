import type { ReactNode } from 'react'
import { Document } from './Document.tsx'
import { Footer } from './Footer.tsx'
import type { FrameProps } from './props.ts'
import { TopBar } from './TopBar.tsx'

export type AskFrameProps = FrameProps & {
  /** What stands beside the questions, in a landmark of its own (`nav` or `aside`, with a name). */
  aside?: ReactNode
  /** Read from the back of a room: the question twice as large. */
  projector?: boolean
}

/** The frame where someone is asked: one thing at a time, with how far one is beside it. */
export function AskFrame({ children, aside, projector, ...props }: AskFrameProps) {
  const { language, title, errors } = props
  return (
    <Document
      language={language}
      title={title}
      errors={errors}
      frame={projector ? 'frame-ask projector' : 'frame-ask'}
      size="md"
    >
      <TopBar {...props} />
      <div className="ask">
        <main className="main" id="innehall" tabIndex={-1}>
          {children}
        </main>
        {aside !== undefined && <div className="aside">{aside}</div>}
      </div>
      <Footer language={language} />
    </Document>
  )
}
