/** Ends sessions: of every curator, for who left one open on another machine. */
export function SessionForms() {
  return (
    <form action="/admin/sign-out" method="post" className="mt-5 border-line border-t pt-5 text-sm text-soft">
      <input type="hidden" name="everywhere" value="1" />
      <button
        type="submit"
        className="control cursor-pointer font-semibold hover:border-accent hover:text-accent"
      >
        모든 기기에서 로그아웃
      </button>
      <p className="mt-2 max-w-prose">
        이 비밀번호로 로그인한 모든 곳이 로그아웃됩니다. 로그인은 두 시간 동안 쓰지 않거나 열두 시간이 지나면
        저절로 끝납니다.
      </p>
    </form>
  )
}
