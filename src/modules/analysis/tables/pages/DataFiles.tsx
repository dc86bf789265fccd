import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { dataMessages as messages } from './data-messages.ts'

interface DataFilesProps {
  language: Language
  /** The address of the survey's analysis. */
  base: string
  /** Columns of the frame that the tables are weighted by: the script in R weights by the same. */
  weight: readonly string[]
}

/** The ways to fetch everyone's answers. A link that is followed is logged, so no browser may fetch one beforehand. */
export function DataFiles({ language, base, weight }: DataFilesProps) {
  const weighted = weight.length > 0 ? `?vikt=${weight.map(encodeURIComponent).join(',')}` : ''
  return (
    <Details summary={say(language, messages.title)}>
      <p>{say(language, messages.warning)}</p>
      <p className="actions" data-no-prefetch="">
        {(['csv', 'xlsx', 'sav', 'zip', 'xml'] as const).map((ending) => (
          <a key={ending} href={`${base}/export.${ending}${ending === 'zip' ? weighted : ''}`} download="">
            {say(language, messages[ending])}
          </a>
        ))}
      </p>
    </Details>
  )
}
