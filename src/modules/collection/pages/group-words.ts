import { type Language, say } from '../../../platform/i18n/index.ts'
import { formatNumber } from '../../../stats/format-percent.ts'
import { counties } from '../../../ui/charts/index.ts'
import { messages } from '../messages.ts'

/** A county by its code; a code that is none as it is. */
export function countyName(code: string): string {
  return counties[code]?.name ?? code
}

/** A class as the frame names it, `under-8000`, `8000-15000` or `over-70000`, in words; any other name as it is. */
export function classLabel(id: string, language: Language): string {
  const [, word, from, to] = /^(?:(under|over)-)?(\d+)(?:-(\d+))?$/.exec(id) ?? []
  const limit = formatNumber(Number(from), language)
  if (from === undefined) return id
  if (word === 'under') return say(language, messages.under, { limit })
  if (word === 'over') return say(language, messages.over, { limit })
  return to === undefined ? id : `${limit}–${formatNumber(Number(to), language)}`
}
