import { Fragment } from 'react'
import { type Language, say } from '../../platform/i18n/index.ts'
import { messages } from '../messages.ts'
import { addresses } from './addresses.ts'

/** The foot of every page. */
export function Footer({ language }: { language: Language }) {
  const links = [
    [addresses.accessibility, messages.accessibility],
    [addresses.privacy, messages.privacy],
    [addresses.help, messages.help],
  ] as const
  return (
    <footer className="foot">
      <p>
        {say(language, messages.openSource)}{' '}
        {links.map(([href, label]) => (
          <Fragment key={href}>
            <a className="ds-link" href={href}>
              {say(language, label)}
            </a>{' '}
          </Fragment>
        ))}
      </p>
      <p>{say(language, messages.noClassified)}</p>
    </footer>
  )
}
