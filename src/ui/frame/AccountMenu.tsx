import { type Language, say } from '../../platform/i18n/index.ts'
import { Icon } from '../Icon.tsx'
import { messages } from '../messages.ts'
import { addresses } from './addresses.ts'
import { LanguageLink } from './LanguageLink.tsx'
import type { FrameUser } from './props.ts'

interface AccountMenuProps {
  language: Language
  user: FrameUser
  path: string
}

/** The person's name, which opens a small panel: where else they work, the account, the language on a narrow screen, signing out.
 *  A popover opens and closes without script; signing out changes something, so it is a form that posts. */
export function AccountMenu({ language, user, path }: AccountMenuProps) {
  return (
    <>
      <button className="top-link top-account" type="button" popoverTarget="konto">
        <Icon name="person" />
        <span>{user.name}</span>
      </button>
      <div className="account" id="konto" popover="auto">
        <p>
          <strong>{user.name}</strong>
          <br />
          <span className="quiet">{user.organisation}</span>
        </p>
        {user.others !== undefined && user.others.length > 0 && (
          <form method="post" action={addresses.organisation} className="account-others">
            {user.others.map(({ id, name }) => (
              <button
                key={id}
                className="ds-button"
                data-variant="secondary"
                data-size="sm"
                type="submit"
                name="organisation"
                value={id}
              >
                {say(language, messages.workIn, { name })}
              </button>
            ))}
          </form>
        )}
        <a href={addresses.account}>{say(language, messages.account)}</a>
        <LanguageLink language={language} path={path} className="account-language" />
        <form method="post" action={addresses.signOut}>
          <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
            {say(language, messages.signOut)}
          </button>
        </form>
      </div>
    </>
  )
}
