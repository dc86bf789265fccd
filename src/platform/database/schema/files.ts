import type { Generated } from 'kysely'

/** Files and what they are attached to: see migrations/0034. */
export interface FileTables {
  file: {
    organisation: string
    id: Generated<string>
    name: string
    type: 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'png' | 'jpeg' | 'webp' | 'txt' | 'csv'
    size: number
    sha256: string
    added_at: Date
    added_by: string
  }
  file_part: {
    organisation: string
    file: string
    part: number
    bytes: Uint8Array
  }
  attachment: {
    organisation: string
    id: Generated<string>
    register: string
    record: string
    file: string
    added_at: Date
    added_by: string
    ended_at: Generated<Date | null>
    ended_by: Generated<string | null>
  }
}
