import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Section } from '../../../../ui/Section.tsx'
import { type CallList, firstOnList } from '../actions/read-call-list.ts'
import { messages } from '../messages/index.ts'
import { CallTable } from './CallTable.tsx'

/** The top of the call list, with the way to the whole. */
export function FirstToCall({ language, list, now }: { language: Language; list: CallList; now: Date }) {
  const { survey, candidates, mirror } = list
  return (
    <Section
      id="ring"
      title={say(language, messages.callFirst)}
      lead={say(language, mirror === null ? messages.callFirstUnordered : messages.callFirstLead)}
      link={{
        href: `/enkater/${survey.id}/ringlista`,
        label: say(language, messages.wholeList, { n: formatNumber(candidates.length, language) }),
      }}
    >
      <CallTable
        language={language}
        list={list}
        rows={candidates.slice(0, firstOnList)}
        caption={say(language, messages.callFirst)}
        now={now}
      />
    </Section>
  )
}
