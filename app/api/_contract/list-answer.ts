interface Listed<T> {
  total: number
  items: T[]
}

/** A page of a list with what is needed to ask for the next. */
export function listAnswer<T>({ total, items }: Listed<T>, { page, size }: { page: number; size: number }) {
  return Response.json({ items, total, page, pages: Math.ceil(total / size), size })
}

export const sliceOf = ({ page, size }: { page: number; size: number }) => ({
  skip: (page - 1) * size,
  take: size,
})
