import { type Language, say } from '../../../platform/i18n/index.ts'
import { longestPassword, passwordLength } from '../../../platform/identity/index.ts'
import { TextField } from '../../../ui/TextField.tsx'
import { messages } from '../messages/index.ts'

/** What is wrong with a new password. */
export function passwordFault(language: Language, password: string): string | undefined {
  if (password.length < passwordLength) return say(language, messages.passwordTooShort, { least: passwordLength })
  return password.length > longestPassword ? say(language, messages.passwordTooLong) : undefined
}

interface NewPasswordFieldProps {
  language: Language
  label: string
  error: string | undefined
}

/** Where a new password is chosen. What was typed is never sent back. */
export function NewPasswordField({ language, label, error }: NewPasswordFieldProps) {
  return (
    <TextField
      language={language}
      id="losen"
      name="password"
      type="password"
      label={label}
      hint={say(language, messages.newPasswordHint, { least: passwordLength })}
      autoComplete="new-password"
      value=""
      error={error}
    />
  )
}
