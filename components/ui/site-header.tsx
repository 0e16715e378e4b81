import { SearchBox } from '@/components/search/search-box'
import { SITE_NAME } from '@/components/ui/site-name'

const SECTIONS = [
  { href: '/regions', label: '지역' },
  { href: '/agencies', label: '기관' },
  { href: '/programs', label: '사업' },
  { href: '/articles', label: '기사' },
  { href: '/compare', label: '도시 비교' },
]

/** On each page, with the part of the site it belongs to marked. A page with a search box of its own, larger or with what was asked, marks it; the one here then steps back. */
export function SiteHeader({ section }: { section: string | null }) {
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
                <a
                  href={href}
                  aria-current={href === section ? 'true' : undefined}
                  className="inline-block px-2 py-1.5 text-sm text-soft underline-offset-8 hover:text-accent aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-accent"
                >
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
