/** How often a page says that somebody is there, in seconds. */
export const presenceEvery = 25
