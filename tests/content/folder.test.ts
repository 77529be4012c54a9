const spawned = jest.fn();

/** The module as it starts where nothing was compiled yet. */
async function foldersAnew(): Promise<string> {
  let folder = '';
  await jest.isolateModulesAsync(async () => {
    jest.doMock('node:child_process', () => ({ spawnSync: spawned }));
    jest.doMock('../../lambda/content/stamp', () => ({
      stampFile: () => '/nowhere/content.stamp',
      compiledFolder: () => '/nowhere/content',
    }));
    ({ folder } = await import('../../lambda/content/folder'));
  });
  return folder;
}

afterEach(() => jest.resetAllMocks());

describe('content that was never compiled', () => {
  it('is compiled before it is read', async () => {
    spawned.mockReturnValue({ status: 0, stderr: '' });
    await expect(foldersAnew()).resolves.toBe('/nowhere/content');
    expect(spawned).toHaveBeenCalledTimes(1);
    expect(spawned.mock.calls[0]?.[1]).toContain('--compile');
  });

  it('stops everything where it does not compile, and says why', async () => {
    spawned.mockReturnValue({ status: 1, stderr: 'foods.yaml: no such serving' });
    await expect(foldersAnew()).rejects.toThrow(/does not compile.\nfoods.yaml: no such serving/);
  });
});
