export { exerciseActions, exerciseRegister } from './exercise-register.ts'
export { exerciseRoutes } from './pages/routes.ts'
export { type ScenarioKey, scenarioOf, scenarios } from './rules/library/library.ts'
