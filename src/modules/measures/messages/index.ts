import { catalogues } from './catalogues.ts'
import { evidence } from './evidence.ts'
import { gap } from './gap.ts'
import { register } from './register.ts'
import { requirements } from './requirements.ts'
import { statement } from './statement.ts'
import { states } from './states.ts'

export const messages = {
  ...states,
  ...requirements,
  ...evidence,
  ...gap,
  ...statement,
  ...catalogues,
  ...register,
} as const
