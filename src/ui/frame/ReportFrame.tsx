import type { ReactNode } from 'react'
import { Document } from './Document.tsx'
import { Footer } from './Footer.tsx'
import type { FrameProps } from './props.ts'
import { TopBar } from './TopBar.tsx'

export type ReportFrameProps = FrameProps & {
  /** The contents of the report, in a landmark of its own (`nav` or `aside`, with a name). */
  aside?: ReactNode
}

/** The frame of results and of a published report: text and figures, with the contents beside them. */
export function ReportFrame({ children, aside, ...props }: ReportFrameProps) {
  const { language, title, errors } = props
  return (
    <Document language={language} title={title} errors={errors} frame="frame-report" size="sm">
      <TopBar {...props} />
      <div className="report">
        <main className="main" id="innehall" tabIndex={-1}>
          {children}
        </main>
        {aside !== undefined && <div className="aside">{aside}</div>}
      </div>
      <Footer language={language} />
    </Document>
  )
}
