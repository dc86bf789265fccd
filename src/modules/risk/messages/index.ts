import { accepting } from './accepting.ts'
import { assessing } from './assessing.ts'
import { method } from './method.ts'
import { overview } from './overview.ts'
import { register } from './register.ts'
import { report } from './report.ts'
import { workshops } from './workshops.ts'

export const messages = {
  ...register,
  ...overview,
  ...assessing,
  ...accepting,
  ...method,
  ...workshops,
  ...report,
} as const
