import { type Language, say } from '../../platform/i18n/index.ts'
import { isSecrecyGround, type Register, type RegisterRecord, secrecyGrounds } from '../../platform/register/index.ts'
import { Facts } from '../Facts.tsx'
import { Section } from '../Section.tsx'
import { messages } from './messages.ts'

interface SecrecyFactsProps {
  language: Language
  register: Register
  record: RegisterRecord
}

/** Which fields that hold something are kept secret when the record is released, and on what ground. */
export function SecrecyFacts({ language, register, record }: SecrecyFactsProps) {
  const items = [...register.fields].flatMap(([name, field]): [string, string][] => {
    const ground = record.secrecy[name] ?? field.secrecy
    const filled = (record.values[name] ?? null) !== null
    if (!filled || ground === undefined || !isSecrecyGround(ground)) return []
    return [[say(language, field.label), say(language, secrecyGrounds[ground])]]
  })
  if (items.length === 0) return null
  return (
    <Section id="sekretess" title={say(language, messages.secrecy)}>
      <Facts items={items} />
    </Section>
  )
}
