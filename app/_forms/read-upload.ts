import { boundedBytes } from '@/app/_forms/read-form'
import type { ArticleFile } from '@/lib/workflows/article-file'

export interface Upload {
  fields: Record<string, string>
  files: ArticleFile[]
}

/**
 * Reads a sent form with files. Null when it is longer than `mostBytes`, no such form, or broken. Names of files are only names:
 * nothing is written where they point.
 */
export async function readUpload(request: Request, mostBytes: number): Promise<Upload | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.toLowerCase().startsWith('multipart/form-data')) return null
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const bytes = await boundedBytes(request, mostBytes)
  if (bytes === null) return null
  try {
    return await partsOf(await new Response(bytes, { headers: { 'content-type': type } }).formData())
  } catch {
    return null
  }
}

async function partsOf(form: FormData): Promise<Upload> {
  const upload: Upload = { fields: {}, files: [] }
  for (const [name, value] of form) {
    if (typeof value === 'string') upload.fields[name] = value
    // A field that was left empty comes as a file without a name.
    else if (value.name !== '' || value.size > 0) {
      upload.files.push({ name: baseName(value.name), bytes: new Uint8Array(await value.arrayBuffer()) })
    }
  }
  return upload
}

const LONGEST_NAME = 200

/** `C:\기사\a.docx`, `../../a.txt`, names with line feeds: the last part, in letters that can be shown. */
function baseName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const shown = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim()
  return shown.slice(-LONGEST_NAME) || '이름-없는-파일'
}
