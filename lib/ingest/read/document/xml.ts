/** Strict XML, event by event. Entities can't be declared, so that none can grow; nothing refers to another file. */
import { SaxesParser } from 'saxes'
import { DocumentFault } from '@/lib/ingest/read/page'

/** Real documents nest some dozen levels: a table in a table in a shape. */
const DEEPEST = 400

export interface XmlHandler {
  /** Names come without their prefix: `hp:run` is `run`. */
  open(name: string): void
  close(name: string): void
  text(text: string): void
}

/** @throws DocumentFault where the XML is not well-formed, declares a document type or nests too deep. */
export function walkXml(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', (error) => {
    throw new DocumentFault('damaged', `문서 속 ${part}이(가) 올바른 XML이 아닙니다(${error.message}).`)
  })
  parser.on('doctype', () => refuseDoctype(part))
  parser.on('opentag', ({ name }) => {
    depth += 1
    if (depth > DEEPEST)
      throw new DocumentFault('damaged', `문서 속 ${part}이(가) 지나치게 겹겹이 쌓였습니다.`)
    handler.open(withoutPrefix(name))
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    handler.close(withoutPrefix(name))
  })
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  parser.write(decodeXml(bytes)).close()
}

/** No office program writes one; it is there to declare entities that grow or point elsewhere. */
export function refuseDoctype(part: string): never {
  throw new DocumentFault('unsafe', `문서 속 ${part}에 허용하지 않는 선언(DOCTYPE)이 있어 읽지 않았습니다.`)
}

function decodeXml(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1)
