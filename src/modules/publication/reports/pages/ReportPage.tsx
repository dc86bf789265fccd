import type { ReactNode } from 'react'
import type { DocumentModel } from '../../../../platform/documents/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { ReportFrame } from '../../../../ui/frame/index.ts'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { DownloadLinks } from './Downloads.tsx'
import { messages } from './messages.ts'
import { ReportView } from './ReportView.tsx'

interface ReportPageProps {
  frame: Framing
  model: DocumentModel
  crumb: ReactNode
  /** Address of its files, without an ending. */
  base: string
  /** Null for a draft. */
  frozen: boolean
  /** What must be known before anything else. */
  children?: ReactNode
}

/** A report to be read: a draft as it would be, or a frozen one. Its words are in its own language, the page's in the reader's. */
export function ReportPage({ frame, model, crumb, base, frozen, children }: ReportPageProps) {
  const { language } = frame
  const { title, cover, blocks } = model
  return (
    <ReportFrame {...frame} aside={<Contents language={language} blocks={blocks} />}>
      <div lang={model.language === language ? undefined : model.language}>
        <PageHead
          crumb={crumb}
          title={title}
          lead={cover?.subtitle}
          links={<DownloadLinks language={language} base={base} frozen={frozen} />}
        />
        {children}
        {cover?.notice && (
          <Notice>
            <p>{cover.notice}</p>
          </Notice>
        )}
        <p className="base">{cover?.lines.join('. ')}.</p>
        <ReportView model={model} />
      </div>
    </ReportFrame>
  )
}

function Contents({ language, blocks }: { language: Framing['language']; blocks: DocumentModel['blocks'] }) {
  return (
    <nav className="aside-sticky toc" aria-labelledby="innehall-rubrik">
      <h2 id="innehall-rubrik" className="toc-title">
        {say(language, messages.contents)}
      </h2>
      {blocks.map((block) =>
        block.kind === 'heading' && block.level === 1 && block.id !== undefined ? (
          <a key={block.id} href={`#${block.id}`}>
            {block.text}
          </a>
        ) : null,
      )}
    </nav>
  )
}
