/**
 * What Firefox's page for add-ons does when a reader changes there what an extension may: run in the browser's own
 * window, like the functions of firefox-privileged.ts and under the same rules.
 */

interface Permissions {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
  readonly data_collection: readonly string[];
}

interface ExtensionPermissions {
  get(id: string): Promise<Permissions>;
  add(id: string, added: Permissions, extension: unknown): Promise<void>;
  remove(id: string, removed: Permissions, extension: unknown): Promise<void>;
}

declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: unknown } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: ExtensionPermissions;
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};

/** Takes all sites back from the extension `id`, one after the other, as that page has a switch for each. */
export async function takeSitesBack(id: string): Promise<string> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  for (const origin of (await ExtensionPermissions.get(id)).origins) {
    const removed = { permissions: [], origins: [origin], data_collection: [] };
    await ExtensionPermissions.remove(id, removed, extension);
  }
  return '';
}

/** Allows the extension `id` in private windows, for which it is loaded anew. */
export async function allowInPrivateWindows(id: string): Promise<string> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const added = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, added, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
  return '';
}
