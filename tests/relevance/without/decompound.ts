/** Stands in for the compounds where the measurements ask what they gain: no word is made of others. */
export const decompound = (): undefined => undefined;
export const compoundForms = (): string[] => [];
export const correctedCompound = (): undefined => undefined;
export const runTogether = (): undefined => undefined;
