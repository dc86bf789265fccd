import { strToU8, type ZipOptions, zipSync } from 'fflate'

type Parts = Readonly<Record<string, string | Uint8Array>>

/** A zip of these parts; of an OpenDocument file the first, `mimetype`, is not packed. */
export function packageOf(parts: Parts, options: ZipOptions = {}): Uint8Array<ArrayBuffer> {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        [typeof part === 'string' ? strToU8(part) : part, name === 'mimetype' ? { level: 0 as const } : options],
      ]),
    ),
  )
}

/** A file of an office program with nothing in it but what says what it is. */
export function officeFile(contentType: string, more: Parts = {}): Uint8Array<ArrayBuffer> {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${contentType}"/></Types>`
  return packageOf({ '[Content_Types].xml': types, 'main.xml': '<a/>', ...more })
}

export function openDocument(mediaType: string, more: Parts = {}): Uint8Array<ArrayBuffer> {
  return packageOf({
    mimetype: mediaType,
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:m"/>',
    'content.xml': '<a/>',
    ...more,
  })
}
