const KEYS = [
  ['j', '다음'],
  ['k', '이전'],
  ['a', '맞음·처리'],
  ['e', '고치기'],
  ['r', '제외·합치기'],
  ['x', '표시'],
  ['u', '되돌리기'],
] as const

/** Single keys for the queue, and whether they are wanted. Without script there are the same buttons. */
export function QueueKeys({ queueId }: { queueId: string }) {
  return (
    <queue-keys
      data-queue={queueId}
      class="pointer-coarse:hidden flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft noscript:hidden"
    >
      <label className="inline-flex min-h-11 items-center gap-2">
        <input type="checkbox" defaultChecked />
        목록 안에서 단축키 쓰기
      </label>
      {KEYS.map(([key, label]) => (
        <span key={key} data-key-help>
          <kbd className="rounded border border-line-strong px-1.5 text-xs">{key}</kbd> {label}
        </span>
      ))}
    </queue-keys>
  )
}
