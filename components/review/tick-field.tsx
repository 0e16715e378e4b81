/** A box to tick. */
export function TickField({
  name,
  label,
  ticked = false,
}: {
  name: string
  label: string
  ticked?: boolean
}) {
  return (
    <label className="inline-flex min-h-9 items-center gap-2 text-sm">
      <input type="checkbox" name={name} defaultChecked={ticked} />
      {label}
    </label>
  )
}
