/** What runs in a browser: behaviours that make pages quicker to use. Every page works without them. */

import { evaluate } from '../modules/survey/rules/evaluate.ts'
import type { Expression } from '../modules/survey/rules/questionnaire.ts'
import { startAutosave } from '../ui/behaviours/autosave.ts'
import { startChoices } from '../ui/behaviours/choices.ts'
import { forgetKeptWhenSignedOut, offerKept } from '../ui/behaviours/kept-answers.ts'
import { startProgress } from '../ui/behaviours/progress.ts'
import { startRouting } from '../ui/behaviours/routing.ts'

forgetKeptWhenSignedOut()
offerKept()
startChoices()
startRouting((base, answerOf) => evaluate(base as Expression, answerOf))
startAutosave()
startProgress()
