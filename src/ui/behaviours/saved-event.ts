/** Told to the document when an answer has been saved, so that what counts answers can follow. */
export const savedEvent = 'lagesbild:saved'
