// An independent Matrix client that talks only to devices their owners have signed.
// It is driven by JSON lines on standard input and answers with JSON lines behind a fixed prefix,
// because the encryption library writes to standard output as well.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [url, user, token, device, home] = process.argv.slice(2);
const find = createRequire(home + "/");
const sdk = await import(pathToFileURL(find.resolve("matrix-js-sdk")).href);
const api = await import(pathToFileURL(find.resolve("matrix-js-sdk/lib/crypto-api/index.js")).href);
const { logger } = await import(pathToFileURL(find.resolve("matrix-js-sdk/lib/logger.js")).href);
logger.setLevel?.("silent");

const tell = (what) => process.stdout.write("@@" + JSON.stringify(what) + "\n");

const client = sdk.createClient({ baseUrl: url, userId: user, accessToken: token, deviceId: device });
await client.initRustCrypto({ useIndexedDB: false });
const crypto = client.getCrypto();
await crypto.bootstrapCrossSigning({
  setupNewCrossSigning: true,
  authUploadDeviceSigningKeys: async (upload) => {
    await upload(null);
  },
});
crypto.setDeviceIsolationMode(new api.OnlySignedDevicesIsolationMode());

const report = (event) => {
  if (event.getSender() === user || event.isState()) return;
  if (event.getType() === "m.room.message") {
    tell({ heard: event.getContent().body, html: event.getContent().formatted_body ?? "", room: event.getRoomId(), id: event.getId() });
  }
};
client.on(sdk.RoomEvent.Timeline, (event, room, old) => {
  if (old || event.getSender() === user) return;
  if (event.isEncrypted() || event.getType() === "m.room.encrypted") {
    if (event.isBeingDecrypted() || event.getType() === "m.room.encrypted") return;
  }
  report(event);
});
client.on(sdk.MatrixEventEvent.Decrypted, (event) => {
  if (event.getSender() === user) return;
  if (event.isDecryptionFailure()) tell({ sealed: event.decryptionFailureReason ?? "unknown", room: event.getRoomId(), id: event.getId() });
  else report(event);
});
client.on(sdk.RoomMemberEvent.Membership, async (event, member) => {
  if (member.userId === user && member.membership === "invite") {
    await client.joinRoom(member.roomId);
    tell({ joined: member.roomId });
  }
});

const prepared = new Promise((done) => {
  client.on(sdk.ClientEvent.Sync, (state) => state === "PREPARED" && done());
});
await client.startClient({ initialSyncLimit: 20 });
await prepared;
tell({ ready: true });

const until = async (holds) => {
  for (let turn = 0; turn < 300; turn++) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("waited in vain");
};

const verbs = {
  room: async ({ other }) => {
    const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } };
    const made = await client.createRoom({ is_direct: true, invite: [other], preset: "trusted_private_chat", initial_state: [encryption] });
    await until(() => client.getRoom(made.room_id)?.getMember(other)?.membership === "join");
    tell({ room: made.room_id });
  },
  say: async ({ room, text }) => {
    await until(() => crypto.isEncryptionEnabledInRoom(room));
    const sent = await client.sendTextMessage(room, text);
    tell({ said: sent.event_id });
  },
  signed: async ({ other, theirs }) => {
    await crypto.getUserDeviceInfo([other], true);
    const status = await crypto.getDeviceVerificationStatus(other, theirs);
    tell({ signed: status?.signedByOwner === true });
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  try {
    await verbs[asked.do](asked);
  } catch (fault) {
    tell({ fault: String(fault) });
  }
}
process.exit(0);
