export { incidentActions, incidentRegister } from './incident-register.ts'
export { tellOfReportsJob } from './jobs/tell-job.ts'
export { incidentRoutes } from './pages/routes.ts'
