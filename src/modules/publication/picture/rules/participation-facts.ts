import { formatDate, say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent, tableDecimals } from '../../../../stats/format-percent.ts'
import type { Participation } from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'
import type { SurveyFacts } from './report-document.ts'
import { messages as report } from './report-messages.ts'

/** Who was asked, when, and how many answered, as facts for a list of terms. */
export function participationFacts(
  { population, complete, partial, none, RR1, RR2 }: Participation,
  facts: SurveyFacts,
  language: Language,
): { term: string; text: string }[] {
  const count = (of: number | null) =>
    of === null ? say(language, report.unknown) : countShare(of, population, language)
  const rate = (known: number | null, answered: number) =>
    known === null || population === null
      ? say(language, report.unknown)
      : (formatPercent(answered, population, language, tableDecimals(population)) ?? say(language, report.unknown))
  return [
    ...(facts.owner === null ? [] : [{ term: say(language, report.owner), text: facts.owner }]),
    {
      term: say(language, report.population),
      text:
        population === null
          ? say(language, report.populationUnknown)
          : say(language, report.populationIs, { n: formatNumber(population, language) }),
    },
    ...openPeriod(facts, language),
    { term: say(language, report.complete), text: count(complete) },
    { term: say(language, report.partial), text: count(partial) },
    { term: say(language, report.none), text: count(none) },
    { term: say(language, report.rr1), text: rate(RR1, complete) },
    { term: say(language, report.rr2), text: rate(RR2, complete + partial) },
  ]
}

function openPeriod({ opensOn, closesOn }: SurveyFacts, language: Language): { term: string; text: string }[] {
  if (opensOn === null || closesOn === null) return []
  const [from, to] = [formatDate(language, opensOn), formatDate(language, closesOn)]
  return [{ term: say(language, report.open), text: say(language, report.period, { from, to }) }]
}

function countShare(count: number, population: number | null, language: Language): string {
  const shown = formatNumber(count, language)
  const share = population === null ? null : formatPercent(count, population, language, tableDecimals(population))
  return share === null ? shown : say(language, report.countShare, { count: shown, share })
}
