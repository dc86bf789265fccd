import { formatWhole, type Language, say } from '../../platform/i18n/index.ts'
import { fieldOf, markOf, type Referrers, type RegisterRecord } from '../../platform/register/index.ts'
import { Facts } from '../Facts.tsx'
import { Section } from '../Section.tsx'
import { messages } from './messages.ts'
import { wordsOf } from './write-value.ts'

interface ReferrerSectionProps {
  language: Language
  record: RegisterRecord
  referrers: readonly Referrers[]
}

/** On the page of a record: what other registers say of it, the first of each with the way to all. Nothing where nothing does. */
export function ReferrerSection({ language, record, referrers }: ReferrerSectionProps) {
  if (referrers.length === 0) return null
  const label = ({ register, field }: Referrers) => {
    const title = upper(say(language, register.words.many))
    // A register that refers to it in one way needs no more words
    if (referrers.filter((each) => each.register === register).length === 1) return title
    return say(language, messages.referrerOf, { title, field: say(language, fieldOf(register, field).label) })
  }
  return (
    <Section id="hor-ihop" title={say(language, messages.referrers)}>
      <Facts
        items={referrers.map((each) => [
          label(each),
          <ReferrerList key={label(each)} language={language} record={record} {...each} />,
        ])}
      />
    </Section>
  )
}

function ReferrerList({
  language,
  record,
  register,
  field,
  count,
  first,
}: Omit<ReferrerSectionProps, 'referrers'> & Referrers) {
  const marked = markOf(register)
  return (
    <ul className="plain-list">
      {first.map(({ id, name, mark }) => {
        const words = marked === null ? null : wordsOf(language, fieldOf(register, marked), mark)
        return (
          <li key={id}>
            <a href={`${register.path}/${id}`}>{name}</a>
            {words !== null && <span className="quiet"> {words}</span>}
          </li>
        )
      })}
      {count > first.length && (
        <li>
          <a href={`${register.path}?${field}=${record.id}`}>
            {say(language, messages.everyReferrer, { count: formatWhole(language, count) })}
          </a>
        </li>
      )}
    </ul>
  )
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
