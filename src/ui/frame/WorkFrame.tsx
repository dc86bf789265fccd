import { Document } from './Document.tsx'
import { Footer } from './Footer.tsx'
import type { FrameProps } from './props.ts'
import { type NavGroup, Rail } from './Rail.tsx'
import { TopBar } from './TopBar.tsx'

export type WorkFrameProps = FrameProps & { nav: readonly NavGroup[] }

/** The frame for home, registers and records: a menu and everything at once. */
export function WorkFrame({ children, nav, ...props }: WorkFrameProps) {
  const { language, title, errors, script, path } = props
  return (
    <Document language={language} title={title} errors={errors} script={script} frame="frame-work" size="sm">
      <TopBar {...props} menu />
      <div className="work">
        <Rail language={language} groups={nav} path={path} />
        <main className="main" id="innehall" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Footer language={language} />
    </Document>
  )
}
