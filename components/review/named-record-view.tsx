import { EvidenceQuote } from '@/components/records/evidence-quote'
import { ArticleLine } from '@/components/review/article-line'
import type { NamedRecord } from '@/lib/records/review/work-item'

/** One of two records that may be one. */
export function NamedRecordView({ record, path }: { record: NamedRecord; path: string }) {
  const { name, region, figures, articles, proof } = record
  return (
    <div className="min-w-0">
      <p>
        <a href={`${path}/${record.slug}`} className="font-semibold hover:text-accent">
          {name}
        </a>
      </p>
      <p className="mb-2 text-sm text-soft">
        {region?.name ?? '지역 모름'} · 기사 {articles}건 · 지표 {figures}건
      </p>
      {proof === null ? null : (
        <>
          <EvidenceQuote text={proof.sentence} start={proof.start} end={proof.end} />
          <ArticleLine article={proof.article} />
        </>
      )}
    </div>
  )
}
