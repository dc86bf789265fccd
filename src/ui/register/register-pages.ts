/** The pages of every register, below its address. */
export const registerPages = ['', '/ny', '/vy', '/las-in', '/:record', '/:record/andra', '/:record/avsluta'] as const
/** … and those of one whose records have files beside them. */
export const filePages = ['/:record/bilagor/ladda-upp', '/:record/bilagor/:attachment/avsluta'] as const
