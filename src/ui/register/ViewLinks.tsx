import { formatWhole, type Language, say } from '../../platform/i18n/index.ts'
import { type FoundList, type Register, readListRequest, writeListRequest } from '../../platform/register/index.ts'
import { hrefOf, isEmptyRequest } from './list-addresses.ts'
import { messages } from './messages.ts'

interface ViewLinksProps {
  language: Language
  register: Register
  found: FoundList
}

/** The views of a list, each with how many it has; the one that is shown is marked. */
export function ViewLinks({ language, register, found }: ViewLinksProps) {
  const { request, inViews, total } = found
  const now = writeListRequest(register, request).toString()
  const count = (value: number) => formatWhole(language, value)
  const views = [
    ...register.list.views.map(({ name, query }) => ({ name: say(language, name), query })),
    ...found.views,
  ].map(({ name, query }, at) => ({
    name,
    query: writeListRequest(register, readListRequest(register, new URLSearchParams(query))).toString(),
    count: inViews[at] ?? 0,
  }))
  const known = views.some(({ query }) => query === now)
  return (
    <nav className="views" aria-label={say(language, messages.views)}>
      <a href={register.path} aria-current={now === '' ? 'page' : undefined}>
        {say(language, messages.counted, { name: say(language, messages.all), count: count(total) })}
      </a>
      {views.map((view) => (
        <a
          key={`${view.name} ${view.query}`}
          href={`${register.path}?${view.query}`}
          aria-current={view.query === now ? 'page' : undefined}
        >
          {say(language, messages.counted, { name: view.name, count: count(view.count) })}
        </a>
      ))}
      {!known && !isEmptyRequest(request) && (
        <a href={hrefOf(register, request, {}, `${register.path}/vy`)}>{say(language, messages.saveThisView)}</a>
      )}
    </nav>
  )
}
