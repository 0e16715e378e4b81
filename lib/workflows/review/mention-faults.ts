import type { FormFault } from '@/lib/workflows/review/form-fault'

export const GONE_NAME: FormFault = {
  fault: '이 이름은 이제 그 자리에 없습니다. 다른 사람이 먼저 고쳤거나 기사가 바뀌었습니다.',
}

export const SAME_NAME: FormFault = { fault: '지금과 같은 이름입니다. 다른 이름을 고르거나 비워 두세요.' }
