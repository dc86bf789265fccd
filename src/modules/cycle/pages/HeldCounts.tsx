import type { ReactNode } from 'react'
import { formatWhole, type Language, type Message, say } from '../../../platform/i18n/index.ts'
import { Facts } from '../../../ui/Facts.tsx'
import { messages } from '../messages/index.ts'
import type { Holdings } from '../queries/holdings.ts'
import { heldLists } from '../rules/held-lists.ts'

interface HeldCountsProps {
  language: Language
  held: Holdings
  /** The filter that asks the registers for the same records. */
  whose: string
}

/** Systems, measures and documents: how many, and how many of them that something is left to do with, each a link to just those. */
export function HeldCounts({ language, held, whose }: HeldCountsProps) {
  const lists = heldLists(whose)
  const link = (href: string, words: string) => (
    <a key={href} href={href}>
      {words}
    </a>
  )
  const left = (count: number, words: Message<{ n: number }>, href: string) =>
    count === 0 ? [] : [link(href, say(language, words, { n: count }))]
  const line = (count: number, href: string, parts: readonly ReactNode[]) =>
    count === 0 ? (
      say(language, messages.noneOfThem)
    ) : (
      <span className="held">
        {link(href, formatWhole(language, count))}
        {parts}
      </span>
    )
  return (
    <Facts
      items={[
        [
          say(language, messages.systemsColumn),
          line(held.assets, lists.assets, [
            ...left(held.unclassified, messages.ofThemUnclassified, lists.unclassified),
            ...left(held.outdated, messages.ofThemOutdated, lists.outdated),
            ...left(held.unowned, messages.ofThemUnowned, lists.unowned),
          ]),
        ],
        [
          say(language, messages.measuresLeft),
          line(held.measures, lists.measures, left(held.lateMeasures, messages.ofThemLate, lists.lateMeasures)),
        ],
        [
          say(language, messages.documentsInForce),
          line(held.documents, lists.documents, left(held.lateDocuments, messages.ofThemReview, lists.lateDocuments)),
        ],
      ]}
    />
  )
}
