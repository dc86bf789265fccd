import { type Language, say } from '../../platform/i18n/index.ts'
import { gapMessages as messages } from './gap-messages.ts'

/** How the cells of a gap map are read. */
export function GapKey({ language }: { language: Language }) {
  const items = [
    {
      look: (
        <g className="tile" data-step={4}>
          <rect {...box} />
        </g>
      ),
      words: messages.keyAll,
    },
    {
      look: (
        <g className="tile" data-step={2}>
          <rect {...box} />
        </g>
      ),
      words: messages.keyMost,
    },
    {
      look: (
        <g className="tile" data-step={1}>
          <rect {...box} />
        </g>
      ),
      words: messages.keySome,
    },
    {
      look: (
        <g className="tile">
          <rect {...box} />
        </g>
      ),
      words: messages.keyNone,
    },
    { look: <rect className="seg-unknown" {...box} />, words: messages.keyUnknown },
  ]
  return (
    <ul className="key" aria-label={say(language, messages.key)}>
      {items.map(({ look, words }) => (
        <li key={words.en}>
          <svg width="22" height="16" aria-hidden="true">
            {look}
          </svg>{' '}
          {say(language, words)}
        </li>
      ))}
    </ul>
  )
}

const box = { x: 1, y: 1, width: 20, height: 14, rx: 2 }
