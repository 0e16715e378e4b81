/** Why a form can't be taken; `message` is for who sent it, and says what to do. */
export interface FormFault {
  fault: string
}

export const isFault = (given: object): given is FormFault => 'fault' in given
