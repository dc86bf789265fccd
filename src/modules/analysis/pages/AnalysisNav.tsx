import { type Language, say } from '../../../platform/i18n/index.ts'
import { pageMessages as messages } from '../page-messages.ts'

/** The rooms of the analyst's work on a survey. */
export type AnalysisRoom = 'tables' | 'texts' | 'rounds' | 'reports' | 'publish'

const rooms: readonly { readonly room: AnalysisRoom; readonly path: string }[] = [
  { room: 'tables', path: '' },
  { room: 'texts', path: '/fritext' },
  { room: 'rounds', path: '/jamfor' },
  { room: 'reports', path: '/rapporter' },
  { room: 'publish', path: '/publicera' },
]

interface AnalysisNavProps {
  language: Language
  /** Id of the survey. */
  survey: string
  current: AnalysisRoom
}

/** Links between the rooms, under the heading of each. */
export function AnalysisNav({ language, survey, current }: AnalysisNavProps) {
  return (
    <nav className="views" aria-label={say(language, messages.rooms)}>
      {rooms.map(({ room, path }) => (
        <a key={room} href={`/analys/${survey}${path}`} aria-current={room === current ? 'page' : undefined}>
          {say(language, messages[room])}
        </a>
      ))}
    </nav>
  )
}
