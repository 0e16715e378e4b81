import { readForm } from '@/app/_forms/read-form'
import { isSameOrigin } from '@/app/_forms/same-origin'
import { senderOf } from '@/app/_forms/sender'
import { type ReportOutcome, reportAddress } from '@/app/report/outcome'
import { database } from '@/lib/db/client'
import { saveReport } from '@/lib/db/save/save-report'
import { reportSchema } from '@/lib/records/report'

/** The longest text and contact in Korean, each letter nine bytes in a sent form, and some room. */
const MOST_BYTES = 24_000

export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response('다른 누리집에서 보낸 양식입니다.', { status: 403 })
  const form = await readForm(request, MOST_BYTES)
  const outcome = await settle(request, form)
  return new Response(null, { status: 303, headers: { Location: reportAddress(outcome, form?.path) } })
}

async function settle(request: Request, form: Record<string, string> | null): Promise<ReportOutcome> {
  // People leave this field alone, for they do not see it; programs that fill in every field do not.
  if (form?.homepage !== undefined && form.homepage !== '') return 'sent'
  const report = reportSchema.safeParse(form)
  if (!report.success) return 'unusable'
  const at = new Date()
  try {
    return (await saveReport(database(), report.data, senderOf(request.headers, at), at))
      ? 'sent'
      : 'too-many'
  } catch (error) {
    console.error(error)
    return 'failed'
  }
}
