'use client'

import { useEffect, useId, useState } from 'react'
import { z } from 'zod'

interface Props {
  of: 'agency' | 'program'
  name: string
  label: string
  value: string
  required?: boolean
}

const offersSchema = z.array(z.object({ value: z.string(), name: z.string(), region: z.string().nullable() }))
type Offers = z.infer<typeof offersSchema>

const TYPING_MS = 150

/** The name of an agency or a programme, with those offered that have its letters. Without script one types it whole. */
export function NameField({ of, name, label, value, required }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const offers = useOffers(of, typed)
  return (
    <div className="min-w-60 grow">
      <label htmlFor={id} className="mb-1 block font-semibold text-sm">
        {label}
      </label>
      <input
        id={id}
        name={name}
        defaultValue={value}
        required={required}
        list={`${id}-offers`}
        maxLength={2000}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        className="control w-full"
      />
      <datalist id={`${id}-offers`}>
        {offers.map((offer) => (
          <option key={offer.value} value={offer.value}>
            {offer.region === null ? offer.name : `${offer.name} (${offer.region})`}
          </option>
        ))}
      </datalist>
    </div>
  )
}

/** What fits the letters so far; nothing while it is asked for, or where it can't be. */
function useOffers(of: Props['of'], typed: string): Offers {
  const [offers, setOffers] = useState<Offers>([])
  useEffect(() => {
    const asked = typed.normalize('NFC').trim()
    if (asked.length < 2) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`/admin/names?of=${of}&q=${encodeURIComponent(asked.slice(0, 100))}`, {
          signal: stop.signal,
        })
        setOffers(offersSchema.safeParse(await answer.json()).data ?? [])
      } catch {
        // The next letter asks again; the field works without.
      }
    }, TYPING_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [of, typed])
  return offers
}
