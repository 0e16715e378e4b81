'use client'

import { useState } from 'react'

/** One click copies; without script the text can still be selected whole with one click. */
export function CopyCitation({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('복사했습니다.')
    } catch {
      setSaid('복사하지 못했습니다. 글을 눌러 골라 복사하세요.')
    }
  }
  return (
    <div>
      <p className="select-all rounded-[4px] border border-line bg-surface p-4 text-sm text-soft">{text}</p>
      <div data-screen-only className="mt-2 flex items-center gap-3">
        <button
          type="button"
          onClick={copy}
          className="control font-semibold hover:border-accent hover:text-accent"
        >
          인용 복사
        </button>
        <span role="status" className="text-sm text-soft">
          {said}
        </span>
      </div>
    </div>
  )
}
