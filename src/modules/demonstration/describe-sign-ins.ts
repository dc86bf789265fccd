import { type Language, say } from '../../platform/i18n/index.ts'
import { messages } from './messages.ts'
import { demonstrationPassword, people } from './people.ts'

/** Who can sign in to the demonstration, as lines for a terminal. */
export function describeSignIns(language: Language): string {
  const widest = Math.max(...people.map(({ email }) => email.length))
  const lines = people.map(({ name, email, works, doing: named }) => {
    const what = named ?? works[0]?.[1]
    const doing =
      what && what in messages.doing ? say(language, messages.doing[what as keyof typeof messages.doing]) : ''
    return `  ${email.padEnd(widest)}  ${name}, ${doing}`
  })
  return [say(language, messages.signIns, { password: demonstrationPassword }), ...lines].join('\n')
}
