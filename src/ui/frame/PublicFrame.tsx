import { Document } from './Document.tsx'
import { Footer } from './Footer.tsx'
import type { FrameProps } from './props.ts'
import { TopBar } from './TopBar.tsx'

export type PublicFrameProps = FrameProps & {
  /** Whose door this is, where that is known before anyone has signed in. */
  organisation?: string
}

/** The frame of signing in, of errors and of what is open to everyone: one column. */
export function PublicFrame({ children, organisation, ...props }: PublicFrameProps) {
  const { language, title, errors } = props
  return (
    <Document language={language} title={title} errors={errors} frame="frame-public" size="md">
      <TopBar {...props} {...(organisation === undefined ? {} : { organisation })} />
      <main className="main" id="innehall" tabIndex={-1}>
        {children}
      </main>
      <Footer language={language} />
    </Document>
  )
}
