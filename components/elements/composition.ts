/** Safari ends a composition before it reports the key that ended it; 229 is how that key is told. */
const KEY_OF_COMPOSITION = 229

/** Whether a key was meant for the input method, which is composing a syllable. */
export const isOfComposition = ({ isComposing, keyCode }: globalThis.KeyboardEvent): boolean =>
  isComposing || keyCode === KEY_OF_COMPOSITION
