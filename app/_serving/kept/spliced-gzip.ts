/**
 * Gzip of a text of which some places change with each answer: what stands between them is compressed once, the places are put
 * in as they are. Compressing a page of 100 kB anew costs as much as half of making it.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib'

export interface Piece {
  plain: Buffer
  /** DEFLATE blocks (RFC 1951) that end on a byte, refer to nothing before them, and are not the last. */
  deflated: Buffer
}

/** RFC 1952, 2.3: DEFLATE, no name, no time, any system. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
/** A block without text that says it is the last. */
const LAST_BLOCK = Buffer.from([3, 0])
const STORED_HEAD_BYTES = 5
const TAIL_BYTES = 8
const MOST_STORED = 0xffff

/** Takes half as long as zlib's own level, 6, and leaves 2 (a page) to 4 % (JSON) more; 5 saves little of either. */
const LEVEL = 4

/** To be done once for each piece. */
export function pieceOf(plain: Buffer): Piece {
  const deflated = deflateRawSync(plain, { level: LEVEL, finishFlush: constants.Z_FULL_FLUSH })
  return { plain, deflated }
}

/** @param between stands between each two pieces; at most 65,535 bytes. */
export function spliceGzip(pieces: readonly Piece[], between: Buffer): Buffer {
  const stored = storedBlock(between)
  const blocks: Buffer[] = [HEAD]
  let crc = 0
  let length = 0
  for (const [at, { plain, deflated }] of pieces.entries()) {
    if (at > 0) {
      blocks.push(stored)
      crc = checksum(between, crc)
      length += between.length
    }
    blocks.push(deflated)
    crc = checksum(plain, crc)
    length += plain.length
  }
  const tail = Buffer.alloc(TAIL_BYTES)
  tail.writeUInt32LE(crc)
  tail.writeUInt32LE(length, TAIL_BYTES / 2)
  return Buffer.concat([...blocks, LAST_BLOCK, tail])
}

/** Of nothing, Node's begins again. */
function checksum(bytes: Buffer, before: number): number {
  return bytes.length === 0 ? before : crc32(bytes, before)
}

/** RFC 1951, 3.2.4: not compressed, not the last. */
function storedBlock(bytes: Buffer): Buffer {
  if (bytes.length > MOST_STORED) throw new RangeError(`A stored block has at most ${MOST_STORED} bytes.`)
  const head = Buffer.alloc(STORED_HEAD_BYTES)
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(MOST_STORED - bytes.length, 3)
  return Buffer.concat([head, bytes])
}
