import { decodedPath } from '@/lib/records/decoded-path'
import { LONGEST_CONTACT, LONGEST_REPORT } from '@/lib/records/report'

/** What is wrong with a record, in a visitor's words: a plain form that needs no script. */
export function ReportForm({ path }: { path: string }) {
  return (
    <form action="/report/send" method="post" className="max-w-prose space-y-6">
      <input type="hidden" name="path" value={path} />
      <p>
        <span className="text-faint text-sm">기록</span>{' '}
        <a href={path} className="link break-all">
          {decodedPath(path)}
        </a>
      </p>
      <div>
        <label htmlFor="text" className="mb-1 block font-semibold">
          무엇이 틀렸나요?
        </label>
        <p id="text-hint" className="mb-2 text-sm text-soft">
          맞는 내용과 그렇게 볼 근거(기사 주소 등)를 함께 적어 주시면 빨리 고칠 수 있습니다.
        </p>
        <textarea
          id="text"
          name="text"
          required
          minLength={5}
          maxLength={LONGEST_REPORT}
          rows={6}
          aria-describedby="text-hint"
          className="control h-auto w-full px-3 py-2"
        />
      </div>
      <div>
        <label htmlFor="contact" className="mb-1 block font-semibold">
          연락처 <span className="font-normal text-faint text-sm">(선택)</span>
        </label>
        <input
          id="contact"
          name="contact"
          maxLength={LONGEST_CONTACT}
          autoComplete="email"
          placeholder="답을 받을 전자우편"
          className="control w-full"
        />
      </div>
      <div hidden>
        <label htmlFor="homepage">비워 두세요</label>
        <input id="homepage" name="homepage" tabIndex={-1} autoComplete="off" />
      </div>
      <p className="text-faint text-sm">
        적은 내용은 이 자료를 운영하는 사람만 봅니다. 같은 곳에서 한 시간에 다섯 건까지 받습니다.
      </p>
      <button type="submit" className="button px-6">
        보내기
      </button>
    </form>
  )
}
