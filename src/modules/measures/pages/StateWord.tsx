import { type Language, say } from '../../../platform/i18n/index.ts'
import { Status } from '../../../ui/Status.tsx'
import { messages } from '../messages/index.ts'
import type { RequirementState } from '../rules/state/requirement-state.ts'

/** How a requirement stands, in words. Only what is met carries a mark: the rest is work, not alarm. */
export function StateWord({ language, state }: { language: Language; state: RequirementState }) {
  return <Status kind={state === 'met' ? 'done' : 'open'}>{say(language, messages.state[state])}</Status>
}
