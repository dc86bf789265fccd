export { incidentActions, incidentRegister } from './incident-register.ts'
export { incidentRoutes } from './pages/routes.ts'
