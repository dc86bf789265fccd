export { riskRoutes } from './pages/routes.ts'
export { riskActions, riskRegister } from './risk-register.ts'
export { defaultMethod as defaultRiskMethod } from './rules/default-method.ts'
export { levelAt } from './rules/method.ts'
