'use client'

import { useSyncExternalStore } from 'react'
import { isSlashOn, onSlashChange, setSlash } from '@/components/search/slash-store'

/**
 * Turns off the key that goes to the search box: who dictates, or presses keys by accident, must be able to (WCAG 2.1.4).
 * Without script there is no such key and nothing is shown.
 */
export function SlashSwitch() {
  const isOn = useSyncExternalStore(onSlashChange, isSlashOn, () => null)
  if (isOn === null) return null
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => setSlash(!isOn)}
      className="link inline-block py-1"
    >
      / 키로 검색창 가기: {isOn ? '켬' : '끔'}
    </button>
  )
}
