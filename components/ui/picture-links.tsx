const FORMATS = { svg: 'SVG', png: 'PNG' } as const

/** The charts of a section as a picture to keep. @param href of the picture, with its owner and without format */
export function PictureLinks({ href }: { href: string }) {
  return (
    <span data-screen-only className="flex flex-wrap gap-x-3 text-sm">
      {Object.entries(FORMATS).map(([format, label]) => (
        <a key={format} href={`${href}&format=${format}`} className="link" download>
          그림 {label}
          <span className="sr-only"> 내려받기</span>
        </a>
      ))}
    </span>
  )
}
