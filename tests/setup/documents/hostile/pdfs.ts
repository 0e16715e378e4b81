/** Hostile PDFs, and files of kinds that are not read at all. */
import { docxBody, docxOf } from '@/tests/setup/documents/docx'
import { type Fate, type HostileFile, PARAGRAPHS, TEXT } from '@/tests/setup/documents/hostile/article'
import { pagesOf, pdfOf, pdfOfPages, streamOf } from '@/tests/setup/documents/pdf'
import { bytesOf } from '@/tests/setup/documents/sample'

const AWAY = 'http://127.0.0.1:9/fetched'
const PAGES = pagesOf(PARAGRAPHS)
const SOUND = pdfOfPages(PAGES)
const pdf = (what: string, bytes: Uint8Array, fate: Fate = 'read'): HostileFile => ({
  what,
  name: 'a.pdf',
  bytes,
  fate,
})
const action = (what: string, entries: string) => pdf(what, pdfOfPages(PAGES, entries))

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const replaced = (from: string | RegExp, to: string) =>
  Uint8Array.from(Buffer.from(latin1(SOUND).replace(from, to), 'latin1'))

const ONE_PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>'
/** A page whose content is what is hostile. */
const pageOf = (content: string) =>
  pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', ONE_PAGE, content])
const REFUSED = ['damaged', 'no-text', 'too-long', 'too-slow', 'too-large', 'empty', 'not-korean'] as const

const ACTIONS: HostileFile[] = [
  action(
    'a script when it is opened',
    '/OpenAction << /S /JavaScript /JS (globalThis.hostile = 1; app.alert(1)) >>',
  ),
  action(
    'scripts by name',
    '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (globalThis.hostile = 1) >>] >> >>',
  ),
  action('a program to start', '/OpenAction << /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) >> >>'),
  action('an address to open', `/OpenAction << /S /URI /URI (${AWAY}) >>`),
  action('a form to send', `/OpenAction << /S /SubmitForm /F (${AWAY}) >>`),
  action('data to import', `/OpenAction << /S /ImportData /F (${AWAY}) >>`),
  action('another file to go to', '/OpenAction << /S /GoToR /F (../../../etc/passwd) /D [0 /Fit] >>'),
  action(
    'actions at every event',
    '/AA << /WC << /S /JavaScript /JS (globalThis.hostile = 1) >> /DP << /S /Launch /F (a) >> >>',
  ),
  action(
    'a form of XML',
    `/AcroForm << /XFA [(template) (<script>globalThis.hostile = 1</script>)] /Fields [] >>`,
  ),
  action(
    'an attached program',
    '/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) >>] >> >>',
  ),
  action('layers that show nothing', '/OCProperties << /OCGs [] /D << /Order [] >> >>'),
]

const TREES: HostileFile[] = [
  pdf('a hundred thousand pages', replaced(/\/Count \d+/, '/Count 100000'), ['too-long', 'damaged', 'read']),
  pdf('minus one page', replaced(/\/Count \d+/, '/Count -1'), ['damaged', 'no-text', 'read']),
  pdf(
    'pages that hold themselves',
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 5 /Kids [2 0 R] >>']),
    REFUSED,
  ),
  pdf('a catalogue that is its own pages', pdfOf(['<< /Type /Catalog /Pages 1 0 R >>']), REFUSED),
  pdf(
    'no pages',
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>']),
    REFUSED,
  ),
  pdf('no catalogue', pdfOf(['<< >>'], ''), REFUSED),
  pdf('a catalogue that is not there', pdfOf(['<< >>'], '/Root 99 0 R'), REFUSED),
  pdf('an object that means itself', pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '2 0 R']), REFUSED),
  pdf('a length that is the stream', pageOf('<< /Length 4 0 R >>\nstream\nBT ET\nendstream'), REFUSED),
  pdf('a length beyond the file', pageOf('<< /Length 999999999 >>\nstream\nBT ET\nendstream'), REFUSED),
  pdf('a negative length', pageOf('<< /Length -5 >>\nstream\nBT ET\nendstream'), REFUSED),
  pdf(
    'arrays ten thousand deep',
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids ${'['.repeat(10_000)} >>`]),
    REFUSED,
  ),
  pdf('dictionaries ten thousand deep', pdfOf([`${'<< /A '.repeat(10_000)}`]), REFUSED),
]

const STREAMS: HostileFile[] = [
  pdf('a stream that grows a thousand times', pageOf(streamOf(Buffer.alloc(30 * 1024 * 1024, 32))), REFUSED),
  pdf(
    'a stream packed ten times',
    pageOf(streamOf('BT ET').replace('/FlateDecode', `[${'/FlateDecode '.repeat(10)}]`)),
    REFUSED,
  ),
  pdf(
    'a filter that is not known',
    pageOf(streamOf('BT ET').replace('/FlateDecode', '/HostileDecode')),
    REFUSED,
  ),
  pdf(
    'a stream that is broken',
    pageOf('<< /Length 5 /Filter /FlateDecode >>\nstream\nabcde\nendstream'),
    REFUSED,
  ),
  pdf('two hundred thousand operators', pageOf(streamOf('q Q '.repeat(100_000))), REFUSED),
  pdf('a thousand states deep', pageOf(streamOf('q '.repeat(1_000))), REFUSED),
  pdf(
    'a form that draws itself',
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /A 4 0 R >> >> /Contents 5 0 R >>',
      streamOf(
        '/A Do',
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 4 0 R >> >>',
      ),
      streamOf('/A Do'),
    ]),
    REFUSED,
  ),
  pdf(
    'a function that computes',
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /Shading << /S << /ShadingType 1 /ColorSpace /DeviceRGB /Function 5 0 R >> >> >> /Contents 4 0 R >>',
      streamOf('/S sh'),
      streamOf('{ 1 1 add globalThis.hostile }', '/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]'),
    ]),
    REFUSED,
  ),
  pdf(
    'a picture of a million million dots',
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /A 4 0 R >> >> /Contents 5 0 R >>',
      streamOf(
        'x',
        '/Type /XObject /Subtype /Image /Width 1000000 /Height 1000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
      ),
      streamOf('/A Do'),
    ]),
    REFUSED,
  ),
  pdf(
    'a font with an injected name',
    replaced('/FontBBox [0 -200 1000 900]', '/FontBBox [0 (x\\);globalThis.hostile=1) 1000 900]'),
  ),
  pdf(
    'a matrix with an injected value',
    replaced(
      '/BaseFont /HYSMyeongJo-Medium /Encoding',
      '/FontMatrix [1 2 3 4 5 (0\\);globalThis.hostile=1//)] /BaseFont /HYSMyeongJo-Medium /Encoding',
    ),
  ),
  pdf('a character map of another host', replaced('/UniKS-UTF16-H', '/..#2f..#2fetc#2fpasswd'), [
    ...REFUSED,
    'read',
  ]),
  pdf('a character map of Japan', replaced('/UniKS-UTF16-H', '/UniJIS-UTF16-H'), [...REFUSED]),
  pdf('a number of ten thousand digits', pageOf(streamOf(`${'9'.repeat(10_000)} 0 Td`)), REFUSED),
]

const ENCRYPTED =
  '/Root 1 0 R /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >> /ID [<00> <00>]'
const FILES: HostileFile[] = [
  pdf(
    'a password',
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>'], ENCRYPTED),
    ['encrypted'],
  ),
  pdf(
    'an unknown way of encrypting',
    pdfOf(['<< /Type /Catalog /Pages 2 0 R >>'], '/Root 1 0 R /Encrypt << /Filter /Hostile >>'),
    [...REFUSED, 'encrypted'],
  ),
  pdf('cut in half', SOUND.slice(0, SOUND.length / 2), [...REFUSED, 'read']),
  pdf('only its first line', SOUND.slice(0, 9), REFUSED),
  pdf('without its table', replaced(/xref[\s\S]*/, ''), [...REFUSED, 'read']),
  pdf(
    'a table that points at itself',
    replaced('/Root 1 0 R', `/Root 1 0 R /Prev ${latin1(SOUND).indexOf('xref')}`),
  ),
  pdf('a table of a million objects', replaced(/xref\n0 \d+/, 'xref\n0 1000000'), [...REFUSED, 'read']),
  pdf('text before it', Uint8Array.of(...bytesOf('가나다\n'), ...SOUND)),
  pdf('text behind it', Uint8Array.of(...SOUND, ...bytesOf(TEXT)), 'read-or-refused'),
  pdf('a word document called PDF', docxOf(docxBody(PARAGRAPHS))),
  { what: 'a PDF called text', name: 'a.txt', bytes: SOUND, fate: 'read' },
  { what: 'a PDF called Markdown', name: 'a.md', bytes: SOUND, fate: 'read' },
]

const kind = (what: string, name: string, start: string | number[]): HostileFile => ({
  what,
  name,
  bytes: Uint8Array.from([
    ...(typeof start === 'string' ? Buffer.from(start, 'latin1') : start),
    ...bytesOf(TEXT),
  ]),
  fate: ['unsupported', 'encrypted'],
})
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ole = (what: string, name: string, stream: string) =>
  kind(what, name, [...OLE, ...Buffer.from(stream, 'utf16le')])

const KINDS: HostileFile[] = [
  ole('an old Hangul document', 'a.hwp', 'HwpSummaryInformation'),
  ole('an old Hangul document called new', 'a.hwpx', 'BodyText'),
  ole('an old Word document', 'a.doc', 'WordDocument'),
  ole('a Word document with a password', 'a.docx', 'EncryptedPackage'),
  ole('an old workbook', 'a.xls', 'Workbook'),
  ole('old slides', 'a.ppt', 'PowerPoint Document'),
  ole('some other old document', 'a.txt', 'Hostile'),
  kind('Hangul 3', 'a.hwp', 'HWP Document File V3.00 \u001a'),
  kind('rich text', 'a.rtf', '{\\rtf1 '),
  kind('a picture', 'a.png', '\u0089PNG\r\n'),
  kind('a photograph called text', 'a.txt', '\u00ff\u00d8\u00ff\u00e0'),
  kind('a packed file', 'a.gz', '\u001f\u008b'),
  kind('a 7z archive', 'a.docx', '7z\u00bc\u00af\u0027\u001c'),
  kind('a program', 'a.exe', 'MZ\u0090\u0000'),
  kind('a program of Linux', 'a', '\u007fELF'),
]

export const HOSTILE_PDFS: readonly HostileFile[] = [...ACTIONS, ...TREES, ...STREAMS, ...FILES]
export const UNREADABLE_FILES: readonly HostileFile[] = KINDS
