/** An error whose code is part of the API. What is thrown without one is a bug and reaches nobody. */
export class CodedError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The caller lacks the permission; a command that throws it is audited as denied. */
export class DeniedError extends CodedError {
  constructor(readonly permission: string) {
    super('FORBIDDEN', `Not allowed: ${permission}.`, { permission });
  }
}

export class UnauthenticatedError extends CodedError {
  constructor(message = 'Sign in first: send a valid bearer token.') {
    super('UNAUTHENTICATED', message);
  }
}

/** The input's form is wrong, so no rule could judge it. */
export class BadInputError extends CodedError {
  constructor(message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super('BAD_USER_INPUT', message, extensions);
  }
}
