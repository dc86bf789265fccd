/** The pages of every register, below its address. */
export const registerPages = ['', '/ny', '/vy', '/las-in', '/:record', '/:record/andra', '/:record/avsluta'] as const
