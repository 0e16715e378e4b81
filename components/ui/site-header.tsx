import { SearchBox } from '@/components/search/search-box'
import { SITE_NAME } from '@/components/ui/site-name'

const SECTIONS = [
  { href: '/regions', label: '지역' },
  { href: '/agencies', label: '기관' },
  { href: '/programs', label: '사업' },
  { href: '/articles', label: '기사' },
  { href: '/compare', label: '도시 비교' },
]

/** On each page. A page with a search box of its own, larger or with what was asked, marks it; the one here then steps back. */
export function SiteHeader() {
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 gap-y-2 px-4 py-3 sm:px-6">
        <a href="/" className="font-bold text-lg tracking-tight hover:text-accent">
          {SITE_NAME}
        </a>
        <nav aria-label="주 메뉴" className="order-3 -mx-2 w-full overflow-x-auto sm:order-none sm:w-auto">
          <ul className="flex whitespace-nowrap">
            {SECTIONS.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block px-2 py-1.5 text-sm text-soft hover:text-accent">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="w-full in-[body:has([data-own-search])]:hidden lg:ml-auto lg:w-72">
          <SearchBox id="header-search" />
        </div>
      </div>
    </header>
  )
}
