import type { Message } from '../../../../platform/i18n/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import type { Together } from '../actions/read-together.ts'
import { notYours } from '../not-yours-messages.ts'

/** Why a section is closed to whoever reads, and whom to ask. */
export function whyClosed({ assignments, colleagues }: Together, section: string): Message {
  const has = assignments.filter((each) => each.section === section && each.works).map(({ name }) => name)
  const leaders = colleagues.filter(({ role }) => may(role, 'survey.assign')).map(({ name }) => name)
  return notYours(has, leaders)
}
