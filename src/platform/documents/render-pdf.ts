import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { coverText } from './font-coverage.ts'
import { readFonts } from './fonts.ts'

export interface PdfFiles {
  /** Files that the source names, such as `/chart-1.svg`. */
  readonly files?: ReadonlyMap<string, string>
}

/** A folder that does not exist: the source can read what it is given here and nothing on the machine. */
const workspace = '/lagesbild-document'

let compiler: Promise<NodeCompiler> | null = null

/**
 * Sets a document with Typst in this process and gives it as PDF/UA-1. The same source and files give the same bytes: the
 * date of the document comes from the source. The first call loads the compiler (about 0.1 s); it is kept for the next.
 *
 * The source must be built with `escapeTypst` around every text from outside.
 *
 * @throws Error with the compiler's own messages when the source is wrong, or when the document is not accessible
 */
export async function renderPdf(source: string, { files = new Map() }: PdfFiles = {}): Promise<Uint8Array> {
  compiler ??= loadCompiler()
  const typst = await compiler
  // From here to the end nothing waits, so that two documents never share files.
  try {
    for (const [path, content] of files) typst.mapShadow(workspace + path, Buffer.from(coverText(content)))
    const compiled = typst.compile({ mainFileContent: source })
    if (compiled.result === null || compiled.hasError()) throw new Error(faultsOf(typst, compiled.takeDiagnostics()))
    return typst.pdf(compiled.result, { pdfStandard: 'ua-1' })
  } finally {
    typst.resetShadow()
    typst.evictCache(4)
  }
}

async function loadCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] })
}

function faultsOf(typst: NodeCompiler, diagnostics: ReturnType<TypstResult['takeDiagnostics']>): string {
  const faults = diagnostics === null ? [] : typst.fetchDiagnostics(diagnostics)
  const messages = faults.map((fault: { message?: string }) => fault.message ?? 'unknown fault')
  return `The document could not be set: ${messages.join('; ')}`
}

type TypstResult = ReturnType<NodeCompiler['compile']>
