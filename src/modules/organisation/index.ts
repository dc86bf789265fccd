export { organisationRoutes } from './pages/routes.tsx'
export { workplacesOf } from './queries.ts'
