import { say } from '../../../platform/i18n/index.ts'
import type { Framing } from '../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../ui/PageHead.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages.ts'

/** A new key, the only time that it is shown. */
export function MadeKeyPage({ frame, name, secret }: { frame: Framing; name: string; secret: string }) {
  const { language } = frame
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href="/konto/nycklar">{say(language, messages.keys)}</a>}
        title={say(language, messages.made)}
        lead={say(language, messages.madeLead)}
      />
      <TextField
        language={language}
        id="nyckeln"
        label={say(language, messages.theKey, { name })}
        hint={say(language, messages.theKeyHint)}
        value={secret}
        autoComplete="off"
      />
      <p className="actions above-4">
        <a href="/konto/nycklar">{say(language, messages.toKeys)}</a>
        <a href="/andra-program">{say(language, messages.howPrograms)}</a>
      </p>
    </WorkFrame>
  )
}
