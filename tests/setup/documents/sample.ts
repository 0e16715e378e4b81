/** A document for tests: paragraphs, and tables as rows of cells. */
export type Block = string | readonly (readonly string[])[]

export const isTable = (block: Block): block is readonly (readonly string[])[] => typeof block !== 'string'

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

export const bytesOf = (text: string) => new TextEncoder().encode(text)
