import type { FormFault } from '@/lib/workflows/review/form-fault'

/** Of any name, a region's too. */
export const GONE_NAME: FormFault = {
  fault: '이 이름은 이제 그 자리에 없습니다. 다른 사람이 먼저 고쳤거나 기사가 바뀌었습니다.',
}

export const SAME_NAME: FormFault = { fault: '지금과 같은 이름입니다. 다른 이름을 고르거나 비워 두세요.' }

export const SAME_REGION: FormFault = {
  fault: '지금과 같은 지역과 역할입니다. 다른 것을 고르거나, 지역 이름이 아니면 그렇게 고르세요.',
}
