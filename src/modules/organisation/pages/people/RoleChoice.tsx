import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Role } from '../../../../platform/tenancy/index.ts'
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx'
import { messages } from '../../messages/index.ts'
import { roleHelp } from '../../messages/roles.ts'

interface RoleChoiceProps {
  language: Language
  roles: readonly Role[]
  chosen: string
  headingLevel: 2 | null
  error: string | undefined
}

/** One of the roles that the person who chooses can give, each with what it lets one do. */
export function RoleChoice({ language, roles, chosen, headingLevel, error }: RoleChoiceProps) {
  return (
    <div className="above-5">
      <ChoiceGroup
        language={language}
        kind="single"
        id="roll"
        name="role"
        legend={say(language, messages.role)}
        headingLevel={headingLevel}
        help={say(language, messages.roleHelp)}
        row={false}
        chosen={[chosen]}
        error={error}
        options={roles.map((role) => ({
          value: role,
          label: say(language, messages.roles[role]),
          help: say(language, roleHelp[role]),
        }))}
      />
    </div>
  )
}
