/** Packages that no file of ours imports, each with what needs it. */
export const NEEDED_BY_TOOLS: Readonly<Record<string, string>> = {
  '@prisma/client': 'the generated database client imports it',
  '@types/d3-scale': 'types of d3-scale',
  '@types/node': 'types of Node',
  '@types/react': 'types of React',
  '@types/react-dom': 'types of React',
  '@types/yauzl': 'types of yauzl',
  playwright: 'the version @playwright/test is held to',
  'react-dom': 'Next renders with it',
  tailwindcss: 'the style sheet imports it',
}
