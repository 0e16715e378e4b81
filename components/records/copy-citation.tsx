/** One click copies; without script the text can still be selected whole with one click. */
export function CopyCitation({ text }: { text: string }) {
  return (
    <copy-text class="block">
      <p className="select-all rounded-[4px] border border-line bg-surface p-4 text-sm text-soft">{text}</p>
      <div data-screen-only className="mt-2 flex items-center gap-3 noscript:hidden">
        <button type="button" className="control font-semibold hover:border-accent hover:text-accent">
          인용 복사
        </button>
        <span role="status" className="text-sm text-soft" />
      </div>
    </copy-text>
  )
}
