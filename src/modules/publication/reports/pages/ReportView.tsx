import type { DocumentModel } from '../../../../platform/documents/index.ts'
import { Blocks } from '../../../../ui/Blocks.tsx'
import { ChartDefs } from '../../../../ui/charts/index.ts'

/** A report as a part of a page. */
export function ReportView({ model }: { model: Pick<DocumentModel, 'blocks'> }) {
  return (
    <div className="report-text">
      <ChartDefs />
      <Blocks blocks={model.blocks} />
    </div>
  )
}
