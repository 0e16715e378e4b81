import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

const TONES = {
  plain: 'border-line text-soft',
  accent: 'border-transparent bg-accent-soft text-accent',
  caution: 'border-transparent bg-caution-soft text-caution',
}

export function Badge({
  tone = 'plain',
  title,
  children,
}: {
  tone?: keyof typeof TONES
  title?: string
  children: ReactNode
}) {
  return (
    <span
      title={title}
      className={classNames(
        'inline-block whitespace-nowrap rounded-[3px] border px-1.5 font-medium text-xs leading-5',
        TONES[tone],
      )}
    >
      {children}
    </span>
  )
}
