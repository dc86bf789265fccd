export { continuityRoutes } from './pages/routes.ts'
export { planActions, planRegister } from './plan-register.ts'
export { processActions, processRegister } from './process-register.ts'
