import type { Message } from '../../../platform/i18n/index.ts'
import { serviceNames } from './usual-service-messages.ts'

export type ServiceId = keyof typeof serviceNames

/** A kind of board or company, known by words in its name, and what such a one usually must keep going. */
interface Kind {
  readonly words: readonly string[]
  /** A name that has one of these is of another kind. */
  readonly not?: readonly string[]
  readonly services: readonly ServiceId[]
}

/** Our own list, from what Swedish municipalities are bound to do by law or do every day. */
const kinds: readonly Kind[] = [
  { words: ['kommunstyrelse'], services: ['switchboard', 'payments', 'crisis-information', 'identity'] },
  { words: ['omsorg', 'äldre'], services: ['home-care', 'home-health', 'care-homes', 'alarms', 'assessment'] },
  { words: ['socialnämnd', 'individ'], services: ['child-protection', 'income-support', 'social-emergency'] },
  {
    words: ['utbildning', 'förskol', 'grundskol', 'skolnämnd'],
    not: ['gymnasie', 'vuxen'],
    services: ['preschool', 'school', 'school-health'],
  },
  { words: ['gymnasie', 'vuxen'], services: ['upper-secondary'] },
  { words: ['vatten', 'va ab', 'va-'], services: ['drinking-water', 'sewage'] },
  { words: ['energi', 'fjärrvärme', 'elnät', 'kraft'], services: ['heating', 'power'] },
  { words: ['räddning', 'brand'], services: ['rescue', 'rescue-command'] },
  { words: ['miljö', 'bygg'], services: ['building-permits', 'environment'] },
  { words: ['teknisk', 'gatu', 'samhällsbygg'], services: ['roads', 'waste'] },
  { words: ['avfall', 'renhållning'], services: ['waste'] },
  { words: ['lönenämnd', 'personal'], services: ['pay'] },
  { words: ['service', 'måltid', 'kost'], services: ['meals', 'cleaning'] },
  { words: ['krisledning'], services: ['crisis-command', 'crisis-information'] },
  { words: ['valnämnd'], services: ['elections'] },
  { words: ['överförmyndar'], services: ['guardians'] },
  { words: ['bostad', 'fastighet'], services: ['premises'] },
]

export interface UsualService {
  readonly id: ServiceId
  readonly name: Message
}

/** What a board or a company of that name usually must keep going; nothing for one of a kind that is not known. */
export function servicesOf(unit: string): readonly UsualService[] {
  const name = unit.toLowerCase()
  const found = kinds
    .filter(
      ({ words, not = [] }) => words.some((word) => name.includes(word)) && !not.some((word) => name.includes(word)),
    )
    .flatMap(({ services }) => services)
  return [...new Set(found)].map((id) => ({ id, name: serviceNames[id] }))
}

/** Whether something of that name is there already, whichever of the two is the longer. */
export function isListed(service: string, listed: readonly string[]): boolean {
  const plain = service.toLowerCase()
  return listed.some((name) => {
    const other = name.toLowerCase()
    return other.includes(plain) || plain.includes(other)
  })
}
