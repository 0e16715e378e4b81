/** Kinds of files that are not read, each with what to do instead. */

export interface UnreadableKind {
  name: string
  /** The first bytes, a letter a byte; none where something else tells the kind. */
  marks: readonly string[]
  message: string
}

const SAVE_OLD_HANGUL =
  '옛 한글 문서(.hwp)는 읽지 않습니다. 한글에서 열고 ‘다른 이름으로 저장하기’에서 HWPX(.hwpx)로 저장한 파일을 넣으세요.'

export const UNREADABLE_KINDS: readonly UnreadableKind[] = [
  { name: 'hwp', marks: ['HWP Document File'], message: SAVE_OLD_HANGUL },
  {
    name: 'doc',
    marks: ['\u00db\u00a5\u002d\u0000'],
    message: '옛 워드 문서(.doc)는 읽지 않습니다. 워드에서 열고 Word 문서(.docx)로 저장한 파일을 넣으세요.',
  },
  {
    name: 'encrypted',
    marks: [],
    message: '암호가 걸린 문서입니다. 암호를 풀고 저장한 파일을 넣으세요.',
  },
  {
    name: 'spreadsheet',
    marks: [],
    message: '표 계산 문서는 읽지 않습니다. 기사의 글을 복사해 붙여 넣거나 PDF로 저장해 넣으세요.',
  },
  {
    name: 'slides',
    marks: [],
    message: '발표 자료는 읽지 않습니다. PDF로 저장해 넣거나 글을 복사해 붙여 넣으세요.',
  },
  {
    name: 'office',
    marks: [],
    message: '옛 오피스 문서는 읽지 않습니다. DOCX, HWPX 또는 PDF로 저장한 파일을 넣으세요.',
  },
  {
    name: 'rtf',
    marks: ['{\\rtf'],
    message: '서식 있는 글(.rtf)은 읽지 않습니다. Word 문서(.docx)나 텍스트(.txt)로 저장한 파일을 넣으세요.',
  },
  {
    name: 'image',
    marks: ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\u0000', 'MM\u0000*', 'BM6', 'RIFF'],
    message: '그림 파일입니다. 그림 속 글자는 읽지 않으므로 글이 든 파일을 넣으세요.',
  },
  {
    name: 'archive',
    marks: ['7z\u00bc\u00af', 'Rar!', '\u001f\u008b', 'BZh', '\u00fd7zXZ'],
    message: '압축 파일입니다. 압축을 풀고 안에 든 문서를 넣으세요.',
  },
  {
    name: 'program',
    marks: ['MZ\u0090', '\u007fELF', '\u00ca\u00fe\u00ba\u00be'],
    message: '실행 파일입니다. 기사가 든 문서를 넣으세요.',
  },
]
