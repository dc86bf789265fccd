import type { DocumentModel } from './model.ts'
import { renderPdf } from './render-pdf.ts'
import { writeTypst } from './typst/write-typst.ts'

/** A document as a tagged PDF (PDF/UA-1). The same document gives the same bytes. */
export async function writePdf(model: DocumentModel): Promise<Uint8Array> {
  const { source, files } = writeTypst(model)
  return renderPdf(source, { files })
}
