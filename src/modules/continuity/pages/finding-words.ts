import { type Language, say } from '../../../platform/i18n/index.ts'
import { categoryNames } from '../../classification/index.ts'
import { messages } from '../messages/index.ts'
import type { Finding } from '../rules/findings.ts'

export function hoursIn(language: Language, hours: number): string {
  return say(language, messages.hours, { hours })
}

/** What does not go together, as a sentence that says what to do. */
export function findingWords(language: Language, finding: Finding): string {
  const words = messages.findings
  const period = (name: keyof typeof messages.periods) => say(language, messages.periods[name]).toLowerCase()
  switch (finding.kind) {
    case 'slow':
    case 'loss':
      return say(language, words[finding.kind], {
        name: finding.node.name,
        hours: hoursIn(language, finding.hours),
        required: hoursIn(language, finding.required),
      })
    case 'recovery-late':
      return say(language, words['recovery-late'], {
        hours: hoursIn(language, finding.hours),
        tolerable: hoursIn(language, finding.tolerable),
      })
    case 'tolerable-late':
      return say(language, words['tolerable-late'], {
        period: period(finding.period),
        tolerable: hoursIn(language, finding.tolerable),
      })
    case 'falls':
      return say(language, words.falls, {
        category: say(language, categoryNames[finding.category]),
        earlier: period(finding.earlier),
        later: period(finding.later),
      })
    case 'no-plan':
      return say(language, words['no-plan'], { tolerable: hoursIn(language, finding.tolerable) })
    case 'unknown': {
      const names = finding.nodes.map(({ name }) => name)
      const shown = names.length > 4 ? [...names.slice(0, 3), '…'] : names
      return say(language, words.unknown, { count: names.length, names: shown.join(', ') })
    }
    default:
      return say(language, words[finding.kind])
  }
}
