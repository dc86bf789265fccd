import { fileTypeName } from '../../../platform/files/index.ts'
import { formatSize, type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import type { VersionHead } from '../rules/version.ts'
import { documentPath } from './addresses.ts'

interface VersionFileLinkProps {
  language: Language
  document: string
  version: VersionHead
}

/** The file of a version, with what it is. Nothing where the version has none. */
export function VersionFileLink({ language, document, version: { number, file } }: VersionFileLinkProps) {
  if (file === null) return null
  const about = `${fileTypeName(file.type)}, ${formatSize(language, file.size)}`
  return (
    <a href={documentPath(document, `text.fil?version=${number}`)} download="">
      {say(language, messages.fetchFile, { name: file.name, about })}
    </a>
  )
}
