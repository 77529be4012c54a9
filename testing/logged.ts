/** What the function logs in the test that runs; call it once a file. */
export function listenToLog(): { readonly lines: unknown[] } {
  const log: { lines: unknown[] } = { lines: [] };
  beforeEach(() => {
    log.lines = [];
    jest.spyOn(console, 'info').mockImplementation((line) => log.lines.push(line));
    jest.spyOn(console, 'error').mockImplementation((line) => log.lines.push(line));
  });
  afterEach(() => jest.restoreAllMocks());
  return log;
}
