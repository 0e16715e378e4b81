import { SlashSwitch } from '@/components/search/slash-switch'
import { SITE_NAME } from '@/components/ui/site-name'

export function SiteFooter() {
  return (
    <footer className="mt-24 border-line border-t bg-sunken">
      <div className="mx-auto grid max-w-6xl gap-6 px-4 py-10 text-sm text-soft sm:grid-cols-[1fr_auto] sm:px-6">
        <div className="max-w-prose space-y-2">
          <p className="font-semibold text-ink">{SITE_NAME}</p>
          <p>
            정부나 지방자치단체가 운영하는 누리집이 아닙니다. 언론 보도에서 읽은 사실을 짧은 인용과 출처로
            보이는 비공식 자료이며, 기사의 저작권은 각 언론사에 있습니다.
          </p>
          <SlashSwitch />
        </div>
        <nav aria-label="안내">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            <li>
              <a href="/about" className="link inline-block py-1">
                방법과 용어
              </a>
            </li>
            <li>
              <a href="/changes" className="link inline-block py-1">
                수정 내역
              </a>
            </li>
            <li>
              <a href="/report" className="link inline-block py-1">
                오류 알리기
              </a>
            </li>
            <li>
              <a href="/api/v1/openapi.json" className="link inline-block py-1">
                공개 API
              </a>
            </li>
            <li>
              <a href="/admin" rel="nofollow" className="link inline-block py-1">
                검수
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
