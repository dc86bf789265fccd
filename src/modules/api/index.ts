export { apiRoutes } from './pages/api-routes.ts'
export { keyRoutes } from './pages/key-routes.tsx'
