export { besideControlSystem } from './pages/beside-control-system.tsx'
export { controlSystemRoutes } from './pages/routes.tsx'
