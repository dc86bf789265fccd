export const harms = ['none', 'trouble', 'function', 'life'] as const
export const withins = ['hours', 'days', 'weeks'] as const
export const reaches = ['few', 'many', 'most'] as const
export const insteads = ['yes', 'partly', 'no'] as const
export const methods = ['risk-and-vulnerability', 'risk-analysis', 'classification'] as const

/** What whoever judges has answered. */
export interface CriticalAnswers {
  /** What happens to those who depend on it when it stops: the worst of it. */
  readonly harm: (typeof harms)[number]
  /** How soon. */
  readonly within: (typeof withins)[number]
  /** To how many. */
  readonly reach: (typeof reaches)[number]
  /** Whether what it controls can be had in another way meanwhile. */
  readonly instead: (typeof insteads)[number]
}

/**
 * Whether what was answered speaks for calling a system critical to society. As MSB describes samhällsviktig verksamhet: a service that is
 * necessary to keep up functions of society, whose loss would endanger lives, health or those functions. It is a proposal: a person decides.
 *
 * - life and health: yes, unless there is another way and weeks to find it
 * - a function of society: yes, unless there is another way, or it comes slowly to a few
 * - trouble: only where it comes to most people at once and there is no other way
 */
export function proposeCritical({ harm, within, reach, instead }: CriticalAnswers): boolean {
  switch (harm) {
    case 'life':
      return !(instead === 'yes' && within === 'weeks')
    case 'function':
      return instead !== 'yes' && !(within === 'weeks' && reach === 'few')
    case 'trouble':
      return reach === 'most' && within === 'hours' && instead === 'no'
    case 'none':
      return false
  }
}
