/** The pages of every register, below its address. */
export const registerPages = ['', '/ny', '/vy', '/:record', '/:record/andra', '/:record/avsluta'] as const
