/** The colours of pictures that leave the site: those of its light theme, for they are printed and pasted on white. */
export const INK = {
  paper: '#fdfbf6',
  ink: '#1f1c17',
  soft: '#575145',
  faint: '#6d6557',
  line: '#a79d8b',
  grid: '#ddd6c7',
  accent: '#17594a',
  accentSoft: '#e1ebe4',
} as const
