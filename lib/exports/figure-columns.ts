/** The columns of every table of figures. A figure never leaves without its printed form, its place and its sentence. */
import type { Column } from '@/lib/exports/column'
import { type Source, sourceColumns } from '@/lib/exports/source-columns'
import { formatValue, unitName } from '@/lib/measures/format'
import type { Figure } from '@/lib/records/published/figure'
import { COMPARE_CLASSES, METRIC_KINDS, QUALIFIERS, STATUSES, YEAR_BASES } from '@/lib/records/vocabulary'

type FigureColumn = Column<Figure>

const ID: FigureColumn = {
  key: 'id',
  label: '지표 번호',
  meaning: '바뀌지 않는 번호입니다.',
  width: 14,
  value: (figure) => figure.id,
}

const WHAT: FigureColumn[] = [
  {
    key: 'label',
    label: '이름표',
    meaning: '무엇의 수치인지 기사에 적힌 말로 붙인 이름입니다.',
    width: 24,
    value: (figure) => figure.label,
  },
  {
    key: 'value',
    label: '값',
    meaning: '단위 열의 단위로 적은 수입니다. 돈은 억·만이 아니라 원(또는 그 통화) 그대로입니다.',
    width: 18,
    grouped: true,
    value: (figure) => figure.value,
  },
  {
    key: 'unit',
    label: '단위',
    meaning: '원, 다른 통화, %, ㎡, 또는 기사에 적힌 세는 말(개사, 명, 건)입니다.',
    width: 8,
    value: (figure) => figure.unit,
    shown: unitName,
  },
  {
    key: 'counter',
    label: '세는 말',
    meaning: '수를 센 말로, 기사에 적힌 그대로입니다. 돈이나 면적에는 없습니다.',
    width: 8,
    value: (figure) => figure.counter,
  },
  {
    key: 'raw',
    label: '기사 표기',
    meaning: '기사에 적힌 그대로의 수치입니다.',
    width: 18,
    value: (figure) => figure.raw,
  },
  {
    key: 'qualifier',
    label: '정확도',
    meaning: '값이 그대로인지, 어림인지, 한쪽 끝인지를 나타냅니다.',
    width: 8,
    value: (figure) => figure.qualifier,
    shown: (figure) => QUALIFIERS[figure.qualifier],
  },
  {
    key: 'valueText',
    label: '읽기 쉬운 값',
    meaning: '값을 억·만으로 나누고 약·이상·초과·최대를 붙여 적은 것입니다.',
    width: 18,
    value: formatValue,
  },
  {
    key: 'kind',
    label: '종류',
    meaning: '무엇을 잰 수치인지를 나타냅니다.',
    width: 12,
    value: (figure) => figure.kind,
    shown: (figure) => METRIC_KINDS[figure.kind],
  },
]

const WHEN: FigureColumn[] = [
  {
    key: 'status',
    label: '상태',
    meaning: '이미 이루어진 일인지 계획인지를 나타냅니다. 상태가 다른 수치는 견주거나 더하지 않습니다.',
    width: 8,
    value: (figure) => figure.status,
    shown: (figure) => STATUSES[figure.status],
  },
  {
    key: 'year',
    label: '연도',
    meaning: '수치가 말하는 해입니다. 기사로 알 수 없으면 비어 있습니다.',
    width: 7,
    value: (figure) => figure.year,
  },
  {
    key: 'yearBasis',
    label: '연도 근거',
    meaning: '연도를 어떻게 알았는지를 나타냅니다.',
    width: 13,
    value: (figure) => figure.yearBasis,
    shown: (figure) => (figure.yearBasis === null ? null : YEAR_BASES[figure.yearBasis]),
  },
  {
    key: 'period',
    label: '기간',
    meaning: '한 해가 아닐 때의 기간입니다(ISO 8601). R/P1Y는 해마다라는 뜻입니다.',
    width: 12,
    value: (figure) => figure.period,
  },
  {
    key: 'compareClass',
    label: '비교 기준',
    meaning: '돈의 종류로, 기준이 같은 돈만 나란히 놓을 수 있습니다. 비어 있으면 견줄 수 없습니다.',
    width: 12,
    value: (figure) => figure.compareClass,
    shown: (figure) => (figure.compareClass === null ? null : COMPARE_CLASSES[figure.compareClass]),
  },
]

const WHOSE: FigureColumn[] = [
  {
    key: 'region',
    label: '지역',
    meaning: '수치가 말하는 지역입니다.',
    width: 10,
    value: (figure) => figure.region?.name ?? null,
  },
  {
    key: 'province',
    label: '시·도',
    meaning: '지역이 속한 시·도입니다.',
    width: 12,
    value: (figure) => figure.region?.province ?? figure.region?.name ?? null,
  },
  {
    key: 'agency',
    label: '기관',
    meaning: '수치가 말하는 기관의 지금 이름입니다.',
    width: 22,
    value: (figure) => figure.agency?.name ?? null,
  },
  {
    key: 'program',
    label: '사업',
    meaning: '수치가 말하는 사업입니다.',
    width: 22,
    value: (figure) => figure.program?.name ?? null,
  },
]

/** What a figure says, without where it was read. */
export const FIGURE_FACTS: readonly FigureColumn[] = [...WHAT, ...WHEN, ...WHOSE]

export const FIGURE_LINKS: readonly FigureColumn[] = [
  {
    key: 'corrected',
    label: '고침',
    meaning: '사람이 기사와 견주어 고치거나 더한 수치입니다. 언제 누가 왜 고쳤는지는 주소의 쪽에 있습니다.',
    width: 6,
    value: (figure) => (figure.corrected ? 'corrected' : null),
    shown: (figure) => (figure.corrected ? '고침' : null),
  },
  {
    key: 'partOf',
    label: '합계 지표',
    meaning: '이 수치가 일부인 합계의 지표 번호입니다. 둘을 더하면 두 번 세게 됩니다.',
    width: 14,
    value: (figure) => figure.partOf,
  },
  {
    key: 'source',
    label: '출처 묶음',
    meaning: '같은 글을 실은 기사들은 이 값이 같습니다. 출처를 셀 때 하나로 셉니다.',
    width: 14,
    value: (figure) => figure.source,
  },
]

export function sourceOfFigure(figure: Figure): Source {
  const { article, sentence, sentenceStart, start, end } = figure
  return { article, quote: sentence, quoteStart: sentenceStart, start, end }
}

/** @param siteUrl where the site is, for the addresses. */
export function figureColumns(siteUrl: string): FigureColumn[] {
  return [
    ID,
    ...FIGURE_FACTS,
    ...sourceColumns(siteUrl, sourceOfFigure),
    {
      key: 'url',
      label: '주소',
      meaning: '이 수치와 근거 문장을 보이는 쪽의 주소입니다.',
      width: 32,
      value: (figure) => `${siteUrl}/metrics/${encodeURIComponent(figure.id)}`,
    },
    ...FIGURE_LINKS,
  ]
}
