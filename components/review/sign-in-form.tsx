import { LONGEST_CURATOR_NAME, SHORTEST_CURATOR_NAME } from '@/lib/records/curator'

/** Name and password: a plain form that needs no script. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  return (
    <form action="/admin/sign-in/send" method="post" className="max-w-sm space-y-6">
      <input type="hidden" name="to" value={returnTo} />
      <div>
        <label htmlFor="name" className="mb-1 block font-semibold">
          이름
        </label>
        <input
          id="name"
          name="name"
          required
          minLength={SHORTEST_CURATOR_NAME}
          maxLength={LONGEST_CURATOR_NAME}
          autoComplete="name"
          aria-describedby="name-hint"
          className="control w-full"
        />
        <p id="name-hint" className="mt-1 text-sm text-soft">
          고친 기록의 수정 이력에 누구나 보게 남습니다.
        </p>
      </div>
      <div>
        <label htmlFor="password" className="mb-1 block font-semibold">
          비밀번호
        </label>
        <input
          id="password"
          name="password"
          type="password"
          required
          autoComplete="current-password"
          className="control w-full"
        />
      </div>
      <button type="submit" className="button px-6">
        로그인
      </button>
    </form>
  )
}
