export interface DraftRoute {
  params: Promise<{ id: string }>
}

/** Page of a draft. */
export function draftPath(id: string): string {
  return `/admin/articles/drafts/${encodeURIComponent(id)}`
}
