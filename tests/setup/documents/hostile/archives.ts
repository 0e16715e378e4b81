/** Hostile archives: bombs, lies, paths, and what is wrong inside a .docx or a .hwpx. */
import { zipSync } from 'fflate'
import { docxBody, docxOf, docxParagraph } from '@/tests/setup/documents/docx'
import { type Fate, type HostileFile, PARAGRAPHS } from '@/tests/setup/documents/hostile/article'
import { hwpxBody, hwpxOf, hwpxParagraph } from '@/tests/setup/documents/hwpx'
import { bytesOf } from '@/tests/setup/documents/sample'

const DOCX = docxBody(PARAGRAPHS)
const HWPX = hwpxBody(PARAGRAPHS)
const FALSE_FIGURE = '삼척시는 99억원을 지원한다고 밝혔다.'
const AWAY = 'http://127.0.0.1:9/fetched'

const docx = (what: string, bytes: Uint8Array, fate: Fate = 'read'): HostileFile => ({
  what,
  name: 'a.docx',
  bytes,
  fate,
})
const hwpx = (what: string, bytes: Uint8Array, fate: Fate = 'read'): HostileFile => ({
  what,
  name: 'a.hwpx',
  bytes,
  fate,
})

/** The bytes with some of them changed. */
function changed(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy.set(values, at < 0 ? bytes.length + at : at)
  return copy
}

/** Where the four bytes of a header of the archive stand last. */
function lastHeader(bytes: Uint8Array, kind: number): number {
  return Buffer.from(bytes).lastIndexOf(Uint8Array.of(0x50, 0x4b, kind, kind + 1))
}

const SOUND = docxOf(DOCX)
const CENTRAL = Buffer.from(SOUND).indexOf(Uint8Array.of(0x50, 0x4b, 1, 2))
const END = lastHeader(SOUND, 5)
const BLANKS = new Uint8Array(70 * 1024 * 1024).fill(32)
const BOMB = zipSync({ 'word/document.xml': BLANKS, '[Content_Types].xml': bytesOf('<a/>') }, { level: 9 })
const HWPX_BOMB = zipSync({ 'Contents/section0.xml': BLANKS }, { level: 9 })
/** Says that its member unpacks to a hundred bytes. */
const LYING = changed(
  HWPX_BOMB,
  Buffer.from(HWPX_BOMB).indexOf(Uint8Array.of(0x50, 0x4b, 1, 2)) + 24,
  100,
  0,
  0,
  0,
)

const BROKEN: HostileFile[] = [
  docx('a bomb', BOMB, ['archive-limits']),
  hwpx('a bomb', HWPX_BOMB, ['archive-limits']),
  hwpx('a bomb that says it is small', LYING, ['damaged']),
  docx(
    'ten thousand members',
    zipSync(
      Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()])),
    ),
    ['archive-limits'],
  ),
  docx('cut in half', SOUND.slice(0, SOUND.length / 2), ['damaged']),
  docx('without its end', SOUND.slice(0, END), ['damaged']),
  docx('only its first bytes', SOUND.slice(0, 4), ['damaged']),
  docx('an empty archive', zipSync({}), ['unsupported']),
  docx('a directory that is not there', changed(SOUND, END + 16, 0xff, 0xff, 0xff, 0x7f), ['damaged']),
  docx('a directory of another length', changed(SOUND, END + 12, 0xff, 0xff), ['damaged', 'read']),
  docx('more members than there are', changed(SOUND, END + 8, 0xff, 0x03, 0xff, 0x03), ['damaged']),
  docx('a member at the wrong place', changed(SOUND, CENTRAL + 42, 0xf0, 0xff, 0xff, 0x7f), ['damaged']),
  docx('a member packed in an unknown way', changed(SOUND, CENTRAL + 10, 99), ['damaged']),
  docx('a wrong checksum', changed(SOUND, CENTRAL + 16, 1, 2, 3, 4), ['damaged']),
  docx('an encrypted member', changed(SOUND, CENTRAL + 8, 1), ['encrypted', 'damaged']),
  docx('a comment of 64 kB', Uint8Array.of(...changed(SOUND, -2, 0xff, 0xff), ...new Uint8Array(65_535)), [
    'read',
    'damaged',
  ]),
  docx('bytes before the archive', Uint8Array.of(...SOUND.slice(0, 4), ...SOUND), 'read-or-refused'),
  docx(
    'members that climb out',
    docxOf(DOCX, {
      '../../../tmp/hostile.xml': bytesOf('x'),
      '/etc/hostile': bytesOf('x'),
      'C:\\hostile': bytesOf('x'),
      '..\\..\\hostile': bytesOf('x'),
    }),
  ),
  hwpx('members that climb out', hwpxOf(HWPX, { '../../hostile': bytesOf('x'), '/hostile': bytesOf('x') })),
  docx('a member without a name', docxOf(DOCX, { '': bytesOf('x') }), 'read-or-refused'),
  docx('a name of 60 kB', docxOf(DOCX, { [`word/${'a'.repeat(60_000)}`]: bytesOf('x') })),
  docx('names with zeros and line feeds', docxOf(DOCX, { 'word/a\u0000b\n.xml': bytesOf('x') })),
  docx(
    'an archive in the archive',
    docxOf(DOCX, { 'word/embeddings/inner.zip': SOUND, 'word/embeddings/bomb.zip': BOMB }),
  ),
  hwpx('an archive in the archive', hwpxOf(HWPX, { 'BinData/inner.zip': HWPX_BOMB })),
  docx(
    'a program inside',
    docxOf(DOCX, { 'word/vbaProject.bin': bytesOf('MZ'), 'word/activeX/activeX1.bin': bytesOf('MZ') }),
  ),
  docx('an archive of pictures', zipSync({ 'a.png': bytesOf('x') }), ['unsupported']),
  docx(
    'a workbook',
    zipSync({ '[Content_Types].xml': bytesOf('<a/>'), 'xl/workbook.xml': bytesOf('<a/>') }),
    ['unsupported'],
  ),
  docx(
    'slides',
    zipSync({ '[Content_Types].xml': bytesOf('<a/>'), 'ppt/presentation.xml': bytesOf('<a/>') }),
    ['unsupported'],
  ),
  docx(
    'an OpenDocument',
    zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.text'), 'content.xml': bytesOf('<a/>') }),
    ['unsupported'],
  ),
]

const ENTITIES =
  '<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
const RELATION = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`
const RELATIONS = (content: string) => ({
  'word/_rels/document.xml.rels': bytesOf(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`,
  ),
})
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const part = (content: string) => ({ 'word/document.xml': bytesOf(content) })

const DOCX_PARTS: HostileFile[] = [
  docx(
    'entities that grow',
    docxOf(
      DOCX,
      part(`<?xml version="1.0"?>${ENTITIES}<w:document xmlns:w="w"><w:body>&b;&c;</w:body></w:document>`),
    ),
    ['unsafe'],
  ),
  docx('entities among the relations', docxOf(DOCX, { '_rels/.rels': bytesOf(`${ENTITIES}<a/>`) }), [
    'unsafe',
  ]),
  docx('entities among the types', docxOf(DOCX, { '[Content_Types].xml': bytesOf(`${ENTITIES}<a/>`) }), [
    'unsafe',
  ]),
  docx('no XML', docxOf(DOCX, part('this is no XML')), ['damaged', 'empty']),
  docx('XML without an end', docxOf(DOCX, part('<w:document><w:body>')), ['damaged', 'empty']),
  docx('an empty part', docxOf(DOCX, part('')), ['damaged', 'empty']),
  docx('zeros for XML', docxOf(DOCX, { 'word/document.xml': new Uint8Array(10_000) }), ['damaged', 'empty']),
  docx('no types', docxOf(DOCX, { '[Content_Types].xml': bytesOf('') }), ['damaged', 'read']),
  docx(
    'a picture of another host',
    docxOf(
      `${DOCX}<w:p><w:r><w:drawing ${R}><a:blip r:link="rId9"/></w:drawing></w:r></w:p>`,
      RELATIONS(RELATION('rId9', 'image', AWAY)),
    ),
    'read-or-refused',
  ),
  docx(
    'a link with a script',
    docxOf(
      `${DOCX}<w:p><w:hyperlink ${R} r:id="rId9">${'<w:r><w:t>누르세요</w:t></w:r>'}</w:hyperlink></w:p>`,
      RELATIONS(RELATION('rId9', 'hyperlink', 'javascript:globalThis.hostile=1')),
    ),
  ),
  docx('a template of another host', docxOf(DOCX, RELATIONS(RELATION('rId9', 'attachedTemplate', AWAY)))),
  docx(
    'a part that is another file',
    docxOf(DOCX, RELATIONS(RELATION('rId9', 'styles', '../../../etc/passwd'))),
  ),
  docx(
    'a field that runs',
    docxOf(
      `${DOCX}<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>`,
    ),
  ),
  docx(
    'text that was deleted',
    docxOf(`${DOCX}<w:p><w:del><w:r><w:delText>${FALSE_FIGURE}</w:delText></w:r></w:del></w:p>`),
  ),
  docx(
    'markup as text',
    docxOf(`${DOCX}${docxParagraph('<script>globalThis.hostile = 1</script><img src=x onerror=alert(1)>')}`),
  ),
  docx(
    'elements four thousand deep',
    docxOf(`${DOCX}${'<w:sdt><w:sdtContent>'.repeat(4000)}${'</w:sdtContent></w:sdt>'.repeat(4000)}`),
    'read-or-refused',
  ),
  docx(
    'tables five hundred deep',
    docxOf(`${DOCX}${'<w:tbl><w:tr><w:tc>'.repeat(500)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(500)}`),
    'read-or-refused',
  ),
  docx('ten thousand paragraphs', docxOf(`${DOCX}${'<w:p/>'.repeat(10_000)}`)),
  docx(
    'a style map that runs',
    docxOf(DOCX, { 'mammoth/style-map': bytesOf('p => script.hostile > p:fresh') }),
  ),
  docx(
    'control characters',
    docxOf(`${DOCX}<w:p><w:r><w:t>&#x1F; \u200b\u202e가</w:t></w:r></w:p>`),
    'read-or-refused',
  ),
  docx(
    'UTF-16 that says UTF-8',
    docxOf(DOCX, { 'word/document.xml': Uint8Array.from(Buffer.from('<w:document/>', 'utf16le')) }),
    ['damaged', 'empty'],
  ),
  docx('only pictures', docxOf('<w:p><w:r><w:drawing/></w:r></w:p>'), ['empty', 'not-korean']),
]

const HWPX_PARTS: HostileFile[] = [
  hwpx(
    'entities that grow',
    hwpxOf('', { 'Contents/section0.xml': bytesOf(`<?xml version="1.0"?>${ENTITIES}<a>&b;</a>`) }),
    ['unsafe'],
  ),
  hwpx('no XML', hwpxOf('', { 'Contents/section0.xml': bytesOf('가나다') }), ['damaged']),
  hwpx('XML without an end', hwpxOf('', { 'Contents/section0.xml': bytesOf('<hs:sec><hp:p>') }), ['damaged']),
  hwpx('an unknown entity', hwpxOf(`${HWPX}<hp:p><hp:t>&nbsp;</hp:t></hp:p>`), ['damaged']),
  hwpx('an empty part', hwpxOf('', { 'Contents/section0.xml': new Uint8Array() }), ['damaged', 'empty']),
  hwpx('zeros for XML', hwpxOf('', { 'Contents/section0.xml': new Uint8Array(9000) }), ['damaged']),
  hwpx('the same attribute twice', hwpxOf(`${HWPX}<hp:p id="1" id="2"/>`), ['damaged']),
  hwpx(
    'elements fifty thousand deep',
    hwpxOf(`${HWPX}${'<hp:p>'.repeat(50_000)}${'</hp:p>'.repeat(50_000)}`),
    ['damaged'],
  ),
  hwpx('cells without a table', hwpxOf(`${HWPX}<hp:tc>${hwpxParagraph('가')}</hp:tc><hp:tr/>`)),
  hwpx('rows that are closed twice', hwpxOf(`${HWPX}<hp:tr></hp:tr><hp:deleteEnd/><hp:deleteEnd/>`)),
  hwpx(
    'text that was deleted',
    hwpxOf(
      `${HWPX}<hp:p><hp:run><hp:t><hp:deleteBegin/>${FALSE_FIGURE}<hp:deleteEnd/></hp:t></hp:run></hp:p>`,
    ),
  ),
  hwpx(
    'a running head',
    hwpxOf(
      `${HWPX}<hp:p><hp:run><hp:ctrl><hp:header><hp:subList>${hwpxParagraph(FALSE_FIGURE)}</hp:subList></hp:header></hp:ctrl></hp:run></hp:p>`,
    ),
  ),
  hwpx(
    'a hidden comment',
    hwpxOf(
      `${HWPX}<hp:p><hp:run><hp:ctrl><hp:hiddenComment><hp:subList>${hwpxParagraph(FALSE_FIGURE)}</hp:subList></hp:hiddenComment></hp:ctrl></hp:run></hp:p>`,
    ),
  ),
  hwpx(
    'a script',
    hwpxOf(HWPX, {
      'Scripts/headerScripts': bytesOf('globalThis.hostile = 1'),
      'Scripts/sourceScripts': bytesOf('globalThis.hostile = 1'),
    }),
  ),
  hwpx(
    'a password',
    hwpxOf(HWPX, { 'META-INF/manifest.xml': bytesOf('<odf:manifest><odf:encryption-data/></odf:manifest>') }),
    ['encrypted'],
  ),
  hwpx('section 999999999999', hwpxOf(HWPX, { 'Contents/section999999999999.xml': bytesOf('<a/>') })),
  hwpx('names of an object’s own parts', hwpxOf(`${HWPX}<__proto__><constructor/><toString/></__proto__>`)),
  hwpx(
    'fifty thousand blanks',
    hwpxOf(`${HWPX}<hp:p><hp:run><hp:t>${'<hp:nbSpace/>'.repeat(50_000)}</hp:t></hp:run></hp:p>`),
  ),
  hwpx(
    'control characters',
    hwpxOf(`${HWPX}<hp:p><hp:run><hp:t>\u202e\u200b\ufff9가\uf06d</hp:t></hp:run></hp:p>`),
  ),
  hwpx('nothing to read', hwpxOf('<hp:p/>'), ['empty']),
]

export const HOSTILE_ARCHIVES: readonly HostileFile[] = [...BROKEN, ...DOCX_PARTS, ...HWPX_PARTS]
