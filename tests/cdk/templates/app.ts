describe('the app', () => {
  it('exits 1 on a setting that cannot be used, with a sentence and no stack trace', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    process.env.CDK_CONTEXT_JSON = JSON.stringify({ skillId: 'mine' });
    try {
      await import('../../../cdk/app');
      expect(process.exitCode).toBe(1);
      expect(error.mock.calls).toEqual([
        [expect.stringMatching(/^skillId must look like amzn1\.ask\.skill\..*; got "mine"; find it under.*$/)],
      ]);
    } finally {
      Reflect.deleteProperty(process.env, 'CDK_CONTEXT_JSON');
      process.exitCode = 0;
      error.mockRestore();
    }
  });
});
