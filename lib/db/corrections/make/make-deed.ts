import type { Transaction } from '@/lib/db/client'
import { makeArticleEdit, makeIssueSettling, makeMentionDeed } from '@/lib/db/corrections/make/article-deeds'
import { makeFigureAddition, makeFigureDeed } from '@/lib/db/corrections/make/figure-deeds'
import type { MadeOrNot } from '@/lib/db/corrections/make/made'
import { makeRecordDeed } from '@/lib/db/corrections/make/record-deeds'
import type { ParsedRequest } from '@/lib/records/correction/request'

/** From ids and places on a page to a decision that takes hold of printed words. Changes nothing. */
export async function makeDeed(tx: Transaction, request: ParsedRequest): Promise<MadeOrNot> {
  switch (request.action) {
    case 'figure.edit':
    case 'figure.reject':
    case 'figure.accept':
      return await makeFigureDeed(tx, request)
    case 'figure.add':
      return await makeFigureAddition(tx, request)
    case 'mention.add':
    case 'mention.reject':
      return await makeMentionDeed(tx, request)
    case 'issue.settle':
      return await makeIssueSettling(tx, request)
    case 'article.edit':
      return await makeArticleEdit(tx, request)
    default:
      return await makeRecordDeed(tx, request)
  }
}
