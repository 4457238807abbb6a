/** Why a command stops, worded in Dutch for the person who ran it, with what to do. Shown as it is. */
export class UserError extends Error {
  readonly exitCode: 0 | 1 | 2;

  /**
   * @param exitCode 1: the command could not do its work; 2: the command was not understood; 0: only the message was asked
   *   for, which then goes to standard output.
   */
  constructor(message: string, exitCode: 0 | 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}
