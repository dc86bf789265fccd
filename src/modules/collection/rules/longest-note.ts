/** Characters of a note on having talked with a municipality, whoever writes it. */
export const longestNote = 2000
