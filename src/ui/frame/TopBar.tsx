import { say } from '../../platform/i18n/index.ts'
import { Icon } from '../Icon.tsx'
import { messages } from '../messages.ts'
import { Tag } from '../Tag.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { addresses } from './addresses.ts'
import { LanguageLink } from './LanguageLink.tsx'
import { Mark } from './Mark.tsx'
import type { FrameProps } from './props.ts'

export type TopBarProps = Omit<FrameProps, 'title' | 'errors' | 'children'> & {
  /** The frame has a menu with the id `meny`. */
  menu?: boolean
  /** Shown beside the name of the program where nobody is signed in. */
  organisation?: string
}

/** The top line of every page: mark and name, organisation, tools, language, account. */
export function TopBar({ language, user, tools = [], path, demo, pilot, menu, organisation }: TopBarProps) {
  const place = user?.organisation ?? organisation
  return (
    <header className="top-block">
      <div className="top">
        {menu && (
          <button className="top-menu" type="button" popoverTarget="meny">
            <Icon name="menu" />
            <span>{say(language, messages.menu)}</span>
          </button>
        )}
        <a className="brand" href={addresses.home} aria-label={say(language, messages.program)}>
          <Mark countyCode={user?.countyCode} />
          <span className="brand-name">{say(language, messages.program)}</span>
        </a>
        {place !== undefined && <span className="brand-org">{place}</span>}
        <nav className="top-end" aria-label={say(language, messages.tools)}>
          {tools.map(({ href, label, icon }) => (
            <a className="top-link" href={href} key={href}>
              <Icon name={icon} />
              <span>{label}</span>
            </a>
          ))}
          <LanguageLink language={language} path={path} className={user ? 'top-link top-wide' : 'top-link'} />
          {user && <AccountMenu language={language} user={user} path={path} />}
        </nav>
      </div>
      {demo && <p className="demo">{say(language, messages.demonstration)}</p>}
      {pilot && (
        <p className="demo">
          <Tag>{say(language, messages.pilot)}</Tag> {say(language, messages.pilotWords)}
        </p>
      )}
    </header>
  )
}
