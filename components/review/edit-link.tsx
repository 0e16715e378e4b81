/** Leads to the page with all fields of a record. */
export function EditLink({ href, label = '고치기' }: { href: string; label?: string }) {
  return (
    <a
      href={href}
      data-hotkey="e"
      className="control inline-flex items-center font-semibold hover:border-accent hover:text-accent"
    >
      {label}
    </a>
  )
}
