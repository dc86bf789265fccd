export { measureRoutes } from './pages/routes.ts'
