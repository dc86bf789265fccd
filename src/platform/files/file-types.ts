interface Described {
  /** As it is sent. */
  readonly mediaType: string
  /** Endings that fit it, ours first. */
  readonly endings: readonly [string, ...string[]]
  /** In every language. */
  readonly name: string
}

const office = 'application/vnd.openxmlformats-officedocument'

/** What is taken, and nothing else. What may run in a browser or in an office program is not among them. */
export const fileTypes = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], name: 'PDF' },
  docx: { mediaType: `${office}.wordprocessingml.document`, endings: ['docx'], name: 'Word' },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'], name: 'Excel' },
  pptx: { mediaType: `${office}.presentationml.presentation`, endings: ['pptx'], name: 'PowerPoint' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'], name: 'OpenDocument' },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'], name: 'OpenDocument' },
  png: { mediaType: 'image/png', endings: ['png'], name: 'PNG' },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], name: 'JPEG' },
  webp: { mediaType: 'image/webp', endings: ['webp'], name: 'WebP' },
  txt: { mediaType: 'text/plain', endings: ['txt'], name: 'TXT' },
  csv: { mediaType: 'text/csv', endings: ['csv'], name: 'CSV' },
} as const satisfies Record<string, Described>

export type FileType = keyof typeof fileTypes

/** What a type is called for people: "Word". */
export function fileTypeName(type: FileType): string {
  return fileTypes[type].name
}

/** For the browser, which then offers these first. */
export const acceptedEndings = Object.values(fileTypes)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',')

/** Bytes of one file. */
export const largestFile = 10_000_000
/** Bytes of all the files of an organisation. */
export const mostOfAnOrganisation = 2_000_000_000
