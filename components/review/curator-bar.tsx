const LINKS = [
  { href: '/admin', label: '검수 목록' },
  { href: '/admin/articles/new', label: '기사 더하기' },
  { href: '/changes', label: '수정 내역' },
]

/** Above each page for who is signed in; on a record's page with the way to change it. */
export function CuratorBar({ name, edit }: { name: string; edit: string | null }) {
  return (
    <aside aria-label="검수자" data-screen-only className="bg-accent text-accent-ink text-sm">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-5 px-4 sm:px-6">
        <p className="py-1.5">
          검수 <b>{name}</b>
        </p>
        <nav aria-label="검수" className="flex flex-wrap gap-x-4">
          {LINKS.map(({ href, label }) => (
            <a key={href} href={href} className="inline-block py-1.5 underline-offset-4 hover:underline">
              {label}
            </a>
          ))}
        </nav>
        {edit === null ? null : (
          <a
            href={edit}
            className="my-1 inline-block rounded bg-accent-ink px-3 py-0.5 font-semibold text-accent underline-offset-4 hover:underline"
          >
            이 기록 고치기
          </a>
        )}
        <form action="/admin/sign-out" method="post" className="ml-auto">
          <button type="submit" className="cursor-pointer py-1.5 underline-offset-4 hover:underline">
            로그아웃
          </button>
        </form>
      </div>
    </aside>
  )
}
