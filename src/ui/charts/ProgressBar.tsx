import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber } from '../../stats/format-percent.ts'
import { messages } from './messages.ts'
import { at } from './position.ts'

export interface ProgressBarProps {
  language: Language
  complete: number
  partial: number
  none: number
}

/** How far a survey has come: complete, begun and not answered, together the whole frame. */
export function ProgressBar({ language, complete, partial, none }: ProgressBarProps) {
  const total = complete + partial + none
  const share = (count: number) => (total === 0 ? 0 : count / total)
  const label = say(language, messages.progress, {
    complete: formatNumber(complete, language),
    partial: formatNumber(partial, language),
    none: formatNumber(none, language),
    total: formatNumber(total, language),
  })
  return (
    <svg className="chart" width="100%" height="26" role="img" aria-label={label}>
      {none > 0 && (
        <rect className="seg-no" x={at(share(complete + partial))} y="1" width={at(share(none))} height="24" />
      )}
      {partial > 0 && (
        <rect className="seg-part" x={at(share(complete))} y="1" width={at(share(partial))} height="24" />
      )}
      {complete > 0 && <rect className="seg-yes" x="0" y="1" width={at(share(complete))} height="24" />}
    </svg>
  )
}
